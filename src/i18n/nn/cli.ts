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
    init: {
      summary: 'Lag eit lager som er klart til bruk',
      about:
        'Lagar porteføljen, eit første kort, kontrollen i GitHub eller GitLab, CODEOWNERS, mal for forslag, oppsett for redigeringsprogrammet og rettleiingar. I ein terminal blir du spurd; elles blir svara gitte som val. Det som finst frå før, blir ikkje rørt.',
      examples: [
        ['portfolio init var-portefolje', 'svar på spørsmål'],
        [
          'portfolio init var-portefolje --name "Digital portefølje for Storvik" --kind municipal-council --organisation "Storvik kommune" --frame 2027=8000000',
          'utan spørsmål',
        ],
        ['portfolio init --dry-run', 'sjå kva som ville blitt laga'],
      ],
    },
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
        ['portfolio new --from-issue issue.md', 'eit kort av eit utfylt skjema'],
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
        'Rangerer prosjekta etter verdi etter risiko, og viser kvar ramma sluttar. --why forklarer ein plass, eller kvifor eitt prosjekt står framfor eit anna. --robust viser kor sikker rekkjefølgja er.',
      examples: [
        ['portfolio rank', 'heile lista'],
        ['portfolio rank --why innbyggerportal', 'kvifor denne plassen'],
        ['portfolio rank --why innbyggerportal,saksbehandling-ki', 'kvifor det eine framfor det andre'],
        ['portfolio rank --robust', 'kor sikker rekkjefølgja er'],
      ],
    },
    select: {
      summary: 'Finn det beste utvalet innanfor ramma',
      about:
        'Finn prosjekta som til saman gir høgast verdi innanfor pengane per år, folka per kompetanse og reglane (avhengnader, utelukkingar, lovpålagt og bunde), og provar det. Viser kva kvart val kostar i verdi: kva eit prosjekt manglar for å bli valt, og kven det ville teke plassen til. --force, --without og --frame prøver ut noko anna utan å endre noko. --scenarios og --compare viser utvala ved sida av kvarandre, utan anna forklaring. Utgangskode 1: ingen utval held ramma og reglane, og då står det kva som manglar.',
      examples: [
        ['portfolio select', 'det beste utvalet, med prisar'],
        ['portfolio select --force laeringsplattform-lokal', 'kva om dette skal vere med?'],
        ['portfolio select --without innbyggerportal', 'kva om dette blir halde utanfor?'],
        ['portfolio select --frame 2028=9000000', 'kva om ramma er ei anna?'],
        ['portfolio select --ref forslag-2028 --format json', 'utvalet i ei anna grein, til program'],
        ['portfolio select --scenarios --compare forslag-2028', 'utvala ved sida av kvarandre'],
      ],
    },
    report: {
      summary: 'Skriv porteføljerapporten og møtepapira',
      about:
        'Utan meir: porteføljestyringsrapporten. «meeting» lagar alle papira til eit møte i éi mappe: innkalling og saksliste, rapporten, og eit saksframlegg for kvar sak, med ei liste til arkivet. «case» er eitt saksframlegg, «minutes» protokollen, og «public» ei kort utgåve på enkelt språk for innbyggjarar og folkevalde. «site» lagar alt som nettsider i éi mappe, med ei side for kvart kort. «overview» les fleire porteføljar saman. Med --format html blir kvart papir éi nettside utan skript. Same commit gir alltid same papir.',
      examples: [
        ['portfolio report --output rapport.md', 'heile rapporten i ei fil'],
        ['portfolio report --area helse', 'berre eitt område'],
        ['portfolio report --since 2026-09-17', 'med det som er endra sidan eit møte'],
        ['portfolio report meeting --zip', 'papira til neste møte, òg i éi fil til arkivet'],
        ['portfolio report minutes 2026-09-17 --output protokoll.md', 'protokollen'],
        ['portfolio report public --output kort-fortalt.md', 'for innbyggjarar og folkevalde'],
        ['portfolio report meeting --format html', 'papira til neste møte som nettsider'],
        ['portfolio report site --out nettstad', 'alle papira og korta som nettsider'],
        ['portfolio report overview -C ../asker -C ../baerum', 'oversyn over fleire porteføljar'],
      ],
    },
    meeting: {
      summary: 'Førebu, før og avslutt eit møte',
      about:
        'Utan val: sakslista til neste møte (eller møtet på datoen), med kva kvar sak gjeld, kven som tilrår og vedtek, kva som manglar, og kva kort som ventar og ikkje står der. --plan lagar møtefila av det som ventar på organet og kom i tide, eller set nye saker bakarst. --drop tek ei sak av sakslista før møtet er halde. Skal saka gjelde eit anna slags vedtak, tek du henne av, endrar kortet og set henne opp att med --with. Etter møtet blir oppmøtet ført, så vedtaka med «portfolio decide», og til slutt --approve-minutes. Ei fil med godkjend protokoll blir aldri endra.',
      examples: [
        ['portfolio meeting', 'sakslista til neste møte'],
        ['portfolio meeting 2026-12-10 --plan', 'lag saksliste, eller legg til nye saker'],
        ['portfolio meeting 2026-12-10 --plan --with mitt-kort', 'ta med eit kort som kom for seint'],
        ['portfolio meeting 2026-12-10 --drop mitt-kort', 'ta ei sak av sakslista'],
        ['portfolio meeting 2026-12-10 --all-present --absent "Leiar Nav, Øyvar"', 'før kven som møtte'],
        [
          'portfolio meeting 2026-12-10 --disqualified "Rektor, Lillesund: mitt-kort: Gevinstansvarleg"',
          'før ein inhabilitet',
        ],
        ['portfolio meeting 2026-12-10 --approve-minutes 2027-01-07', 'protokollen er godkjend'],
      ],
    },
    decide: {
      summary: 'Før eit vedtak i eit møte',
      about:
        'Fører eitt vedtak i møtefila, med nummeret på saka frå sakslista, og det som følgjer av det på kortet: vilkår til oppfølging, og status. Fasen blir ikkje flytta; det gjer «portfolio advance». Nektar når møtet ikkje er halde, når organet ikkje kan gjere vedtaket, når det ikkje var vedtaksført, eller når grunngiving eller vilkår manglar. Kommentarar og rekkjefølgje i filene blir ståande.',
      examples: [
        ['portfolio decide innbyggerportal --meeting 2026-12-10 --outcome approved', 'godkjent'],
        [
          'portfolio decide innbyggerportal --meeting 2026-12-10 --outcome approved_with_conditions --condition "Avklar drifta; 2027-01-31"',
          'med vilkår og frist',
        ],
        [
          'portfolio decide tilgangsstyring --meeting 2026-12-10 --outcome returned --reason "Drifta er ikkje dekt."',
          'sendt tilbake',
        ],
        [
          'portfolio decide --case 33/26 --meeting 2026-12-10 --outcome approved --reason "Møteplanen er vedteken."',
          'ei sak utan kort',
        ],
      ],
    },
    advance: {
      summary: 'Flytt eit prosjekt éin fase',
      about:
        'Seier kva prosjektet treng for å kome til neste fase: vedtaket, det kortet manglar, og punkta i sjekklista. Er alt på plass, blir det flytta nøyaktig éin fase. Utgangskode 1 når noko manglar; då er ingenting skrive.',
      examples: [
        ['portfolio advance innbyggerportal --dry-run', 'sjå kva som manglar'],
        ['portfolio advance innbyggerportal', 'flytt det'],
      ],
    },
    import: {
      summary: 'Hent prosjekt frå ei liste',
      about:
        'Lagar eitt kort for kvar rad i ei arbeidsbok (.xlsx) eller CSV-fil. Eit kolonnekart seier kva kolonne som blir kva felt. I ei tom mappe blir det ein heil portefølje. Kjem lista att, blir berre det retta som er endra i henne; det som er endra både der og på kortet, blir meldt. Ein tabell frå portfolio export treng ikkje noko kart. Celler som ikkje kan lesast, blir fortalde med rad og kolonne.',
      examples: [
        ['portfolio import liste.csv --map norsk-prosjektliste --dry-run', 'sjå kva som ville blitt skrive'],
        ['portfolio import liste.csv --map kart.yaml -C ny-mappe', 'lag ein portefølje'],
        ['portfolio import liste.xlsx --suggest --output kart.yaml', 'foreslå eit kolonnekart'],
        ['portfolio import liste.xlsx --map kart.yaml --dry-run', 'sjå kva som er endra sidan sist'],
      ],
    },
    export: {
      summary: 'Skriv prosjekta til eit rekneark eller som data',
      about:
        'Skriv alle kort til ein tabell: xlsx eller CSV til å redigere og importere att, JSON til andre program. Med --public kjem berre det som kan vere ope, og --format dcat skildrar dataa for data.norge.no. Endrar ingenting i porteføljen.',
      examples: [
        ['portfolio export --output portefolje.xlsx', 'eit rekneark til å redigere'],
        ['portfolio export --output portefolje.csv', 'CSV slik norsk Excel ventar det'],
        ['portfolio export --public --format json --output prosjekt.json', 'opne data'],
      ],
    },
    explain: {
      summary: 'Forklar ein regel, eit felt eller eit avgjerdspunkt',
      about:
        'Forklarer kva ein regel eller eit felt betyr, kvifor det er der, og kva du gjer. For eit avgjerdspunkt: sjekklista, og kvar ho kjem frå. Verkar utan nett.',
      examples: [
        ['portfolio explain stale-status-report', 'ein regel'],
        ['portfolio explain benefits.indicator', 'eit felt'],
        ['portfolio explain BP3', 'ei sjekkliste'],
      ],
    },
    schema: {
      summary: 'Skriv ut skjemaet for ein filtype',
      about:
        'Skriv JSON-skjemaet for kort eller oppsett på språket du vel, til hjelp i redigeringsprogrammet: forklaringar, val, og id-ane til mål, verksemder og prosjekt i porteføljen. Med --write blir skjemaa lagde ved sida av korta. Køyr det på nytt når noko nytt skal kunne bli føreslått.',
      examples: [
        ['portfolio schema --write', 'oppdater skjemaa i porteføljen'],
        ['portfolio schema project --lang nn --output project.schema.json', 'skjemaet for kort'],
        [
          'portfolio schema --issue-form --output .github/ISSUE_TEMPLATE/portfolio.yml',
          'skjemaet for nye forslag i GitHub',
        ],
      ],
    },
    completion: {
      summary: 'Skriv ut eit skript som lèt skalet fullføre kommandoar',
      about:
        'Skriv eit lite skript for bash, zsh eller fish. Når det er lese inn, fullfører Tab kommandoar, val, prosjekt, møte, greiner og meir. Skriptet spør programmet sjølv, så det er aldri utdatert.',
      examples: [
        ['source <(portfolio completion bash)', 'slå på i bash; same linja i ~/.bashrc slår det på for godt'],
        ['source <(portfolio completion zsh)', 'slå på i zsh, etter compinit i ~/.zshrc'],
        ['portfolio completion fish > ~/.config/fish/completions/portfolio.fish', 'slå på i fish'],
      ],
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
    fromIssue: 'eit utfylt skjema frå GitHub eller GitLab (teksten i saka) i ei fil, eller - for standard inn',
    portfolios: 'ei fil med ei liste over porteføljar som blir lesne saman (eller -C fleire gonger)',
    writeSchemas: 'skriv skjemaa til mappa schemas i porteføljen (utan filtype: alle)',
    fromRow: 'svara i eit rekneark frå eit skjemaverktøy (csv eller xlsx), eitt svar i kvar rad',
    row: 'rada som skal bli eit kort, slik reknearket nummererer henne (elles: den siste)',
    issueForm:
      'i staden: skjemaet for nye forslag i GitHub eller GitLab (--host), laga av skjemaet for kort og vala til porteføljen',
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
    out: 'mappa som møtepapira eller nettstaden blir lagde i (elles: reports/DATO eller reports/site i porteføljen)',
    zip: 'pakk møtepapira i éi fil til arkivet òg',
    withoutProjects: 'utan ei side for kvart prosjekt: rapporten blir kort nok til å skrivast ut',
    why: 'forklar plassen til eitt prosjekt, eller skilnaden på to: A,B',
    weights: 'ei fil med andre vekter',
    robust:
      'kor sikker rekkjefølgja er når vekter og usikre poeng blir trekte på nytt, og kva dei eigne vektene til medlemmene gir',
    weightDraws:
      'korleis vektene blir trekte: around (rundt dei vedtekne), uniform (heilt fritt) eller order (same rekkjefølgje på kriteria)',
    quick: '1 000 trekk i staden for 10 000: raskare, men litt mindre nøyaktig',
    force: 'eit prosjekt som skal vere med (kan gjentakast)',
    without: 'eit prosjekt som skal haldast utanfor (kan gjentakast)',
    yearFrame: 'ei anna ramme for eit år, i heile kroner: 2027=16000000 (kan gjentakast)',
    confidence:
      'rekn med at kvart prosjekt kostar det som held i så mange av 100 tilfelle: 85 eller 0,85; reserven kan då brukast',
    scenarios: 'utvalet slik det er, ved sida av utvalet i kvart scenario i capacity.yaml',
    compareRef: 'utvalet slik det er, ved sida av utvalet i ei grein, ein tagg eller ein commit (kan gjentakast)',
    selectQuick: 'berre utvalet, utan prisar, nærmaste utval, trinn og andre vekter',
    timeLimit:
      'så mange sekund det høgst blir rekna på kvart spørsmål; går tida ut, står det kor langt det kan vere frå det beste',
    csvDialect: 'excel-nb: semikolon, desimalkomma og overskrifter i ord; rfc4180: komma, desimalpunktum og nøklar',
    public: 'berre det som kan vere ope for alle',
    map: 'kolonnekart: ei fil, eller namnet på eit som følgjer med',
    suggest: 'foreslå eit kolonnekart ut frå overskriftene, utan å importere noko',
    sheet: 'arket i arbeidsboka, når det er fleire',
    prefer: 'kva som gjeld der både fila og kortet er endra (elles: kortet står, og det blir meldt)',
    prune: 'fjern kort som ikkje lenger står i fila',
    plan: 'lag møtefila av det som ventar på organet og kom i tide, eller legg nye saker til',
    body: 'organet som møtest, når møteplanen ikkje seier det',
    with: 'eit kort som skal på sakslista, også når det kom for seint (kan gjentakast)',
    drop: 'eit kort som skal av sakslista, før møtet er halde (kan gjentakast)',
    present: 'rolle som møtte (kan gjentakast)',
    allPresent: 'alle medlemer møtte, unnateke dei som står under --absent',
    absent: 'rolle som var borte (kan gjentakast)',
    disqualified: 'kven som var inhabil i kva: "ROLLE: ID: grunngiving" (kan gjentakast)',
    approveMinutes: 'protokollen er godkjend, i dag eller på datoen; etter det blir ikkje fila endra',
    cancel: 'møtet er avlyst',
    meeting: 'datoen for møtet',
    outcome: 'kva vedtaket vart; det norske namnet går òg, som «sendt tilbake»',
    decisionType: 'kva vedtaket gjeld (elles: det sakslista seier, eller det kortet ber om)',
    reason: 'grunngivinga',
    frame: 'beløpet som vart gitt, til dømes 400000 eller «1,5 mill.»',
    condition: 'eit vilkår, med frist etter semikolon: "Avklar drifta; 2027-01-31" (kan gjentakast)',
    grants: 'fasen som vedtaket opnar, når det er ein annan enn avgjerdspunktet seier',
    case: 'nummeret på saka (elles: frå sakslista)',
    decidingBody: 'organet som vedtok, når det er eit anna enn det som møttest',
    votes: 'røystetalet, for og mot: 5-2',
    dissent: 'det mindretalet ville ha ført',
    anyway: 'før vedtaket sjølv om kortet manglar noko',
    portfolioName: 'namnet på porteføljen',
    bodyKind: 'kven porteføljen er for',
    ownOrganisation: 'verksemda; fleire med komma eller semikolon mellom (kan gjentakast)',
    ownSector: 'ein sektor: "Helse og omsorg; Kommunalsjef helse; @helsesjef" (kan gjentakast; elles: dei vanlege)',
    ownFrame: 'ramma for eit år, i heile kroner: 2027=8000000 (kan gjentakast)',
    secretariat: 'brukarnamn eller gruppe for sekretariatet: @kommunen/sekretariatet (kan gjentakast)',
    host: 'kvar lageret skal ligge',
    toolPackage:
      'kva arbeidsflytane installerer: ein versjon, git+https://…#MERKE, eller ei .tgz- eller .mjs-fil i lageret (elles: den publiserte pakken)',
    dryRun: 'vis kva som ville skjedd, utan å skrive',
  },
  arguments: {
    dir: 'mappa som lageret skal ligge i (elles: her)',
    title: 'tittelen på forslaget',
    paths: 'filer eller mapper som skal visast (elles: alle)',
    base: 'grein, tagg eller commit å samanlikne med (elles: der greina tok av)',
    head: 'det som blir samanlikna (elles: filene slik dei er no)',
    others: 'berre for git',
    date: 'datoen for møtet (elles: det neste)',
    decidedCard: 'id til kortet; blir utelaten for ei sak utan kort, med --case',
    card: 'id til kortet',
    kind: 'kva for rapport: portfolio (elles), meeting, case, minutes, public eller site',
    subject: 'datoen til eit møte, eller id til eit kort',
    file: 'lista: ei arbeidsbok (.xlsx) eller ei CSV-fil',
    term: 'koden til ein regel, eit felt med punktum, eller eit avgjerdspunkt',
    schemaKind: 'project, portfolio, strategy, governance, capacity, meeting, weights eller mapping',
    shell: 'bash, zsh eller fish',
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
    next: 'Neste steg her:',
    nextCommands: {
      init: ['portfolio init', 'her er inga portefølje enno: lag ei'],
      new: ['portfolio new', 'porteføljen har ingen kort enno: lag det første'],
      meeting: ['portfolio meeting', 'sjå saklista for neste møte, og kva som manglar'],
      check: ['portfolio check', 'sjå kva som manglar eller ikkje stemmer'],
    },
    help: 'vis denne hjelpa',
    version: 'vis versjonen',
    choices: 'val',
    preset: 'elles',
  },
  error: 'feil',
  warning: 'åtvaring',
  accepted: 'godteken',
  progress: { past: 'Les historia i git …', choice: 'Reknar ut det beste utvalet …' },
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
  papers: {
    wrote: (count, folder) => `Skreiv ${plural(count, 'fil', 'filer')} i ${folder}:`,
    removed: (file) => `Fjerna ${file}, som ikkje høyrer til møtet lenger.`,
    reformatted: (count, format) =>
      `Fjerna ${plural(count, 'fil', 'filer')}, fordi papira no blir skrivne som ${format === 'text' ? 'rein tekst' : format}.`,
    translated: (count) => `Fjerna ${plural(count, 'fil', 'filer')}, fordi papira no blir skrivne på nynorsk.`,
    oldZip: (file) => `${file} er frå ei tidlegare køyring. Bruk --zip for å pakke papira på nytt.`,
    composed: (cases, { list }) =>
      `Framlegget er sett saman av verktøyet i sak ${list(cases)}. Les det før papira blir sende, eller skriv framlegget til sekretariatet i møtefila (proposal).`,
  },
};
