// Nynorsk for the command line itself.
import type { CliWords } from '../cli-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly accepted: number;
}

const counts = ({ errors, warnings, accepted }: Counts): string =>
  `${plural(errors, 'feil', 'feil')}, ${plural(warnings, 'åtvaring', 'åtvaringar')}${accepted > 0 ? `, ${plural(accepted, 'godteken åtvaring', 'godtekne åtvaringar')}` : ''}`;

export const cliWords: CliWords = {
  tagline:
    'Digitaliseringsporteføljen som filer i git: kort, kontroll, prioritering med grunngiving, og rapport til rådet.',
  commands: {
    new: {
      summary: 'Lag eit nytt prosjektkort',
      about:
        'Lagar eit kort for eit nytt forslag i projects/. I ein terminal blir du spurd; elles blir svara gitte som val. Skriv aldri over eit kort som finst.',
      examples: [
        ['portfolio new', 'svar på spørsmål'],
        [
          'portfolio new "Digital skjenkekontroll" --organisation storvik --responsible "Næringssjef" --problem "…" --for-whom Skjenkestader --benefit "…" --cost 400000',
          'utan spørsmål',
        ],
      ],
    },
    check: {
      summary: 'Kontroller alle kort',
      about:
        'Viser alt som er gale i porteføljen på éin gong, med fil, linje og kva du gjer med det. Feil gir utgangskode 1. Endrar ingenting utan --fix, som berre rettar det som kan vere meint på éin måte: hermeteikn, skrivefeil i nøklar og val, datoar og tal på ei anna form. --fix --dry-run skriv ingenting og viser ein patch; utgangskode 1 seier då at det er noko å rette.',
      examples: [
        ['portfolio check', 'kontroller heile porteføljen'],
        ['portfolio check projects/mitt-kort.yaml', 'vis berre det som gjeld eitt kort'],
        ['portfolio check --fix --dry-run', 'sjå kva som ville blitt retta'],
        ['portfolio check --fix', 'rett det'],
        ['portfolio check --format github', 'merknader i ein pull request'],
      ],
    },
    diff: {
      summary: 'Vis kva som er endra, og kva det betyr',
      about:
        'Samanliknar porteføljen på to tidspunkt: prosjekt, pengar, plassering og problem. Utan argument: frå der greina tok av frå hovudgreina, til filene slik dei er no. Endringane blir kontrollerte etter reglane som galdt før.',
      examples: [
        ['portfolio diff', 'det du har endra sidan hovudgreina'],
        ['portfolio diff main HEAD --format markdown', 'kommentar til ein pull request'],
        ['portfolio diff 2026-09 --fail-on error,budget', 'utgangskode 1 ved nye feil eller eit år over ramma'],
        [
          'git config diff.portfolio.command "portfolio diff --git --"',
          'la «git diff» og «git log -p --ext-diff» vise kva ei endring betyr',
        ],
      ],
    },
    list: {
      summary: 'List prosjekta',
      about:
        'Viser prosjekta i ein tabell, med val for å velje ut nokre av dei. Same val fleire gonger betyr eller; ulike val betyr og.',
      examples: [
        ['portfolio list --stage execution', 'prosjekt i gjennomføring'],
        ['portfolio list --sector helse --colour red', 'raude prosjekt i helse'],
      ],
    },
    show: {
      summary: 'Vis eitt prosjekt på éi side',
      about: 'Viser alt om eitt prosjekt, slik ein som skal ta stilling til det, treng det.',
      examples: [['portfolio show digital-hjemmeoppfolging', 'eitt prosjekt']],
    },
    history: {
      summary: 'Vis historia til eitt prosjekt',
      about:
        'Fortel kva som har skjedd med eitt kort: når det blei laga, flytta og endra, kva møta har vedteke, og kva kostnad og sluttdato er blitt mot det som først blei vedteke. Følgjer kortet når fila skiftar namn eller mappe, og verkar også når kortet er borte. Blir lese frå git.',
      examples: [
        ['portfolio history digital-hjemmeoppfolging', 'livet til eitt prosjekt'],
        ['portfolio history digital-hjemmeoppfolging --ref v1', 'slik det var ved ein tagg'],
      ],
    },
    rank: {
      summary: 'Prioriter prosjekta, med grunngiving',
      about:
        'Rangerer prosjekta etter verdi etter risiko, og viser kvar ramma sluttar. --why forklarer ein plass, eller kvifor eitt prosjekt står framfor eit anna.',
      examples: [
        ['portfolio rank', 'heile lista'],
        ['portfolio rank --why innbyggerportal', 'kvifor denne plassen'],
        ['portfolio rank --why innbyggerportal,saksbehandling-ki', 'kvifor det eine framfor det andre'],
      ],
    },
    report: {
      summary: 'Skriv porteføljerapporten til rådet',
      about: 'Skriv porteføljestyringsrapporten. Same commit gir alltid same rapport.',
      examples: [
        ['portfolio report --output rapport.md', 'heile rapporten i ei fil'],
        ['portfolio report --area helse', 'berre eitt område'],
        ['portfolio report --since 2026-09-17', 'med det som er endra sidan eit møte'],
      ],
    },
    import: {
      summary: 'Hent prosjekt frå ei CSV-fil',
      about:
        'Lagar eitt kort for kvar rad. Eit kolonnekart seier kva kolonne som blir kva felt. I ei tom mappe blir det ein heil portefølje. Celler som ikkje kan lesast, blir melde med rad og kolonne.',
      examples: [
        ['portfolio import liste.csv --map norsk-prosjektliste --dry-run', 'sjå kva som ville blitt skrive'],
        ['portfolio import liste.csv --map kart.yaml -C ny-mappe', 'lag ein portefølje'],
      ],
    },
    explain: {
      summary: 'Forklar ein regel eller eit felt',
      about: 'Forklarer kva ein regel eller eit felt betyr, kvifor det er der, og kva du gjer. Verkar utan nett.',
      examples: [
        ['portfolio explain stale-status-report', 'ein regel'],
        ['portfolio explain benefits.indicator', 'eit felt'],
      ],
    },
    schema: {
      summary: 'Skriv ut skjemaet for ein filtype',
      about: 'Skriv JSON-skjemaet for kort eller oppsett på språket du vel, til hjelpetekstar i redigeringsprogrammet.',
      examples: [['portfolio schema project --lang nn --output project.schema.json', 'skjemaet for kort']],
    },
  },
  options: {
    root: 'mappa med porteføljen (elles: leita opp herifrå)',
    lang: 'språk (elles: språket i porteføljen)',
    output: 'skriv til ei fil i staden for skjermen',
    today: 'datoen som alder blir rekna frå',
    color: 'utan fargar',
    quiet: 'berre resultatet, ingen meldingar',
    format: 'format',
    fix: 'rett det som berre kan vere meint på éin måte, og ikkje noko anna',
    failOn: 'kva som gir utgangskode 1',
    id: 'id, også namnet på fila (elles: laga av tittelen)',
    form: 'prosjekt, program, produkt, pilot eller linjeoppgåve',
    organisation: 'verksemda som eig behovet',
    unit: 'eininga i verksemda',
    sector: 'sektoren',
    responsible: 'rolla som er ansvarleg for forslaget',
    submitter: 'rolla eller initialane til den som melder inn',
    problem: 'kva problemet er',
    forWhom: 'kven som har problemet (kan gjentakast)',
    benefit: 'den viktigaste gevinsten',
    cost: 'omtrentleg kostnad, til dømes 400000 eller «1,5 mill.»',
    hypothesis: 'for pilotar: kva de trur',
    criterion: 'for pilotar: kva som må vere sant for at forsøket har lykkast',
    start: 'for pilotar: når forsøket startar',
    end: 'for pilotar: når forsøket er over',
    stage: 'fase (kan gjentakast)',
    status: 'status (kan gjentakast)',
    goal: 'mål i strategien (kan gjentakast)',
    category: 'kategori (kan gjentakast)',
    owner: 'verksemd som eig behovet (kan gjentakast)',
    colour: 'farge i siste statusrapport (kan gjentakast)',
    diffFailOn:
      'kva som gir utgangskode 1: error (nye feil), budget (eit år over ramma), rank:N (flytta N plassar eller meir), stage (ny fase utan vedtak); fleire med komma imellom',
    git: 'blir kalla av git for éi fil: sjå dømet',
    newSince: 'berre problem som endringa sidan dette har gitt; alt for kort med ny fase eller status',
    policyFrom:
      'reglar, krav, fullmakter og beløpsgrenser frå ei anna grein, slik at eit forslag ikkje kan slå av sin eigen kontroll',
    ref: 'les porteføljen slik han var: ei grein, ein tagg eller ein commit',
    since:
      'kva som er endra sidan eit møte (dato), eller sidan ei grein, ein tagg eller ein commit (elles: siste møtet som seier kva rådet såg)',
    area: 'berre eitt tenesteområde, éi verksemd eller éin sektor',
    why: 'forklar plassen til eitt prosjekt, eller skilnaden på to: A,B',
    weights: 'ei fil med andre vekter',
    map: 'kolonnekart: ei fil, eller namnet på eit som følgjer med',
    dryRun: 'vis kva som ville skjedd, utan å skrive',
  },
  arguments: {
    title: 'tittelen på forslaget',
    paths: 'filer eller mapper som skal visast (elles: alle)',
    base: 'grein, tagg eller commit å samanlikne med (elles: der greina tok av)',
    head: 'det som blir samanlikna (elles: filene slik dei er no)',
    others: 'berre for git',
    card: 'id til kortet',
    kind: 'kva rapport: portfolio',
    file: 'CSV-fila',
    term: 'koden til ein regel, eller eit felt med punktum',
    schemaKind: 'project, portfolio, strategy, governance, capacity, meeting eller mapping',
  },
  help: {
    usage: 'Bruk:',
    anyOptions: '[val]',
    anyCommand: '<kommando>',
    arguments: 'Argument:',
    options: 'Val:',
    sharedOptions: 'Felles val:',
    commands: 'Kommandoar:',
    examples: 'Døme:',
    more: 'Hjelp om éin kommando: portfolio <kommando> --help',
    help: 'vis denne hjelpa',
    version: 'vis versjonen',
    choices: 'val',
    preset: 'elles',
  },
  error: 'feil',
  warning: 'åtvaring',
  accepted: 'godteken',
  internalError: (report) =>
    `intern feil: Dette er ein feil i verktøyet, ikkje i korta dine. Meld han gjerne, med teksten under: ${report}`,
  check: {
    summary: (found) => {
      const { cards, files } = found;
      return `${cards} kort i ${plural(files, 'fil', 'filer')}: ${counts(found)}.`;
    },
    dated: (date) => `Alder er rekna frå ${date}.`,
    clean: 'Neste: «portfolio rank» eller «portfolio report».',
    next: 'Forklaring på ein kode: «portfolio explain KODE».',
    moreAnnotations: (count) => `${count} til blir ikkje viste som merknader. Alle står under.`,
    fixable: (count) =>
      `${count === 1 ? 'Éin av desse' : `${count} av desse`} kan rettast med «portfolio check --fix».`,
    fixed: (places, files) =>
      places === 0
        ? 'Det er ingenting som trygt kan rettast.'
        : `Retta ${plural(places, 'stad', 'stader')} i ${plural(files, 'fil', 'filer')}.`,
    wouldFix: (places, files) =>
      places === 0
        ? 'Det er ingenting som trygt kan rettast.'
        : `${plural(places, 'stad', 'stader')} i ${plural(files, 'fil', 'filer')} kan rettast. Ingenting er skrive. «portfolio check --fix» rettar.`,
    title: 'Kontroll av porteføljen',
    counts,
    line: (line) => `linje ${line}`,
    leftOut: (count) => `${count} funn har ikkje fått plass her. «portfolio check» viser alle.`,
  },
  asOf: (ref, commit, date) => `Porteføljen slik han var i «${ref}» (${commit}, ${date}).`,
  partialHistory:
    'Denne kopien av repoet manglar historikk. Det som blir målt mot siste vedtak, og poeng som er eldre enn fakta, er difor ikkje med. Hent alt med «git fetch --unshallow».',
  noPortfolioAtBase: (ref) =>
    `${ref === '' ? 'Hovudgreina' : `«${ref}»`} har ingen portefølje enno. Reglane er dei som står i forslaget, og alt er nytt.`,
  wrote: (file) => `Skreiv ${file}.`,
};
