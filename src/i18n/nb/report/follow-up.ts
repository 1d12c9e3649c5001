// What is followed up, in bokmål.
import type {
  FollowUpWords,
  OverspendWords,
  PeopleWords,
  SchemesWords,
  SuccessWords,
  WorkWords,
} from '../../report/follow-up-words.ts';

const projects = (count: number) => (count === 1 ? '1 prosjekt' : `${count} prosjekter`);
const benefitCount = (count: number) => (count === 1 ? '1 gevinst' : `${count} gevinster`);

const overspend: OverspendWords = {
  title: 'Merforbruk, og hvordan det hentes inn',
  intro: (limit, within) =>
    `Et prosjekt kan gå inntil ${limit} over budsjettet ett år, mot at det hentes inn ${within === null ? 'senere' : within === 1 ? 'året etter' : `i løpet av ${within} år`}. ▲ betyr at året er over grensen.`,
  none: 'Ingen av prosjektene som er i gang, har brukt mer enn budsjettet i noe år.',
  columns: ['Prosjekt', 'År', 'Merforbruk', 'Av budsjettet', 'Hentes inn', 'Uten plan'],
  planned: (amount, years, { list }) => `${amount} i ${list(years)} etter planen`,
  saved: (amount) => `${amount} ved at senere år blir billigere enn budsjettet`,
  late: (amount) => `${amount} for sent`,
  noPlan: 'ingen plan',
  nothingLeft: '–',
  sum: (over, left) => `Til sammen er det brukt ${over} for mye, og ${left} av det har ingen plan for inndekning.`,
  more: (years) => `${years} år med mindre merforbruk er ikke vist.`,
  owner: (name, over, left) => `${name}: ${over} for mye, ${left} uten plan.`,
  unknownOwner: 'Uten eier',
};

const schemes: SchemesWords = {
  title: 'Tilskuddsordninger',
  intro:
    'Ordningene det kan søkes penger fra, med reglene som gjelder nå, og prosjekter som skal søke eller venter på svar.',
  columns: ['Ordning', 'Regler nå', 'Neste frist', 'Søkes av'],
  noDeadline: 'ingen satt',
  nobody: 'ingen',
  rules: {
    from: (amount) => `prosjekter fra ${amount}`,
    to: (amount) => `prosjekter opp til ${amount}`,
    between: (min, max) => `prosjekter fra ${min} til ${max}`,
    share: (percent) => `dekker høyst ${percent}`,
    cap: (amount) => `gir høyst ${amount}`,
    years: (years) => `høyst ${years} år`,
    stages: (stages, { list }) => `i fasen ${list(stages)}`,
    applicants: (applicants, { list }) => `for ${list(applicants)}`,
    lifeEvents: 'bare livshendelser og felles løsninger',
    planFirst: 'gevinstplan før utbetaling',
    withdrawal: (percent) => `${percent} av egne netto gevinster tas ut av budsjettet`,
    none: 'ingen grenser oppgitt',
  },
};

const work: WorkWords = {
  title: 'Arbeidsmåte, tema og gjenbruk',
  intro: 'Drift og utvikling holdes fra hverandre: drift er ikke med i prioriteringen. Andelen er av planlagt kostnad.',
  none: 'Kortene sier ikke om prosjektene er utvikling eller drift, eller hvilken metode de bruker.',
  columns: ['Prosjekter', 'Kostnad', 'Andel'],
  unstated: 'ikke oppgitt',
  operation: (percent) =>
    `Drift og forvaltning er ${percent} av kostnaden. Slike oppgaver hører hjemme i linjen, ikke på rådets saksliste.`,
  reuse: ({ buildOn, offer, neither, projects: all }) =>
    `Gjenbruk: ${buildOn} av ${projects(all)} bygger på noe som finnes, ${offer} tilbyr det de lager til andre, og ${neither} sier ingenting om gjenbruk.`,
  themes: (themes, more, { list }) => `Temaer: ${list([...themes, ...(more > 0 ? [`${more} til`] : [])])}.`,
  theme: (theme, count) => `${theme} (${count})`,
  withoutTheme: (count) => `${projects(count)} har ikke oppgitt tema.`,
};

const people: PeopleWords = {
  users: {
    title: 'Brukermedvirkning',
    none: 'Ingen kort sier hvordan brukerne er med.',
    columns: ['Hvordan brukerne er med', 'Prosjekter'],
    unstated: 'ikke oppgitt',
    surveyOnly: 'Bare spurt i en undersøkelse, eller ikke med: ',
    nobody: 'Ingen prosjekter nøyer seg med en spørreundersøkelse.',
  },
  change: {
    title: 'De fem endringsbehovene',
    intro:
      'Hvor klare de som berøres, er for endringen, fra 1 (ikke i det hele tatt) til 5 (fullt ut). Svake behov trenger en plan, og ofte hjelp fra rådet.',
    none: 'Ingen prosjekter har vurdert endringsbehovene.',
    columns: ['Behov', 'Vurdert i', 'Snitt', 'Svakt (1–2) i'],
    withoutPlan: (count) => ` (${count} uten plan)`,
  },
  collaboration: {
    title: 'Samarbeid på tvers: de fem rådene',
    intro: (answered, across) =>
      `Samarbeid på tvers er risikosport. ${answered} av ${projects(across)} med to eller flere virksomheter har svart på Digitaliseringsrådets fem råd. Hvert nei er en risiko noen må eie.`,
    none: 'Ingen prosjekter har to eller flere virksomheter med.',
    question: 'Råd',
  },
};

