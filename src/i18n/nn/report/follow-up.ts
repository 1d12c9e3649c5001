// What is followed up, in nynorsk.
import type {
  FollowUpWords,
  OverspendWords,
  PeopleWords,
  SchemesWords,
  SuccessWords,
  WorkWords,
} from '../../report/follow-up-words.ts';

const projects = (count: number) => (count === 1 ? '1 prosjekt' : `${count} prosjekt`);
const benefitCount = (count: number) => (count === 1 ? '1 gevinst' : `${count} gevinstar`);

const overspend: OverspendWords = {
  title: 'Meirforbruk, og korleis det blir henta inn',
  intro: (limit, within) =>
    `Et prosjekt kan gå inntil ${limit} over budsjettet ett år, mot at det blir henta inn ${within === null ? 'seinare' : within === 1 ? 'året etter' : `i løpet av ${within} år`}. ▲ tyder at året er over grensa.`,
  none: 'Ingen av prosjekta som er i gang, har brukt meir enn budsjettet i noko år.',
  columns: ['Prosjekt', 'År', 'Meirforbruk', 'Av budsjettet', 'Blir henta inn', 'Utan plan'],
  planned: (amount, years, { list }) => `${amount} i ${list(years)} etter planen`,
  saved: (amount) => `${amount} ved at seinare år blir billegare enn budsjettet`,
  late: (amount) => `${amount} for seint`,
  noPlan: 'ingen plan',
  nothingLeft: '–',
  sum: (over, left) => `Til saman er det brukt ${over} for mykje, og ${left} av det har ingen plan for inndekking.`,
  more: (years) => `${years} år med mindre meirforbruk er ikkje vist.`,
  owner: (name, over, left) => `${name}: ${over} for mykje, ${left} utan plan.`,
  unknownOwner: 'Utan eigar',
};

const schemes: SchemesWords = {
  title: 'Støtteordningar',
  intro:
    'Ordningane det kan søkjast pengar frå, med reglane som gjeld no, og prosjekt som skal søkje eller ventar på svar.',
  columns: ['Ordning', 'Reglar no', 'Neste frist', 'Blir søkt av'],
  noDeadline: 'ingen sett',
  nobody: 'ingen',
  rules: {
    from: (amount) => `prosjekt frå ${amount}`,
    to: (amount) => `prosjekt opp til ${amount}`,
    between: (min, max) => `prosjekt frå ${min} til ${max}`,
    share: (percent) => `dekkjer høgst ${percent}`,
    cap: (amount) => `gir høgst ${amount}`,
    years: (years) => `høgst ${years} år`,
    stages: (stages, { list }) => `i fasen ${list(stages)}`,
    applicants: (applicants, { list }) => `for ${list(applicants)}`,
    lifeEvents: 'berre livshendingar og felles løysingar',
    planFirst: 'gevinstplan før utbetaling',
    withdrawal: (percent) => `${percent} av eigne netto gevinstar blir tekne ut av budsjettet`,
    none: 'ingen grenser oppgitt',
  },
};

const work: WorkWords = {
  title: 'Arbeidsmåte, tema og gjenbruk',
  intro:
    'Drift og utvikling blir haldne frå kvarandre: drift er ikkje med i prioriteringa. Delen er av planlagd kostnad.',
  none: 'Korta seier ikkje om prosjekta er utvikling eller drift, eller kva metode dei bruker.',
  columns: ['Prosjekt', 'Kostnad', 'Del'],
  unstated: 'ikkje oppgitt',
  operation: (percent) =>
    `Drift og forvalting er ${percent} av kostnaden. Slike oppgåver høyrer heime i linja, ikkje på sakslista til rådet.`,
  reuse: ({ buildOn, offer, neither, projects: all }) =>
    `Gjenbruk: ${buildOn} av ${projects(all)} byggjer på noko som finst, ${offer} tilbyr det dei lagar til andre, og ${neither} seier ingenting om gjenbruk.`,
  themes: (themes, more, { list }) => `Tema: ${list([...themes, ...(more > 0 ? [`${more} til`] : [])])}.`,
  theme: (theme, count) => `${theme} (${count})`,
  withoutTheme: (count) => `${projects(count)} har ikkje oppgitt tema.`,
};

