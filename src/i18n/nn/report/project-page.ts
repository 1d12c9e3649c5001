// Nynorsk for a project's own page.
import type { ProjectPageWords } from '../../report/project-page-words.ts';

export const projectPageWords: ProjectPageWords = {
  title: 'Prosjekta, eitt for eitt',
  intro: (pages, { number }) =>
    `Her er ${number(pages)} prosjekt, i alfabetisk rekkjefølgje etter id. Alt er henta frå korta og møtefilene.`,
  plain: (count, { number }) =>
    `${number(count)} prosjekt har kort som berre seier det tabellane over allereie viser, og har difor inga eiga side.`,
  trimmed: (count, { number }) =>
    `Rapporten er lang, så berre prosjekt som er på neste saksliste, eller som er raude eller gule, har eiga side her. Dei andre ${number(count)} ser du med «portfolio show ID».`,
  none: 'Ingen kort har meir å fortelje enn det tabellane over viser.',
  leftOut: (projects, { number }) =>
    `Denne utgåva er utan sidene om kvart av dei ${number(projects)} prosjekta. Den fulle rapporten har dei, og «portfolio show ID» viser eitt av dei.`,
  sections: {
    status: 'Status',
    need: 'Behovet',
    goals: 'Mål',
    rank: 'Kvifor denne plassen',
    choice: 'Kva det fortrengjer, og kor sikkert det er',
    money: 'Pengar',
    benefits: 'Gevinstar',
    alternatives: 'Alternativ',
    risks: 'Risiko',
    time: 'Milepælar',
    treatment: 'Handsaminga vidare',
    anchoring: 'Kva andre har sagt',
    decisions: 'Vedtak og vilkår',
    links: 'Samanheng med andre prosjekt',
    surroundings: 'Kven og kva prosjektet verkar inn på',
    pilot: 'Piloten',
    lessons: 'Erfaringar',
  },
  lead: {
    place: ({ rank, numbered }) => `plass ${rank} av ${numbered}`,
    incomplete: 'ikkje ferdig vurdert',
    coming: ({ date, type, case: number }, speak) =>
      `Skal behandlast ${speak.date(date)}${number ? `, sak ${number}` : ''}${type ? ` (${type})` : ''}.`,
    adviceWanted: 'Prosjektet ber om råd:',
  },
  status: {
    dated: ({ date, period, days, stale }, speak) =>
      `Rapport frå ${speak.date(date)}${period ? ` (${period})` : ''}, ${days === 1 ? 'éin dag' : `${speak.number(days)} dagar`} gammal.${stale ? ' Han er eldre enn reglane tillèt.' : ''}`,
    area: 'Område',
    none: 'Prosjektet har ingen statusrapport.',
  },
  rank: {
    notRanked: {
      ended: 'Prosjektet er avslutta, og er ikkje med i prioriteringa.',
      operation: 'Dette er drift, og er ikkje med i prioriteringa.',
      delivered: 'Prosjektet er levert, og er ikkje med i prioriteringa.',
    },
    place: ({ rank, numbered, value, riskAdjusted, share, riskCounts }) =>
      riskCounts
        ? `Plass ${rank} av ${numbered}. Verdien er ${value} av 100 poeng. Etter risikoen er det venta at ${share} av gevinsten står att, og det gir ${riskAdjusted} poeng.`
        : `Plass ${rank} av ${numbered}. Verdien er ${riskAdjusted} av 100 poeng.`,
    unscored: 'Prosjektet har ikkje fått poeng enno, og har difor ingen plass i lista.',
    incomplete: ({ best, worst, missing }, { list }) =>
      `Kan ende kvar som helst frå plass ${best} til ${worst}, fordi det manglar poeng for ${list(missing)}.`,
    outside: {
      mandatory:
        'Lovpålagt, og difor utanfor prioriteringa: plassen viser verdien, men prosjektet kan ikkje veljast bort.',
      committed: 'Bunde av vedtak eller allereie i gang, og difor utanfor prioriteringa: plassen viser verdien.',
    },
    frame: {
      first: 'Tek av ramma før dei andre.',
      inside: 'Får plass innanfor ramma.',
      line: 'Er det første som ikkje får plass innanfor ramma.',
      fits: 'Står under streken, men får likevel plass i det som er att av ramma.',
      outside: 'Får ikkje plass innanfor ramma.',
      unscored: 'Kan ikkje plasserast mot ramma før poenga er sette.',
      unknown_cost: 'Kan ikkje plasserast mot ramma før kostnaden er kjend.',
      no_years: 'Kan ikkje plasserast mot ramma før åra er kjende. Fyll ut time.period.',
    },
    criterion: 'Kriterium',
    weight: 'Vekt',
    contribution: 'Bidrag',
    sum: 'Sum',
  },
  money: {
    none: 'Kortet har verken kostnad, gevinst i kroner eller finansiering.',
    unit: (unit) => `Beløp i ${unit}. Ein strek betyr at kortet ikkje seier noko.`,
    year: 'År',
    planned: 'Planlagt no',
    operation: 'Drift',
    benefit: 'Gevinst',
    funding: 'Finansiering',
    total: 'Sum',
    everyYear: ({ from, to }) => `${from}–${to}, kvart år`,
    estimate: ({ low, likely, high }) => `Estimat: lågt ${low}, mest sannsynleg ${likely}, høgt ${high}.`,
    range: ({ p50, p85 }) => `Kostnaden held seg under ${p50} i 50 av 100 tilfelle, og under ${p85} i 85 av 100.`,
    outdatedEstimate:
      'Planlagd kostnad er høgare enn det høge estimatet. Estimatet følgjer altså ikkje planen lenger, og dei to tala over er truleg for låge.',
    npv: ({ npv, ratio }) =>
      `Netto noverdi av det som står att, diskontert: ${npv}${ratio ? `, eller ${ratio} gonger det budsjetta betaler` : ''}.`,
    payback: (year, isLoss) =>
      isLoss
        ? `Tent inn i ${year}, rekna utan diskontering og skattefinansieringskostnad. Med dei er netto noverdi negativ.`
        : `Tent inn i ${year}.`,
    breakEven: (percent) => `Løner seg om minst ${percent} av gevinsten kjem.`,
    nonPriced: (amount) =>
      `Gevinstane som ikkje er rekna i kroner, må vere verde minst ${amount} for at prosjektet skal løne seg.`,
    stopping: (amount) => `Å stoppe no kostar ${amount}.`,
    unknownCost: {
      all: 'Kostnaden er ikkje kjend, så netto noverdi kan ikkje reknast ut.',
      remaining: 'Kortet seier ikkje kor mykje som står att å bruke, så netto noverdi kan ikkje reknast ut.',
    },
    withoutPrice: (names, { list, quote }) =>
      `Netto noverdi kan ikkje reknast ut før desse gevinstane har fått eit beløp: ${list(names.map(quote))}.`,
    countedElsewhere: (names, { list, quote }) =>
      `Blir rekna med i eit anna prosjekt, for ikkje å telje to gonger: ${list(names.map(quote))}.`,
    fundingBySource: 'Finansiering:',
    unknownAmount: 'ukjent beløp',
  },
  benefits: {
    none: 'Kortet har ingen gevinstar.',
    benefit: 'Gevinst',
    size: 'Omfang',
    responsible: 'Eigar',
    measured: 'Måling',
    yearly: ({ amount, fte, year }) =>
      `${[amount, fte ? `${fte} årsverk` : null].filter((part) => part !== null).join(' og ')} i ${year}`,
    fullFrom: (date, speak) => `full verknad frå ${speak.date(date)}`,
    plusMinus: (signs) => `verknad ${signs}`,
    noOwner: 'Manglar eigar',
    noIndicator: 'Manglar måleindikator',
    noneBecause: (reason) => `Blir ikkje målt: ${reason}`,
    indicator: ({ unit, baseline, target }) => `${unit}: frå ${baseline ?? '–'} til ${target ?? '–'}`,
    latest: ({ value, date, achieved }) => `no ${value} (${date})${achieved ? `, ${achieved} av vegen` : ''}`,
  },
  alternatives: { chosen: 'valt', zero: 'nullalternativet', unknown: 'netto nytte ikkje oppgitt' },
  risks: {
    none: 'Kortet har ingen risikoar.',
    risk: 'Kva kan skje',
    before: 'Før tiltak',
    after: 'Etter tiltak',
    measures: 'Tiltak og eigar',
    opportunity: 'Moglegheit',
    notDecided: 'tiltaka er ikkje vedtekne, og tel ikkje',
    escalate: 'Blir lyft til neste ledd.',
    noOwner: 'Ingen eigar.',
    level: ({ level, label }) => (label ? label.toLowerCase() : `nivå ${level}`),
    assessment: ({ likelihood, consequence }) => `sannsyn ${likelihood}, konsekvens ${consequence}`,
    past: (count) =>
      `${count} ${count === 1 ? 'risiko' : 'risikoar'} er ikkje lenger aktuell${count === 1 ? '' : 'e'}.`,
  },
  time: {
    milestone: 'Milepæl eller leveranse',
    state: { done: 'nådd', moved: 'flytta', late: 'forseinka', planned: 'planlagd' },
    stateHeader: 'Status',
    production: 'til produksjon',
    awaited: ({ type, date, body, text }) =>
      `Ventar på ${type.toLowerCase()}${body ? ` frå ${body}` : ''}${date ? `, venta ${date}` : ', utan kjend dato'}${text ? `: ${text}` : '.'}`,
  },
  council: {
    heard: (date) => `høyrd ${date}`,
    notHeard: 'ikkje høyrd',
    noDecisions: 'Ingen møte har vedteke noko om prosjektet.',
    frame: (amount) => `Ramme: ${amount}.`,
    conditions: 'Vilkår:',
    met: 'oppfylt',
    overdue: 'FRISTEN ER UTE',
    due: (date) => `frist ${date}`,
    decidedIn: (when, number) => `vedtak ${when}${number ? `, sak ${number}` : ''}`,
  },
  links: {
    dependsOn: 'Er avhengig av',
    neededBy: 'Andre ventar på dette',
    partOf: 'Del av',
    parts: 'Består av',
    excludes: 'Kan ikkje gjennomførast saman med',
    variants: 'Variant av same sak',
    replaces: 'Erstattar',
    related: 'I slekt med',
  },
  by: (date) => `trengst innan ${date}`,
  unsigned: 'ikkje underskriven',
  unknown: 'ukjend',
};
