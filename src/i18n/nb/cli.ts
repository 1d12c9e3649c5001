// Bokmål for the command line itself.
import type { CliWords } from '../cli-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly accepted: number;
}

const counts = ({ errors, warnings, accepted }: Counts): string =>
  `${plural(errors, 'feil', 'feil')}, ${plural(warnings, 'advarsel', 'advarsler')}${accepted > 0 ? `, ${plural(accepted, 'godtatt advarsel', 'godtatte advarsler')}` : ''}`;

export const cliWords: CliWords = {
  tagline:
    'Digitaliseringsporteføljen som filer i git: kort, kontroll, prioritering med begrunnelse, og rapport til rådet.',
  commands: {
    init: {
      summary: 'Lag et lager som er klart til bruk',
      about:
        'Lager porteføljen, et første kort, kontrollen i GitHub eller GitLab, CODEOWNERS, mal for forslag, oppsett for redigeringsprogrammet og veiledninger. I en terminal blir du spurt; ellers gis svarene som valg. Det som finnes fra før, blir ikke rørt.',
      examples: [
        ['portfolio init var-portefolje', 'svar på spørsmål'],
        [
          'portfolio init var-portefolje --name "Digital portefølje for Storvik" --kind municipal-council --organisation "Storvik kommune" --frame 2027=8000000',
          'uten spørsmål',
        ],
        ['portfolio init --dry-run', 'se hva som ville blitt laget'],
      ],
    },
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
        ['portfolio new --from-issue issue.md', 'et kort av et utfylt skjema'],
      ],
    },
    check: {
      summary: 'Kontroller alle kort',
      about:
        'Viser alt som er galt i porteføljen på én gang, med fil, linje og hva du gjør med det. Feil gir utgangskode 1. Endrer ingenting uten --fix, som bare retter det som kan være ment på én måte: anførselstegn, skrivefeil i nøkler og valg, datoer og tall på en annen form. --fix --dry-run skriver ingenting og viser en patch; utgangskode 1 sier da at det er noe å rette.',
      examples: [
        ['portfolio check', 'kontroller hele porteføljen'],
        ['portfolio check projects/mitt-kort.yaml', 'vis bare det som gjelder ett kort'],
        ['portfolio check --fix --dry-run', 'se hva som ville blitt rettet'],
        ['portfolio check --fix', 'rett det'],
        ['portfolio check --format github', 'merknader i en pull request'],
      ],
    },
    diff: {
      summary: 'Vis hva som er endret, og hva det betyr',
      about:
        'Sammenligner porteføljen på to tidspunkter: prosjekter, penger, plassering og problemer. Uten argumenter: fra der grenen tok av fra hovedgrenen, til filene slik de er nå. Endringene blir kontrollert etter reglene som gjaldt før.',
      examples: [
        ['portfolio diff', 'det du har endret siden hovedgrenen'],
        ['portfolio diff main HEAD --format markdown', 'kommentar til en pull request'],
        ['portfolio diff 2026-09 --fail-on error,budget', 'utgangskode 1 ved nye feil eller et år over rammen'],
        [
          'git config diff.portfolio.command "portfolio diff --git --"',
          'la «git diff» og «git log -p --ext-diff» vise hva en endring betyr',
        ],
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
    history: {
      summary: 'Vis historien til ett prosjekt',
      about:
        'Forteller hva som har skjedd med ett kort: når det ble laget, flyttet og endret, hva møtene har vedtatt, og hva kostnad og sluttdato er blitt mot det som først ble vedtatt. Følger kortet når filen skifter navn eller mappe, og virker også når kortet er borte. Leses fra git.',
      examples: [
        ['portfolio history digital-hjemmeoppfolging', 'ett prosjekts liv'],
        ['portfolio history digital-hjemmeoppfolging --ref v1', 'slik det var ved en tagg'],
      ],
    },
    rank: {
      summary: 'Prioriter prosjektene, med begrunnelse',
      about:
        'Rangerer prosjektene etter verdi justert for risiko, og viser hvor rammen går. --why forklarer en plass, eller hvorfor ett prosjekt står foran et annet. --robust viser hvor sikker rekkefølgen er.',
      examples: [
        ['portfolio rank', 'hele listen'],
        ['portfolio rank --why innbyggerportal', 'hvorfor denne plassen'],
        ['portfolio rank --why innbyggerportal,saksbehandling-ki', 'hvorfor den ene foran den andre'],
        ['portfolio rank --robust', 'hvor sikker rekkefølgen er'],
      ],
    },
    select: {
      summary: 'Finn det beste utvalget innenfor rammen',
      about:
        'Finner prosjektene som til sammen gir høyest verdi innenfor pengene per år, folkene per kompetanse og reglene (avhengigheter, utelukkelser, lovpålagt og bundet), og beviser det. Viser hva hvert valg koster i verdi: hva et prosjekt mangler for å bli valgt, og hvem det ville tatt plassen til. --force, --without og --frame prøver ut noe annet uten å endre noe. --scenarios og --compare viser utvalgene ved siden av hverandre, uten annen forklaring. Utgangskode 1: ingen utvalg holder rammen og reglene, og da står det hva som mangler.',
      examples: [
        ['portfolio select', 'det beste utvalget, med priser'],
        ['portfolio select --force laeringsplattform-lokal', 'hva om dette skal være med?'],
        ['portfolio select --without innbyggerportal', 'hva om dette holdes utenfor?'],
        ['portfolio select --frame 2028=9000000', 'hva om rammen er en annen?'],
        ['portfolio select --ref forslag-2028 --format json', 'utvalget i en annen gren, til programmer'],
        ['portfolio select --scenarios --compare forslag-2028', 'utvalgene ved siden av hverandre'],
      ],
    },
    report: {
      summary: 'Skriv porteføljerapporten og møtepapirene',
      about:
        'Uten mer: porteføljestyringsrapporten. «meeting» lager alle papirene til et møte i én mappe: innkalling og saksliste, rapporten, og et saksframlegg for hver sak, med en liste til arkivet. «case» er ett saksframlegg, «minutes» protokollen, og «public» en kort utgave på enkelt språk for innbyggere og folkevalgte. «site» lager alt som nettsider i én mappe, med en side for hvert kort. «overview» leser flere porteføljer sammen. Med --format html blir hvert papir én nettside uten skript. Samme commit gir alltid samme papirer.',
      examples: [
        ['portfolio report --output rapport.md', 'hele rapporten i en fil'],
        ['portfolio report --area helse', 'bare ett område'],
        ['portfolio report --since 2026-09-17', 'med det som er endret siden et møte'],
        ['portfolio report meeting --zip', 'papirene til neste møte, også i én fil til arkivet'],
        ['portfolio report minutes 2026-09-17 --output protokoll.md', 'protokollen'],
        ['portfolio report public --output kort-fortalt.md', 'for innbyggere og folkevalgte'],
        ['portfolio report meeting --format html', 'papirene til neste møte som nettsider'],
        ['portfolio report site --out nettsted', 'alle papirene og kortene som nettsider'],
        ['portfolio report overview -C ../asker -C ../baerum', 'oversikt over flere porteføljer'],
      ],
    },
    meeting: {
      summary: 'Forbered, før og avslutt et møte',
      about:
        'Uten valg: sakslisten til neste møte (eller møtet på datoen), med hva hver sak gjelder, hvem som tilrår og vedtar, hva som mangler, og hvilke kort som venter og ikke står der. --plan lager møtefilen av det som venter på organet og kom i tide, eller setter nye saker bakerst. --drop tar en sak av sakslisten før møtet er holdt. Skal saken gjelde et annet slags vedtak, tar du den av, endrer kortet og setter den opp igjen med --with. Etter møtet føres oppmøtet, så vedtakene med «portfolio decide», og til slutt --approve-minutes. En fil med godkjent protokoll endres aldri.',
      examples: [
        ['portfolio meeting', 'sakslisten til neste møte'],
        ['portfolio meeting 2026-12-10 --plan', 'lag saksliste, eller legg til nye saker'],
        ['portfolio meeting 2026-12-10 --plan --with mitt-kort', 'ta med et kort som kom for sent'],
        ['portfolio meeting 2026-12-10 --drop mitt-kort', 'ta en sak av sakslisten'],
        ['portfolio meeting 2026-12-10 --all-present --absent "Leder Nav, Øyvar"', 'før hvem som møtte'],
        [
          'portfolio meeting 2026-12-10 --disqualified "Rektor, Lillesund: mitt-kort: Gevinstansvarlig"',
          'før en inhabilitet',
        ],
        ['portfolio meeting 2026-12-10 --approve-minutes 2027-01-07', 'protokollen er godkjent'],
      ],
    },
    decide: {
      summary: 'Før et vedtak i et møte',
      about:
        'Fører ett vedtak i møtefilen, med sakens nummer fra sakslisten, og det som følger av det på kortet: vilkår til oppfølging, og status. Fasen flyttes ikke; det gjør «portfolio advance». Nekter når møtet ikke er holdt, når organet ikke kan gjøre vedtaket, når det ikke var vedtaksført, eller når begrunnelse eller vilkår mangler. Kommentarer og rekkefølge i filene blir stående.',
      examples: [
        ['portfolio decide innbyggerportal --meeting 2026-12-10 --outcome approved', 'godkjent'],
        [
          'portfolio decide innbyggerportal --meeting 2026-12-10 --outcome approved_with_conditions --condition "Avklar driften; 2027-01-31"',
          'med vilkår og frist',
        ],
        [
          'portfolio decide tilgangsstyring --meeting 2026-12-10 --outcome returned --reason "Driften er ikke dekket."',
          'sendt tilbake',
        ],
        [
          'portfolio decide --case 33/26 --meeting 2026-12-10 --outcome approved --reason "Møteplanen er vedtatt."',
          'en sak uten kort',
        ],
      ],
    },
    advance: {
      summary: 'Flytt et prosjekt én fase',
      about:
        'Sier hva prosjektet trenger for å komme til neste fase: vedtaket, det kortet mangler, og punktene i sjekklisten. Er alt på plass, flyttes det nøyaktig én fase. Utgangskode 1 når noe mangler; da er ingenting skrevet.',
      examples: [
        ['portfolio advance innbyggerportal --dry-run', 'se hva som mangler'],
        ['portfolio advance innbyggerportal', 'flytt det'],
      ],
    },
    import: {
      summary: 'Hent prosjekter fra en liste',
      about:
        'Lager ett kort for hver rad i en arbeidsbok (.xlsx) eller CSV-fil. Et kolonnekart sier hvilken kolonne som blir hvilket felt. I en tom mappe blir det en hel portefølje. Kommer listen igjen, rettes bare det som er endret i den; det som er endret både der og på kortet, blir meldt. En tabell fra portfolio export trenger ikke noe kart. Celler som ikke kan leses, blir fortalt med rad og kolonne.',
      examples: [
        ['portfolio import liste.csv --map norsk-prosjektliste --dry-run', 'se hva som ville blitt skrevet'],
        ['portfolio import liste.csv --map kart.yaml -C ny-mappe', 'lag en portefølje'],
        ['portfolio import liste.xlsx --suggest --output kart.yaml', 'foreslå et kolonnekart'],
        ['portfolio import liste.xlsx --map kart.yaml --dry-run', 'se hva som er endret siden sist'],
      ],
    },
    export: {
      summary: 'Skriv prosjektene til et regneark eller som data',
      about:
        'Skriver alle kort til en tabell: xlsx eller CSV til å redigere og importere igjen, JSON til andre programmer. Med --public kommer bare det som kan være åpent, og --format dcat beskriver dataene for data.norge.no. Endrer ingenting i porteføljen.',
      examples: [
        ['portfolio export --output portefolje.xlsx', 'et regneark til å redigere'],
        ['portfolio export --output portefolje.csv', 'CSV slik norsk Excel venter det'],
        ['portfolio export --public --format json --output prosjekter.json', 'åpne data'],
      ],
    },
    explain: {
      summary: 'Forklar en regel, et felt eller et beslutningspunkt',
      about:
        'Forklarer hva en regel eller et felt betyr, hvorfor det er der, og hva du gjør. For et beslutningspunkt: sjekklisten, og hvor den kommer fra. Virker uten nett.',
      examples: [
        ['portfolio explain stale-status-report', 'en regel'],
        ['portfolio explain benefits.indicator', 'et felt'],
        ['portfolio explain BP3', 'en sjekkliste'],
      ],
    },
    schema: {
      summary: 'Skriv ut skjemaet for en filtype',
      about:
        'Skriver JSON-skjemaet for kort eller oppsett på språket du velger, til hjelp i redigeringsprogrammet: forklaringer, valg, og id-ene til mål, virksomheter og prosjekter i porteføljen. Med --write legges skjemaene ved siden av kortene. Kjør det på nytt når noe nytt skal foreslås.',
      examples: [
        ['portfolio schema --write', 'oppdater skjemaene i porteføljen'],
        ['portfolio schema project --lang nb --output project.schema.json', 'skjemaet for kort'],
        [
          'portfolio schema --issue-form --output .github/ISSUE_TEMPLATE/portfolio.yml',
          'skjemaet for nye forslag i GitHub',
        ],
      ],
    },
    completion: {
      summary: 'Skriv ut et skript som lar skallet fullføre kommandoer',
      about:
        'Skriver et lite skript for bash, zsh eller fish. Når det er lest inn, fullfører Tab kommandoer, valg, prosjekter, møter, greiner og mer. Skriptet spør programmet selv, så det er aldri utdatert.',
      examples: [
        ['source <(portfolio completion bash)', 'slå på i bash; samme linje i ~/.bashrc slår det på for godt'],
        ['source <(portfolio completion zsh)', 'slå på i zsh, etter compinit i ~/.zshrc'],
        ['portfolio completion fish > ~/.config/fish/completions/portfolio.fish', 'slå på i fish'],
      ],
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
    fix: 'rett det som bare kan være ment på én måte, og ikke noe annet',
    fromIssue: 'et utfylt skjema fra GitHub eller GitLab (teksten i saken) i en fil, eller - for standard inn',
    portfolios: 'en fil med en liste over porteføljer som leses sammen (eller -C flere ganger)',
    writeSchemas: 'skriv skjemaene til mappen schemas i porteføljen (uten filtype: alle)',
    fromRow: 'svarene i et regneark fra et skjemaverktøy (csv eller xlsx), ett svar i hver rad',
    row: 'raden som skal bli et kort, slik regnearket nummererer den (ellers: den siste)',
    issueForm:
      'i stedet: skjemaet for nye forslag i GitHub eller GitLab (--host), laget av skjemaet for kort og porteføljens egne valg',
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
    diffFailOn:
      'hva som gir utgangskode 1: error (nye feil), budget (et år over rammen), rank:N (flyttet N plasser eller mer), stage (ny fase uten vedtak); flere med komma imellom',
    git: 'kalles av git for én fil: se eksempelet',
    newSince: 'bare problemer som endringen siden dette har gitt; alt for kort med ny fase eller status',
    policyFrom:
      'regler, krav, fullmakter og beløpsgrenser fra en annen gren, slik at et forslag ikke kan slå av sin egen kontroll',
    ref: 'les porteføljen slik den var: en gren, tagg eller commit',
    since:
      'hva som er endret siden et møte (dato), eller siden en gren, tagg eller commit (ellers: siste møte som sier hva rådet så)',
    area: 'bare ett tjenesteområde, én virksomhet eller én sektor',
    out: 'mappen som møtepapirene eller nettstedet legges i (ellers: reports/DATO eller reports/site i porteføljen)',
    zip: 'pakk møtepapirene i én fil til arkivet også',
    withoutProjects: 'uten en side for hvert prosjekt: rapporten blir kort nok til å skrives ut',
    why: 'forklar plassen til ett prosjekt, eller forskjellen på to: A,B',
    weights: 'en fil med andre vekter',
    robust: 'hvor sikker rekkefølgen er når vekter og usikre poeng trekkes på nytt, og hva medlemmenes egne vekter gir',
    weightDraws:
      'hvordan vektene trekkes: around (rundt de vedtatte), uniform (helt fritt) eller order (samme rekkefølge på kriteriene)',
    quick: '1 000 trekk i stedet for 10 000: raskere, men litt mindre nøyaktig',
    force: 'et prosjekt som skal være med (kan gjentas)',
    without: 'et prosjekt som skal holdes utenfor (kan gjentas)',
    yearFrame: 'en annen ramme for et år, i hele kroner: 2027=16000000 (kan gjentas)',
    confidence:
      'regn med at hvert prosjekt koster det som holder i så mange av 100 tilfeller: 85 eller 0,85; reserven kan da brukes',
    scenarios: 'utvalget slik det er, ved siden av utvalget i hvert scenario i capacity.yaml',
    compareRef: 'utvalget slik det er, ved siden av utvalget i en gren, tagg eller commit (kan gjentas)',
    selectQuick: 'bare utvalget, uten priser, nærmeste utvalg, trinn og andre vekter',
    timeLimit:
      'så mange sekunder det høyst regnes på hvert spørsmål; går tiden ut, står det hvor langt det kan være fra det beste',
    csvDialect: 'excel-nb: semikolon, desimalkomma og overskrifter i ord; rfc4180: komma, desimalpunktum og nøkler',
    public: 'bare det som kan være åpent for alle',
    map: 'kolonnekart: en fil, eller navnet på et som følger med',
    suggest: 'foreslå et kolonnekart ut fra overskriftene, uten å importere noe',
    sheet: 'arket i arbeidsboken, når det er flere',
    prefer: 'hva som gjelder der både filen og kortet er endret (ellers: kortet står, og det blir meldt)',
    prune: 'fjern kort som ikke lenger står i filen',
    plan: 'lag møtefilen av det som venter på organet og kom i tide, eller legg nye saker til',
    body: 'organet som møtes, når møteplanen ikke sier det',
    with: 'et kort som skal på sakslisten, også når det kom for sent (kan gjentas)',
    drop: 'et kort som skal av sakslisten, før møtet er holdt (kan gjentas)',
    present: 'rolle som møtte (kan gjentas)',
    allPresent: 'alle medlemmer møtte, unntatt dem som står under --absent',
    absent: 'rolle som var borte (kan gjentas)',
    disqualified: 'hvem som var inhabil i hva: "ROLLE: ID: begrunnelse" (kan gjentas)',
    approveMinutes: 'protokollen er godkjent, i dag eller på datoen; etter det endres ikke filen',
    cancel: 'møtet er avlyst',
    meeting: 'datoen for møtet',
    outcome: 'hva vedtaket ble; det norske navnet går også, som «sendt tilbake»',
    decisionType: 'hva vedtaket gjelder (ellers: det sakslisten sier, eller det kortet ber om)',
    reason: 'begrunnelsen',
    frame: 'beløpet som ble gitt, for eksempel 400000 eller «1,5 mill.»',
    condition: 'et vilkår, med frist etter semikolon: "Avklar driften; 2027-01-31" (kan gjentas)',
    grants: 'fasen som vedtaket åpner, når det er en annen enn beslutningspunktet sier',
    case: 'nummeret på saken (ellers: fra sakslisten)',
    decidingBody: 'organet som vedtok, når det er et annet enn det som møttes',
    votes: 'stemmetallet, for og mot: 5-2',
    dissent: 'det mindretallet ville ha ført',
    anyway: 'før vedtaket selv om kortet mangler noe',
    portfolioName: 'navnet på porteføljen',
    bodyKind: 'hvem porteføljen er for',
    ownOrganisation: 'virksomheten; flere med komma eller semikolon mellom (kan gjentas)',
    ownSector: 'en sektor: "Helse og omsorg; Kommunalsjef helse; @helsesjef" (kan gjentas; ellers: de vanlige)',
    ownFrame: 'rammen for et år, i hele kroner: 2027=8000000 (kan gjentas)',
    secretariat: 'brukernavn eller gruppe for sekretariatet: @kommunen/sekretariatet (kan gjentas)',
    host: 'hvor lageret skal ligge',
    toolPackage:
      'hva arbeidsflytene installerer: en versjon, git+https://…#MERKE, eller en .tgz- eller .mjs-fil i lageret (ellers: den publiserte pakken)',
    dryRun: 'vis hva som ville skjedd, uten å skrive',
  },
  arguments: {
    dir: 'mappen som lageret skal ligge i (ellers: her)',
    title: 'tittelen på forslaget',
    paths: 'filer eller mapper som skal vises (ellers: alle)',
    base: 'gren, tagg eller commit å sammenligne med (ellers: der grenen tok av)',
    head: 'det som sammenlignes (ellers: filene slik de er nå)',
    others: 'bare for git',
    date: 'datoen for møtet (ellers: det neste)',
    decidedCard: 'id til kortet; utelates for en sak uten kort, med --case',
    card: 'id til kortet',
    kind: 'hvilken rapport: portfolio (ellers), meeting, case, minutes, public eller site',
    subject: 'datoen til et møte, eller id til et kort',
    file: 'listen: en arbeidsbok (.xlsx) eller en CSV-fil',
    term: 'koden til en regel, et felt med punktum, eller et beslutningspunkt',
    schemaKind: 'project, portfolio, strategy, governance, capacity, meeting, weights eller mapping',
    shell: 'bash, zsh eller fish',
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
    next: 'Neste steg her:',
    nextCommands: {
      init: ['portfolio init', 'her er ingen portefølje ennå: lag en'],
      new: ['portfolio new', 'porteføljen har ingen kort ennå: lag det første'],
      meeting: ['portfolio meeting', 'se sakslisten for neste møte, og hva som mangler'],
      check: ['portfolio check', 'se hva som mangler eller ikke stemmer'],
    },
    help: 'vis denne hjelpen',
    version: 'vis versjonen',
    choices: 'valg',
    preset: 'ellers',
  },
  error: 'feil',
  warning: 'advarsel',
  accepted: 'godtatt',
  progress: { past: 'Leser historien i git …', choice: 'Regner ut det beste utvalget …' },
  internalError: (report) =>
    `intern feil: Dette er en feil i verktøyet, ikke i kortene dine. Meld den gjerne, med teksten under: ${report}`,
  check: {
    summary: (found) => {
      const { cards, files } = found;
      return `${cards} kort i ${plural(files, 'fil', 'filer')}: ${counts(found)}.`;
    },
    dated: (date) => `Alder er regnet fra ${date}.`,
    clean: 'Neste: «portfolio rank» eller «portfolio report».',
    next: 'Forklaring på en kode: «portfolio explain KODE».',
    moreAnnotations: (count) => `${count} til vises ikke som merknader. Alle står under.`,
    fixable: (count) => `${count === 1 ? 'Én av disse' : `${count} av disse`} kan rettes med «portfolio check --fix».`,
    fixed: (places, files) =>
      places === 0
        ? 'Det er ingenting som trygt kan rettes.'
        : `Rettet ${plural(places, 'sted', 'steder')} i ${plural(files, 'fil', 'filer')}.`,
    wouldFix: (places, files) =>
      places === 0
        ? 'Det er ingenting som trygt kan rettes.'
        : `${plural(places, 'sted', 'steder')} i ${plural(files, 'fil', 'filer')} kan rettes. Ingenting er skrevet. «portfolio check --fix» retter.`,
    title: 'Kontroll av porteføljen',
    counts,
    line: (line) => `linje ${line}`,
    leftOut: (count) => `${count} funn har ikke fått plass her. «portfolio check» viser alle.`,
  },
  asOf: (ref, commit, date) => `Porteføljen slik den var i «${ref}» (${commit}, ${date}).`,
  partialHistory:
    'Denne kopien av repoet mangler historikk. Det som måles mot siste vedtak, og poeng som er eldre enn fakta, er derfor ikke med. Hent alt med «git fetch --unshallow».',
  noPortfolioAtBase: (ref) =>
    `${ref === '' ? 'Hovedgrenen' : `«${ref}»`} har ingen portefølje ennå. Reglene er de som står i forslaget, og alt er nytt.`,
  wrote: (file) => `Skrev ${file}.`,
  papers: {
    wrote: (count, folder) => `Skrev ${plural(count, 'fil', 'filer')} i ${folder}:`,
    removed: (file) => `Fjernet ${file}, som ikke hører til møtet lenger.`,
    reformatted: (count, format) =>
      `Fjernet ${plural(count, 'fil', 'filer')}, fordi papirene nå skrives som ${format === 'text' ? 'ren tekst' : format}.`,
    translated: (count) => `Fjernet ${plural(count, 'fil', 'filer')}, fordi papirene nå skrives på bokmål.`,
    oldZip: (file) => `${file} er fra en tidligere kjøring. Bruk --zip for å pakke papirene på nytt.`,
    composed: (cases, { list }) =>
      `Forslaget er satt sammen av verktøyet i sak ${list(cases)}. Les det før papirene sendes, eller skriv sekretariatets eget i møtefilen (proposal).`,
  },
};