const people: PeopleWords = {
  users: {
    title: 'Brukarmedverknad',
    none: 'Ingen kort seier korleis brukarane er med.',
    columns: ['Korleis brukarane er med', 'Prosjekt'],
    unstated: 'ikkje oppgitt',
    surveyOnly: 'Berre spurde i ei undersøking, eller ikkje med: ',
    nobody: 'Ingen prosjekt nøyer seg med ei spørjeundersøking.',
  },
  change: {
    title: 'Dei fem endringsbehova',
    intro:
      'Kor klare dei som blir rørte, er for endringa, frå 1 (ikkje i det heile) til 5 (fullt ut). Svake behov treng ein plan, og ofte hjelp frå rådet.',
    none: 'Ingen prosjekt har vurdert endringsbehova.',
    columns: ['Behov', 'Vurdert i', 'Snitt', 'Svakt (1–2) i'],
    withoutPlan: (count) => ` (${count} utan plan)`,
  },
  collaboration: {
    title: 'Samarbeid på tvers: dei fem råda',
    intro: (answered, across) =>
      `Samarbeid på tvers er risikosport. ${answered} av ${projects(across)} med to eller fleire verksemder har svart på dei fem råda frå Digitaliseringsrådet. Kvart nei er ein risiko nokon må eige.`,
    none: 'Ingen prosjekt har to eller fleire verksemder med.',
    question: 'Råd',
  },
};

const page: SuccessWords = {
  title: 'Vilkår for å lukkast',
  columns: ['Tilhøve', 'Vurdering (1–5)', 'Grunngiving'],
  weak: '▲',
  unrated: (factors, { list }) => `Ikkje vurdert: ${list(factors.map((factor) => factor.toLowerCase()))}.`,
  contract: (supplier, { quote }) =>
    `Éin leverandør${supplier === null ? '' : ` (${quote(supplier)})`} på fast pris, og ein kunde som er svak på å styre: den samansetjinga går oftast gale.`,
  across: (bodies) => `${bodies} verksemder er med. Samarbeid på tvers er i seg sjølv ein risiko.`,
  collaboration: 'Samarbeidet',
  change: 'Endringsbehov',
  rating: (need, score) => `${need.toLowerCase()} ${score}`,
  noPlan: 'ingen plan',
  users: ({ level, number, when }) =>
    `${level.toLowerCase()}${number === null ? '' : `, ${number} brukarar`}${when === null ? '' : ` (${when})`}`,
  tooLittle: ' (▲ for lite)',
  perKrone: ({ from, to, gross, perCost, perGranted }) => {
    const ratios = [
      ...(perCost === null ? [] : [`${perCost} per krone prosjektet koster`]),
      ...(perGranted === null ? [] : [`${perGranted} per krone i tilskot`]),
    ];
    return `Brutto gevinst ${from}–${to}, utan diskontering: ${gross}${ratios.length === 0 ? '' : `, ${ratios.join(' og ')}`}. Kostnader er ikkje trekte frå.`;
  },
};

