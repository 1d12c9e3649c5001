// Bokmål for what can be wrong with a file before anyone asks what it means.
import type { ReadingArguments } from '../../../core/parse/reading-findings.ts';
import type { WordsFor } from '../../finding-words.ts';

export const readingWords: WordsFor<ReadingArguments> = {
  'not-a-file': {
    title: 'Ikke en vanlig fil',
    message: ({ kind }) =>
      kind === 'link'
        ? 'Dette er en lenke til et annet sted, ikke en fil. Den leses ikke.'
        : kind === 'folder'
          ? 'Dette er en mappe. Kort og møter i den blir ikke lest.'
          : 'Dette er ikke en vanlig fil. Den leses ikke.',
    fix: ({ kind }) =>
      kind === 'folder'
        ? 'Flytt filene ut av mappen og rett inn i projects eller meetings.'
        : 'Legg selve filen her, eller fjern den.',
    why: 'Verktøyet leser bare vanlige filer i porteføljens mappe. En lenke kan peke ut av mappen, og da ville innhold derfra havnet i rapporten.',
  },
  'unexpected-file': {
    title: 'Fil som ikke leses',
    message: ({ name }, { quote }) => `${quote(name)} blir ikke lest.`,
    fix: ({ suggestion }) =>
      suggestion
        ? `Mente du ${suggestion}? Gi filen det navnet.`
        : 'Et kort skal ligge rett i mappen projects og ende på .yaml. Alt annet flyttes ut.',
    why: 'Bare portfolio.yaml, strategy.yaml, governance.yaml, capacity.yaml og filer som ender på .yaml i mappene projects og meetings, blir lest. En fil med et annet navn ville vært borte fra rapporten uten at noen merket det.',
  },
  'file-too-large': {
    title: 'For stor fil',
    message: ({ kilobytes, limit }, { number }) =>
      `Filen er på ${number(kilobytes)} KB. Grensen er ${number(limit)} KB.`,
    fix: () => 'Legg lange tekster i saksarkivet, og vis til dem fra kortet.',
    why: 'Et vanlig kort er på 2–10 KB. Grensen gjør at en feil eller skadelig fil ikke kan stoppe kontrollen for alle andre.',
  },
  'not-utf8': {
    title: 'Feil tegnkoding',
    message: ({ encoding }) => `Filen er ikke lagret som UTF-8. Den ser ut til å være ${encoding}.`,
    fix: () => 'Lagre filen på nytt med tegnkodingen UTF-8.',
    why: 'Med en annen tegnkoding blir æ, ø og å til andre tegn. Alle filer i porteføljen er derfor i UTF-8.',
  },
  'control-character': {
    title: 'Usynlig styretegn',
    message: ({ code }) => `Her står et styretegn (${code}) som ikke hører hjemme i tekst.`,
    fix: () => 'Slett tegnet. Det har ofte fulgt med fra et annet program.',
    why: 'Styretegn vises ikke, men kan endre hva som står på skjermen. De kommer gjerne med når tekst limes inn.',
  },
  'hidden-character': {
    title: 'Skjult tegn',
    message: ({ code }) => `Her står et skjult tegn (${code}) som kan endre hvordan teksten ser ut.`,
    fix: () => 'Slett tegnet, og skriv teksten rundt det på nytt.',
    why: 'Tegn som snur skriveretningen eller ikke vises, kan få en linje til å si noe annet enn den ser ut til. De er derfor ikke tillatt i kort.',
  },
  'no-break-space': {
    title: 'Hardt mellomrom',
    message: () => 'Her står et hardt mellomrom der det skal være et vanlig. Da leses hele linjen som tekst.',
    fix: () => 'Slett mellomrommet, og skriv et nytt med mellomromstasten.',
    why: 'Hardt mellomrom ser likt ut, men skiller ikke nøkkel fra verdi i YAML. Det kommer gjerne med når tekst limes inn fra Word.',
  },
  'yaml-directive': {
    title: 'YAML-direktiv',
    message: () => 'Linjer som begynner med % endrer hvordan resten leses, og er ikke tillatt.',
    fix: () => 'Slett linjen.',
    why: 'Et direktiv kan gjøre «no» til usant og datoer til noe annet enn tekst. Alle filer leses likt, så direktiver er ikke tillatt.',
  },
  'yaml-reference': {
    title: 'YAML-henvisning',
    message: ({ text }, { quote }) => `${quote(text)} er en YAML-henvisning. Slike er ikke tillatt.`,
    fix: () => 'Skriv verdien rett ut. Er den en tekst som begynner med & eller *, så sett den i anførselstegn.',
    why: 'Henvisninger gjør kort vanskelige å lese, og kan brukes til å lage filer som stopper programmet.',
  },
  'yaml-tag': {
    title: 'YAML-merke',
    message: ({ text }, { quote }) => `${quote(text)} er et YAML-merke. Slike er ikke tillatt.`,
    fix: () => 'Slett merket. Er det en tekst som begynner med utropstegn, så sett den i anførselstegn.',
    why: 'Et merke kan be programmet lage noe annet enn tekst og tall. Kort er data, aldri kode.',
  },
  'too-deep': {
    title: 'For mange nivåer',
    message: ({ limit }) => `Filen har mer enn ${limit} nivåer inni hverandre.`,
    fix: () => 'Se etter klammer eller innrykk som ikke er avsluttet.',
    why: 'Et vanlig kort har fem–seks nivåer. Svært dype filer kan stanse programmet, og blir derfor stoppet her.',
  },
  'too-many-values': {
    title: 'For mange verdier',
    message: ({ limit }, { number }) => `Filen har mer enn ${number(limit)} verdier eller linjer.`,
    fix: () => 'Del innholdet på flere kort, eller fjern det som ikke hører hjemme her.',
    why: 'Grensen gjør at en feil eller skadelig fil ikke kan stoppe kontrollen for alle andre.',
  },
  'several-documents': {
    title: 'Flere dokumenter i én fil',
    message: () => 'Linjen «---» deler filen i to. Det skal være ett kort i hver fil.',
    fix: () => 'Slett linjen, eller flytt det andre kortet til en egen fil.',
    why: 'Ett kort i hver fil gjør at to personer kan endre hvert sitt kort samtidig uten å komme i veien for hverandre.',
  },
  'yaml-syntax': {
    title: 'Filen kan ikke leses',
    message: ({ problem }) => syntax[problem] ?? 'Her er det noe som gjør at resten av filen ikke kan leses.',
    fix: ({ problem }) =>
      syntaxRemedies[problem] ??
      'Sammenlign med linjen over: hver linje er «nøkkel: verdi», med innrykk av mellomrom. Sett tekst med : eller # i anførselstegn.',
    why: 'YAML bygger på innrykk og kolon. Når de ikke går opp, kan ingen vite hva som hører sammen, og kortet kan ikke tas med.',
  },
  'empty-file': {
    title: 'Tom fil',
    message: () => 'Filen har ikke noe innhold.',
    fix: () => 'Fyll den ut, eller slett den. `portfolio new` lager et kort å begynne med.',
    why: 'En tom fil blir ikke et kort i porteføljen. Det er bedre å si det enn å tie.',
  },
  'duplicate-key': {
    title: 'Samme nøkkel to ganger',
    message: ({ key }) => `\`${key}\` står to ganger på samme nivå.`,
    fix: () => 'Behold den ene. Er det en liste, så sett en strek foran hvert punkt.',
    why: 'Av to like nøkler ville bare den siste blitt brukt, og den første ville vært borte uten at noen så det.',
    related: () => 'står første gang her',
  },
  'forbidden-key': {
    title: 'Reservert nøkkel',
    message: ({ key }) => `\`${key}\` kan ikke brukes som nøkkel.`,
    fix: () => 'Velg et annet navn.',
    why: 'Noen få ord har en særskilt betydning i programmer som leser filen, og er derfor sperret.',
  },
  'odd-number': {
    title: 'Tall som leses annerledes',
    message: ({ written, read }) => `${written} leses som tallet ${read}.`,
    fix: ({ written, read, thousands }) => {
      // A decimal number with three decimals is told from thousands by one zero more.
      const plain = read === written ? `${read}0` : read;
      return thousands
        ? `Skriv ${thousands} hvis punktumet skiller tusener, eller ${plain} hvis det skiller desimaler.`
        : `Skriv ${read} hvis det er tallet du mener, eller "${written}" i anførselstegn hvis det er en kode.`;
    },
    why: 'Punktum skiller desimaler, ikke tusener: 400.000 er 400. Tall med null foran, med e eller med x blir også til andre tall når filen leses. Kommunenummer og lignende må stå i anførselstegn.',
  },
  'placeholder-left': {
    title: 'Ikke fylt ut',
    message: () => 'Her står bare «…». Det er ikke fylt ut.',
    fix: () => 'Bytt ut … med det som skal stå her, eller sett # foran linjen.',
    why: '«…» i malen viser hvor noe skal skrives. Blir det stående, ser feltet utfylt ut, og rådet får en sak der svaret mangler.',
  },
  'mixed-letters': {
    title: 'Bokstaver fra flere alfabeter',
    message: ({ word }, { quote }) =>
      `Ordet ${quote(word)} blander latinske bokstaver med greske eller kyrilliske som ser like ut.`,
    fix: () => 'Skriv ordet på nytt.',
    why: 'To ord kan se like ut og likevel være forskjellige. Da finner ikke søk og kontroller at de er det samme.',
  },
};

