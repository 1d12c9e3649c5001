// Nynorsk for what can be wrong with a file before anyone asks what it means.
import type { ReadingArguments } from '../../../core/parse/reading-findings.ts';
import type { WordsFor } from '../../finding-words.ts';

export const readingWords: WordsFor<ReadingArguments> = {
  'not-a-file': {
    title: 'Ikkje ei vanleg fil',
    message: ({ kind }) =>
      kind === 'link'
        ? 'Dette er ei lenkje til ein annan stad, ikkje ei fil. Ho blir ikkje lesen.'
        : kind === 'folder'
          ? 'Dette er ei mappe. Kort og møte i henne blir ikkje lesne.'
          : 'Dette er ikkje ei vanleg fil. Ho blir ikkje lesen.',
    fix: ({ kind }) =>
      kind === 'folder'
        ? 'Flytt filene ut av mappa og rett inn i projects eller meetings.'
        : 'Legg sjølve fila her, eller fjern henne.',
    why: 'Verktøyet les berre vanlege filer i mappa til porteføljen. Ei lenkje kan peike ut av mappa, og då ville innhald derifrå hamna i rapporten.',
  },
  'unexpected-file': {
    title: 'Fil som ikkje blir lesen',
    message: ({ name }, { quote }) => `${quote(name)} blir ikkje lese.`,
    fix: ({ suggestion }) =>
      suggestion
        ? `Meinte du ${suggestion}? Gi fila det namnet.`
        : 'Eit kort skal liggje rett i mappa projects og ende på .yaml. Alt anna blir flytta ut.',
    why: 'Berre portfolio.yaml, strategy.yaml, governance.yaml, capacity.yaml og filer som endar på .yaml i mappene projects og meetings, blir lesne. Ei fil med eit anna namn ville vore borte frå rapporten utan at nokon merka det.',
  },
  'file-too-large': {
    title: 'For stor fil',
    message: ({ kilobytes, limit }, { number }) => `Fila er på ${number(kilobytes)} KB. Grensa er ${number(limit)} KB.`,
    fix: () => 'Legg lange tekstar i saksarkivet, og vis til dei frå kortet.',
    why: 'Eit vanleg kort er på 2–10 KB. Grensa gjer at ei feil eller skadeleg fil ikkje kan stoppe kontrollen for alle andre.',
  },
  'not-utf8': {
    title: 'Feil teiknkoding',
    message: ({ encoding }) => `Fila er ikkje lagra som UTF-8. Ho ser ut til å vere ${encoding}.`,
    fix: () => 'Lagre fila på nytt med teiknkodinga UTF-8.',
    why: 'Med ei anna teiknkoding blir æ, ø og å til andre teikn. Alle filer i porteføljen er difor i UTF-8.',
  },
  'control-character': {
    title: 'Usynleg styreteikn',
    message: ({ code }) => `Her står eit styreteikn (${code}) som ikkje høyrer heime i tekst.`,
    fix: () => 'Slett teiknet. Det har ofte følgt med frå eit anna program.',
    why: 'Styreteikn blir ikkje viste, men kan endre kva som står på skjermen. Dei kjem gjerne med når tekst blir limt inn.',
  },
  'hidden-character': {
    title: 'Skjult teikn',
    message: ({ code }) => `Her står eit skjult teikn (${code}) som kan endre korleis teksten ser ut.`,
    fix: () => 'Slett teiknet, og skriv teksten rundt det på nytt.',
    why: 'Teikn som snur skriveretninga eller ikkje blir viste, kan få ei linje til å seie noko anna enn ho ser ut til. Dei er difor ikkje tillatne i kort.',
  },
  'no-break-space': {
    title: 'Hardt mellomrom',
    message: () => 'Her står eit hardt mellomrom der det skal vere eit vanleg. Då blir heile linja lesen som tekst.',
    fix: () => 'Slett mellomrommet, og skriv eit nytt med mellomromstasten.',
    why: 'Hardt mellomrom ser likt ut, men skil ikkje nøkkel frå verdi i YAML. Det kjem gjerne med når tekst blir limt inn frå Word.',
  },
  'yaml-directive': {
    title: 'YAML-direktiv',
    message: () => 'Linjer som byrjar med % endrar korleis resten blir lese, og er ikkje tillatne.',
    fix: () => 'Slett linja.',
    why: 'Eit direktiv kan gjere «no» til usant og datoar til noko anna enn tekst. Alle filer blir lesne likt, så direktiv er ikkje tillatne.',
  },
  'yaml-reference': {
    title: 'YAML-tilvising',
    message: ({ text }, { quote }) => `${quote(text)} er ei YAML-tilvising. Slike er ikkje tillatne.`,
    fix: () => 'Skriv verdien rett ut. Er han ein tekst som byrjar med & eller *, så set han i hermeteikn.',
    why: 'Tilvisingar gjer kort vanskelege å lese, og kan brukast til å lage filer som stoppar programmet.',
  },
  'yaml-tag': {
    title: 'YAML-merke',
    message: ({ text }, { quote }) => `${quote(text)} er eit YAML-merke. Slike er ikkje tillatne.`,
    fix: () => 'Slett merket. Er det ein tekst som byrjar med utropsteikn, så set han i hermeteikn.',
    why: 'Eit merke kan be programmet lage noko anna enn tekst og tal. Kort er data, aldri kode.',
  },
  'too-deep': {
    title: 'For mange nivå',
    message: ({ limit }) => `Fila har fleire enn ${limit} nivå inni kvarandre.`,
    fix: () => 'Sjå etter klammar eller innrykk som ikkje er avslutta.',
    why: 'Eit vanleg kort har fem–seks nivå. Svært djupe filer kan stoppe programmet, og blir difor avviste her.',
  },
  'too-many-values': {
    title: 'For mange verdiar',
    message: ({ limit }, { number }) => `Fila har fleire enn ${number(limit)} verdiar eller linjer.`,
    fix: () => 'Del innhaldet på fleire kort, eller fjern det som ikkje høyrer heime her.',
    why: 'Grensa gjer at ei feil eller skadeleg fil ikkje kan stoppe kontrollen for alle andre.',
  },
  'several-documents': {
    title: 'Fleire dokument i éi fil',
    message: () => 'Linja «---» deler fila i to. Det skal vere eitt kort i kvar fil.',
    fix: () => 'Slett linja, eller flytt det andre kortet til ei eiga fil.',
    why: 'Eitt kort i kvar fil gjer at to personar kan endre kvart sitt kort samtidig utan å kome i vegen for kvarandre.',
  },
  'yaml-syntax': {
    title: 'Fila kan ikkje lesast',
    message: ({ problem }) => syntax[problem] ?? 'Her er det noko som gjer at resten av fila ikkje kan lesast.',
    fix: ({ problem }) =>
      syntaxRemedies[problem] ??
      'Samanlikn med linja over: kvar linje er «nøkkel: verdi», med innrykk av mellomrom. Set tekst med : eller # i hermeteikn.',
    why: 'YAML byggjer på innrykk og kolon. Når dei ikkje går opp, kan ingen vite kva som høyrer saman, og kortet kan ikkje takast med.',
  },
  'empty-file': {
    title: 'Tom fil',
    message: () => 'Fila har ikkje noko innhald.',
    fix: () => 'Fyll henne ut, eller slett henne. `portfolio new` lagar eit kort å byrje med.',
    why: 'Ei tom fil blir ikkje eit kort i porteføljen. Det er betre å seie det enn å teie.',
  },
  'duplicate-key': {
    title: 'Same nøkkel to gonger',
    message: ({ key }) => `\`${key}\` står to gonger på same nivå.`,
    fix: () => 'Behald den eine. Er det ei liste, så set ein strek framfor kvart punkt.',
    why: 'Av to like nøklar ville berre den siste blitt brukt, og den første ville vore borte utan at nokon såg det.',
    related: () => 'står første gongen her',
  },
  'forbidden-key': {
    title: 'Reservert nøkkel',
    message: ({ key }) => `\`${key}\` kan ikkje brukast som nøkkel.`,
    fix: () => 'Vel eit anna namn.',
    why: 'Nokre få ord har ei særskild betydning i program som les fila, og er difor sperra.',
  },
  'odd-number': {
    title: 'Tal som blir lese annleis',
    message: ({ written, read }) => `${written} blir lese som talet ${read}.`,
    fix: ({ written, read, thousands }) => {
      // A decimal number with three decimals is told from thousands by one zero more.
      const plain = read === written ? `${read}0` : read;
      return thousands
        ? `Skriv ${thousands} om punktumet skil tusen, eller ${plain} om det skil desimalar.`
        : `Skriv ${read} om det er talet du meiner, eller "${written}" i hermeteikn om det er ein kode.`;
    },
    why: 'Punktum skil desimalar, ikkje tusen: 400.000 er 400. Tal med null framfor, med e eller med x blir òg til andre tal når fila blir lesen. Kommunenummer og liknande må stå i hermeteikn.',
  },
  'placeholder-left': {
    title: 'Ikkje fylt ut',
    message: () => 'Her står berre «…». Det er ikkje fylt ut.',
    fix: () => 'Byt ut … med det som skal stå her, eller set # framfor linja.',
    why: '«…» i malen viser kvar noko skal skrivast. Blir det ståande, ser feltet utfylt ut, og rådet får ei sak der svaret manglar.',
  },
  'mixed-letters': {
    title: 'Bokstavar frå fleire alfabet',
    message: ({ word }, { quote }) =>
      `Ordet ${quote(word)} blandar latinske bokstavar med greske eller kyrilliske som ser like ut.`,
    fix: () => 'Skriv ordet på nytt.',
    why: 'To ord kan sjå like ut og likevel vere ulike. Då finn ikkje søk og kontrollar at dei er det same.',
  },
};

