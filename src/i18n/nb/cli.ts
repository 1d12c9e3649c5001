// Bokmål for the command line itself.
import type { CliWords } from '../cli-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const cliWords: CliWords = {
  tagline:
    'Digitaliseringsporteføljen som filer i git: kort, kontroll, prioritering med begrunnelse, og rapport til rådet.',
  commands: {
    new: {
      summary: 'Lag et nytt prosjektkort',
      about:
        'Lager et kort for et nytt forslag i projects/. I en terminal blir du spurt; ellers gis svarene som valg. Skriver aldri over et kort som finnes.',
      examples: [
        ['portfolio new', 'svar på spørsmål'],
        [
          'portfolio new "Digital skjenkekontroll" --organisation storvik --responsible "Næringssjef" --problem "…" --for-whom Skjenkesteder --benefit "…" --cost 400000',
          'uten spørsmål',
        ],
      ],
    },
    check: {
      summary: 'Kontroller alle kort',
      about:
        'Viser alt som er galt i porteføljen på én gang, med fil, linje og hva du gjør med det. Feil gir utgangskode 1. Endrer ingenting.',
      examples: [
        ['portfolio check', 'kontroller hele porteføljen'],
        ['portfolio check projects/mitt-kort.yaml', 'vis bare det som gjelder ett kort'],
        ['portfolio check --format github', 'merknader i en pull request'],
      ],
    },
    list: {
      summary: 'List prosjektene',
      about:
        'Viser prosjektene i en tabell, med valg for å velge ut noen av dem. Samme valg flere ganger betyr eller; ulike valg betyr og.',
      examples: [
        ['portfolio list --stage execution', 'prosjekter i gjennomføring'],
        ['portfolio list --sector helse --colour red', 'røde prosjekter i helse'],
      ],
    },
    show: {
      summary: 'Vis ett prosjekt på én side',
      about: 'Viser alt om ett prosjekt, slik en som skal ta stilling til det, trenger det.',
      examples: [['portfolio show digital-hjemmeoppfolging', 'ett prosjekt']],
    },
    rank: {
      summary: 'Prioriter prosjektene, med begrunnelse',
      about:
        'Rangerer prosjektene etter verdi justert for risiko, og viser hvor rammen går. --why forklarer en plass, eller hvorfor ett prosjekt står foran et annet.',
      examples: [
        ['portfolio rank', 'hele listen'],
        ['portfolio rank --why innbyggerportal', 'hvorfor denne plassen'],
        ['portfolio rank --why innbyggerportal,saksbehandling-ki', 'hvorfor den ene foran den andre'],
      ],
    },
    report: {
      summary: 'Skriv porteføljerapporten til rådet',
      about: 'Skriver porteføljestyringsrapporten. Samme commit gir alltid samme rapport.',
      examples: [
        ['portfolio report --output rapport.md', 'hele rapporten i en fil'],
        ['portfolio report --area helse', 'bare ett område'],
      ],
    },
    import: {
      summary: 'Hent prosjekter fra en CSV-fil',
      about:
        'Lager ett kort for hver rad. Et kolonnekart sier hvilken kolonne som blir hvilket felt. I en tom mappe blir det en hel portefølje. Celler som ikke kan leses, blir fortalt med rad og kolonne.',
      examples: [
        ['portfolio import liste.csv --map norsk-prosjektliste --dry-run', 'se hva som ville blitt skrevet'],
        ['portfolio import liste.csv --map kart.yaml -C ny-mappe', 'lag en portefølje'],
      ],
    },
    explain: {
      summary: 'Forklar en regel eller et felt',
      about: 'Forklarer hva en regel eller et felt betyr, hvorfor det er der, og hva du gjør. Virker uten nett.',
      examples: [
        ['portfolio explain stale-status-report', 'en regel'],
        ['portfolio explain benefits.indicator', 'et felt'],
      ],
    },
    schema: {
      summary: 'Skriv ut skjemaet for en filtype',
      about:
        'Skriver JSON-skjemaet for kort eller oppsett på språket du velger, til hjelpetekster i redigeringsprogrammet.',
      examples: [['portfolio schema project --lang nb --output project.schema.json', 'skjemaet for kort']],
    },
  },
  options: {
    root: 'mappen med porteføljen (ellers: letes opp herfra)',
    lang: 'språk (ellers: porteføljens)',
    output: 'skriv til en fil i stedet for skjermen',
    today: 'datoen som alder regnes fra',
    color: 'uten farger',
    quiet: 'bare resultatet, ingen meldinger',
    format: 'format',
    failOn: 'hva som gir utgangskode 1',
    id: 'id, også navnet på filen (ellers: laget av tittelen)',
    form: 'prosjekt, program, produkt, pilot eller linjeoppgave',
    organisation: 'virksomheten som eier behovet',
    unit: 'enheten i virksomheten',
    sector: 'sektoren',
    responsible: 'rollen som er ansvarlig for forslaget',
    submitter: 'rollen eller initialene til den som melder inn',
    problem: 'hva problemet er',
    forWhom: 'hvem som har problemet (kan gjentas)',
    benefit: 'den viktigste gevinsten',
    cost: 'omtrentlig kostnad, for eksempel 400000 eller «1,5 mill.»',
    hypothesis: 'for piloter: hva dere tror',
    criterion: 'for piloter: hva som må være sant for at forsøket har lyktes',
    start: 'for piloter: når forsøket starter',
    end: 'for piloter: når forsøket er over',
    stage: 'fase (kan gjentas)',
    status: 'status (kan gjentas)',
    goal: 'mål i strategien (kan gjentas)',
    category: 'kategori (kan gjentas)',
    owner: 'virksomhet som eier behovet (kan gjentas)',
    colour: 'farge i siste statusrapport (kan gjentas)',
    ref: 'les porteføljen slik den var: en gren, tagg eller commit',
    area: 'bare ett tjenesteområde, én virksomhet eller én sektor',
    why: 'forklar plassen til ett prosjekt, eller forskjellen på to: A,B',
    weights: 'en fil med andre vekter',
    map: 'kolonnekart: en fil, eller navnet på et som følger med',
    dryRun: 'vis hva som ville skjedd, uten å skrive',
  },
  arguments: {
    title: 'tittelen på forslaget',
    paths: 'filer eller mapper som skal vises (ellers: alle)',
    card: 'id til kortet',
    kind: 'hvilken rapport: portfolio',
    file: 'CSV-filen',
    term: 'koden til en regel, eller et felt med punktum',
    schemaKind: 'project, portfolio, strategy, governance, capacity, meeting eller mapping',
  },
  help: {
    usage: 'Bruk:',
    anyOptions: '[valg]',
    anyCommand: '<kommando>',
    arguments: 'Argumenter:',
    options: 'Valg:',
    sharedOptions: 'Felles valg:',
    commands: 'Kommandoer:',
    examples: 'Eksempler:',
    more: 'Hjelp om én kommando: portfolio <kommando> --help',
    help: 'vis denne hjelpen',
    version: 'vis versjonen',
    choices: 'valg',
    preset: 'ellers',
  },
  error: 'feil',
  warning: 'advarsel',
  accepted: 'godtatt',
  internalError: (report) =>
    `intern feil: Dette er en feil i verktøyet, ikke i kortene dine. Meld den gjerne, med teksten under: ${report}`,
  check: {
    summary: ({ cards, files, errors, warnings, accepted }) =>
      `${cards} kort i ${plural(files, 'fil', 'filer')}: ${plural(errors, 'feil', 'feil')}, ${plural(warnings, 'advarsel', 'advarsler')}${accepted > 0 ? `, ${plural(accepted, 'godtatt advarsel', 'godtatte advarsler')}` : ''}.`,
    dated: (date) => `Alder er regnet fra ${date}.`,
    clean: 'Neste: «portfolio rank» eller «portfolio report».',
    next: 'Forklaring på en kode: «portfolio explain KODE».',
    moreAnnotations: (count) => `${count} til vises ikke som merknader. Alle står under.`,
  },
  wrote: (file) => `Skrev ${file}.`,
};