const syntax: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Linjen begynner med tabulator. Innrykk må være mellomrom.',
  BAD_INDENT: 'Innrykket passer ikke med linjen over.',
  NO_SPACE_AFTER_COLON: 'Det mangler et mellomrom etter kolonet.',
  MISSING_CHAR: 'Her mangler et tegn: et kolon, et komma, en klamme eller et anførselstegn som avslutter teksten.',
  UNEXPECTED_TOKEN:
    'Her står noe som ikke passer inn, ofte et tegn for mye eller en tekst som skulle vært i anførselstegn.',
  BAD_SCALAR_START: 'En tekst kan ikke begynne med dette tegnet uten anførselstegn.',
  BLOCK_AS_IMPLICIT_KEY: 'Linjen har to kolon. Sett teksten i anførselstegn.',
  MULTILINE_IMPLICIT_KEY: 'Her mangler et kolon etter nøkkelen, eller et anførselstegn.',
  BAD_DQ_ESCAPE: 'Omvendt skråstrek i anførselstegn betyr noe eget. Bruk enkle anførselstegn rundt teksten.',
  NON_STRING_KEY: 'En nøkkel må være en tekst.',
};

const syntaxRemedies: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Bytt ut tabulatoren med mellomrom, like mange som nabolinjene har.',
  BAD_INDENT:
    'Bruk like mange mellomrom som nabolinjene. Fortsetter teksten fra linjen over og har kolon, så sett den i anførselstegn.',
  NO_SPACE_AFTER_COLON: 'Skriv «nøkkel: verdi», med et mellomrom etter kolonet.',
};