const syntax: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Linja byrjar med tabulator. Innrykk må vere mellomrom.',
  BAD_INDENT: 'Innrykket passar ikkje med linja over.',
  NO_SPACE_AFTER_COLON: 'Det manglar eit mellomrom etter kolonet.',
  MISSING_CHAR: 'Her manglar eit teikn: eit kolon, eit komma, ein klamme eller eit hermeteikn som avsluttar teksten.',
  UNEXPECTED_TOKEN:
    'Her står noko som ikkje passar inn, ofte eit teikn for mykje eller ein tekst som skulle vore i hermeteikn.',
  BAD_SCALAR_START: 'Ein tekst kan ikkje byrje med dette teiknet utan hermeteikn.',
  BLOCK_AS_IMPLICIT_KEY: 'Linja har to kolon. Set teksten i hermeteikn.',
  MULTILINE_IMPLICIT_KEY: 'Her manglar eit kolon etter nøkkelen, eller eit hermeteikn.',
  BAD_DQ_ESCAPE: 'Omvend skråstrek i hermeteikn betyr noko særskilt. Bruk enkle hermeteikn rundt teksten.',
  NON_STRING_KEY: 'Ein nøkkel må vere ein tekst.',
};

const syntaxRemedies: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Byt ut tabulatoren med mellomrom, like mange som nabolinjene har.',
  BAD_INDENT:
    'Bruk like mange mellomrom som nabolinjene. Held teksten fram frå linja over og har kolon, så set han i hermeteikn.',
  NO_SPACE_AFTER_COLON: 'Skriv «nøkkel: verdi», med eit mellomrom etter kolonet.',
};