const page: SuccessWords = {
  title: 'Vilkår for å lykkes',
  columns: ['Forhold', 'Vurdering (1–5)', 'Begrunnelse'],
  weak: '▲',
  unrated: (factors, { list }) => `Ikke vurdert: ${list(factors.map((factor) => factor.toLowerCase()))}.`,
  contract: (supplier, { quote }) =>
    `Én leverandør${supplier === null ? '' : ` (${quote(supplier)})`} på fast pris, og en kunde som er svak på å styre: den sammensetningen går oftest galt.`,
  across: (bodies) => `${bodies} virksomheter er med. Samarbeid på tvers er i seg selv en risiko.`,
  collaboration: 'Samarbeidet',
  change: 'Endringsbehov',
  rating: (need, score) => `${need.toLowerCase()} ${score}`,
  noPlan: 'ingen plan',
  users: ({ level, number, when }) =>
    `${level.toLowerCase()}${number === null ? '' : `, ${number} brukere`}${when === null ? '' : ` (${when})`}`,
  tooLittle: ' (▲ for lite)',
  perKrone: ({ from, to, gross, perCost, perGranted }) => {
    const ratios = [
      ...(perCost === null ? [] : [`${perCost} per krone prosjektet koster`]),
      ...(perGranted === null ? [] : [`${perGranted} per krone i tilskudd`]),
    ];
    return `Brutto gevinst ${from}–${to}, uten diskontering: ${gross}${ratios.length === 0 ? '' : `, ${ratios.join(' og ')}`}. Kostnader er ikke trukket fra.`;
  },
};

export const followUpWords: FollowUpWords = {
  overspend,
  realised: {
    title: 'Hva er hentet ut, og hva tok budsjettet?',
    intro:
      'År som er over, og i år der noe er ført. Gevinsten står hos virksomheten som har budsjettet eller folkene. «Av planen» og «Ut over kuttet» regner bare med gevinster som har ført hva året ga.',
    none: 'Ingen år med planlagt gevinst er over ennå.',
    columns: ['År', 'Virksomhet', 'Planlagt', 'Realisert', 'Av planen', 'Budsjettkutt', 'Ut over kuttet'],
    elsewhere: 'Innbyggere og næringsliv',
    untold: (untold, benefits) =>
      `${untold} av ${benefits} planlagte årsgevinster har ingen tall for hva året ga. Strek betyr at det ikke er ført.`,
  },
  schemes,
  grants: {
    title: 'Hva tilskuddene gir',
    intro:
      'Brutto gevinst er ti år lagt sammen, uten diskontering og før kostnader. Netto nåverdi er diskontert, etter kostnader og skattefinansiering, for de samme prosjektene. Tallene gjelder hvis løsningene blir brukt.',
    columns: [
      'Kilde',
      'Tilsagn og utbetalt',
      'Prosjekter',
      'Brutto gevinst (udiskontert)',
      'Brutto per krone i tilskudd',
      'Netto nåverdi (diskontert)',
    ],
    unknown: (count) =>
      `${projects(count)} med tilskudd har ikke gevinsten i penger, og er bare med i summen av tilskudd.`,
  },
  work,
  people,
  lifeEvents: { responsible: 'Ansvarlig', unknown: '–' },
  treated: {
    title: 'Behandlet per halvår',
    intro: 'Alle vedtak i møter som er holdt, og virksomhetene som eier prosjektene.',
    columns: ['Halvår', 'Møter', 'Vedtak', 'Prosjekter', 'Virksomheter'],
    half: (year, half) => `${half}. halvår ${year}`,
  },
  pilots: ({ judged, discard, adjust, scale }, { list }) => {
    const outcomes = [
      ...(discard > 0 ? [`${discard} forkastet`] : []),
      ...(adjust > 0 ? [`${adjust} justert`] : []),
      ...(scale > 0 ? [`${scale} skalert opp`] : []),
    ];
    return `${judged === 1 ? '1 pilot' : `${judged} piloter`} er vurdert: ${list(outcomes)}. En pilot som forkastes i tide, har gitt svar til en lav pris.`;
  },
  lacks: {
    strategy: ({ adopted, from, to, goals }) => {
      const missing = [
        ...(adopted === null ? ['vedtaket av strategien'] : []),
        ...(goals === 0 ? ['mål'] : []),
        ...(from === null || to === null ? ['perioden den gjelder for'] : []),
      ];
      return missing.length > 0 ? missing : ['en periode som gjelder nå'];
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
        ? ['prosjekter i gjennomføring å vurdere']
        : [`sluttdato, milepæler eller anslag for ${projects(running - planned)}`],
    followUp: ({ reporting, fresh }) =>
      reporting === 0 ? ['prosjekter som rapporterer'] : [`fersk statusrapport fra ${projects(reporting - fresh)}`],
    meetings: ({ ahead, maxAge }) => [
      ...(ahead >= 2 ? [] : [ahead === 1 ? 'ett møte til i kalenderen' : 'to møter i kalenderen']),
      ...(maxAge === null ? ['en grense for hvor gammel en statusrapport kan være'] : []),
    ],
    changes: ({ red, conditions, pilots }) => [
      ...(red > 0 ? [`tiltak for ${red} røde lys`] : []),
      ...(conditions > 0 ? [`svar på ${conditions} vilkår over fristen`] : []),
      ...(pilots > 0 ? [`vurdering av ${pilots === 1 ? '1 pilot' : `${pilots} piloter`} som er over`] : []),
    ],
    benefits: ({ benefits, complete }) =>
      benefits === 0 ? ['gevinster å følge opp'] : [`eier eller måling for ${benefitCount(benefits - complete)}`],
  },
  lacking: (what, { list }) => `Mangler: ${list(what)}.`,
  page,
};