export const followUpWords: FollowUpWords = {
  overspend,
  realised: {
    title: 'Kva er henta ut, og kva tok budsjettet?',
    intro:
      'År som er over, og i år der noko er ført. Gevinsten står hos verksemda som har budsjettet eller folka. «Av planen» og «Ut over kuttet» reknar berre med gevinstar som har ført kva året gav.',
    none: 'Ingen år med planlagd gevinst er over enno.',
    columns: ['År', 'Verksemd', 'Planlagt', 'Realisert', 'Av planen', 'Budsjettkutt', 'Ut over kuttet'],
    elsewhere: 'Innbyggjarar og næringsliv',
    untold: (untold, benefits) =>
      `${untold} av ${benefits} planlagde årsgevinstar har ingen tal for kva året gav. Strek tyder at det ikkje er ført.`,
  },
  schemes,
  grants: {
    title: 'Kva tilskota gir',
    intro:
      'Brutto gevinst er ti år lagde saman, utan diskontering og før kostnader. Netto noverdi er diskontert, etter kostnader og skattefinansiering, for dei same prosjekta. Tala gjeld dersom løysingane blir brukte.',
    columns: [
      'Kjelde',
      'Tilsegn og utbetalt',
      'Prosjekt',
      'Brutto gevinst (udiskontert)',
      'Brutto per krone i tilskot',
      'Netto noverdi (diskontert)',
    ],
    unknown: (count) =>
      `${projects(count)} med tilskot har ikkje gevinsten i pengar, og er berre med i summen av tilskot.`,
  },
  work,
  people,
  lifeEvents: { responsible: 'Ansvarlig', unknown: '–' },
  treated: {
    title: 'Behandla per halvår',
    intro: 'Alle vedtak i møte som er haldne, og verksemdene som eig prosjekta.',
    columns: ['Halvår', 'Møte', 'Vedtak', 'Prosjekt', 'Verksemder'],
    half: (year, half) => `${half}. halvår ${year}`,
  },
  pilots: ({ judged, discard, adjust, scale }, { list }) => {
    const outcomes = [
      ...(discard > 0 ? [`${discard} forkasta`] : []),
      ...(adjust > 0 ? [`${adjust} justert`] : []),
      ...(scale > 0 ? [`${scale} skalert opp`] : []),
    ];
    return `${judged === 1 ? '1 pilot er vurdert' : `${judged} pilotar er vurderte`}: ${list(outcomes)}. Ein pilot som blir forkasta i tide, har gitt svar til ein låg pris.`;
  },
  lacks: {
    strategy: ({ adopted, from, to, goals }) => {
      const missing = [
        ...(adopted === null ? ['vedtaket av strategien'] : []),
        ...(goals === 0 ? ['mål'] : []),
        ...(from === null || to === null ? ['perioden han gjeld for'] : []),
      ];
      return missing.length > 0 ? missing : ['ein periode som gjeld no'];
    },
    criteria: ({ criteria, adopted, unscored }) => [
      ...(criteria === 0 ? ['kriterier'] : []),
      ...(adopted === null ? ['vedtak av vektene'] : []),
      ...(unscored > 0 ? [`poeng for ${projects(unscored)}`] : []),
    ],
    balance: ({ targets, year, hasFrame, competences }) => [
      ...(targets === 0 ? ['balansemål i strategien'] : []),
      ...(hasFrame ? [] : [`ramme for ${year}`]),
      ...(competences === 0 ? [`kapasitet per kompetanse i ${year}`] : []),
    ],
    realistic: ({ running, planned }) =>
      running === 0
        ? ['prosjekt i gjennomføring å vurdere']
        : [`sluttdato, milepælar eller anslag for ${projects(running - planned)}`],
    followUp: ({ reporting, fresh }) =>
      reporting === 0 ? ['prosjekt som rapporterer'] : [`fersk statusrapport frå ${projects(reporting - fresh)}`],
    meetings: ({ ahead, maxAge }) => [
      ...(ahead >= 2 ? [] : [ahead === 1 ? 'eitt møte til i kalenderen' : 'to møte i kalenderen']),
      ...(maxAge === null ? ['ei grense for kor gammal ein statusrapport kan vere'] : []),
    ],
    changes: ({ red, conditions, pilots }) => [
      ...(red > 0 ? [`tiltak for ${red} raude lys`] : []),
      ...(conditions > 0 ? [`svar på ${conditions} vilkår over fristen`] : []),
      ...(pilots > 0 ? [`vurdering av ${pilots === 1 ? '1 pilot' : `${pilots} pilotar`} som er over`] : []),
    ],
    benefits: ({ benefits, complete }) =>
      benefits === 0 ? ['gevinstar å følgje opp'] : [`eigar eller måling for ${benefitCount(benefits - complete)}`],
  },
  lacking: (what, { list }) => `Manglar: ${list(what)}.`,
  page,
};
