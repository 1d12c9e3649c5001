// Bokmål for a project's own page.
import type { ProjectPageWords } from '../../report/project-page-words.ts';

export const projectPageWords: ProjectPageWords = {
  title: 'Prosjektene, ett for ett',
  intro: (pages, { number }) =>
    `Her er ${number(pages)} prosjekter, i alfabetisk rekkefølge etter id. Alt er hentet fra kortene og møtefilene.`,
  plain: (count, { number }) =>
    `${number(count)} prosjekter har kort som bare sier det tabellene over allerede viser, og har derfor ingen egen side.`,
  trimmed: (count, { number }) =>
    `Rapporten er lang, så bare prosjekter som er på neste saksliste, eller som er røde eller gule, har egen side her. De andre ${number(count)} vises med «portfolio show ID».`,
  none: 'Ingen kort har mer å fortelle enn det tabellene over viser.',
  leftOut: (projects, { number }) =>
    `Denne utgaven er uten sidene om hvert av de ${number(projects)} prosjektene. Den fulle rapporten har dem, og «portfolio show ID» viser ett av dem.`,
  sections: {
    status: 'Status',
    need: 'Behovet',
    goals: 'Mål',
    rank: 'Hvorfor denne plassen',
    choice: 'Hva det fortrenger, og hvor sikkert det er',
    money: 'Penger',
    benefits: 'Gevinster',
    alternatives: 'Alternativer',
    risks: 'Risiko',
    time: 'Milepæler',
    treatment: 'Behandlingen videre',
    anchoring: 'Hva andre har sagt',
    decisions: 'Vedtak og vilkår',
    links: 'Sammenheng med andre prosjekter',
    surroundings: 'Hvem og hva prosjektet berører',
    pilot: 'Piloten',
    lessons: 'Erfaringer',
  },
  lead: {
    place: ({ rank, numbered }) => `plass ${rank} av ${numbered}`,
    incomplete: 'ikke ferdig vurdert',
    coming: ({ date, type, case: number }, speak) =>
      `Skal behandles ${speak.date(date)}${number ? `, sak ${number}` : ''}${type ? ` (${type})` : ''}.`,
    adviceWanted: 'Prosjektet ber om råd:',
  },
  status: {
    dated: ({ date, period, days, stale }, speak) =>
      `Rapport av ${speak.date(date)}${period ? ` (${period})` : ''}, ${days === 1 ? 'én dag' : `${speak.number(days)} dager`} gammel.${stale ? ' Den er eldre enn reglene tillater.' : ''}`,
    area: 'Område',
    none: 'Prosjektet har ingen statusrapport.',
  },
  rank: {
    notRanked: {
      ended: 'Prosjektet er avsluttet, og er ikke med i prioriteringen.',
      operation: 'Dette er drift, og er ikke med i prioriteringen.',
      delivered: 'Prosjektet er levert, og er ikke med i prioriteringen.',
    },
    place: ({ rank, numbered, value, riskAdjusted, share, riskCounts }) =>
      riskCounts
        ? `Plass ${rank} av ${numbered}. Verdien er ${value} av 100 poeng. Risikoen ventes å la ${share} av gevinsten stå igjen, og det gir ${riskAdjusted} poeng.`
        : `Plass ${rank} av ${numbered}. Verdien er ${riskAdjusted} av 100 poeng.`,
    unscored: 'Prosjektet har ikke fått poeng ennå, og har derfor ingen plass i listen.',
    incomplete: ({ best, worst, missing }, { list }) =>
      `Kan ende hvor som helst fra plass ${best} til ${worst}, fordi det mangler poeng for ${list(missing)}.`,
    outside: {
      mandatory:
        'Lovpålagt, og derfor utenfor prioriteringen: plassen viser verdien, men prosjektet kan ikke velges bort.',
      committed: 'Bundet av vedtak eller allerede i gang, og derfor utenfor prioriteringen: plassen viser verdien.',
    },
    frame: {
      first: 'Tar av rammen før de andre.',
      inside: 'Får plass innenfor rammen.',
      line: 'Er det første som ikke får plass innenfor rammen.',
      fits: 'Står under streken, men får likevel plass i det som er igjen av rammen.',
      outside: 'Får ikke plass innenfor rammen.',
      unscored: 'Kan ikke plasseres mot rammen før poengene er satt.',
      unknown_cost: 'Kan ikke plasseres mot rammen før kostnaden er kjent.',
      no_years: 'Kan ikke plasseres mot rammen før årene er kjent. Fyll ut time.period.',
    },
    criterion: 'Kriterium',
    weight: 'Vekt',
    contribution: 'Bidrag',
    sum: 'Sum',
  },
  money: {
    none: 'Kortet har verken kostnad, gevinst i kroner eller finansiering.',
    unit: (unit) => `Beløp i ${unit}. En strek betyr at kortet ikke sier noe.`,
    year: 'År',
    planned: 'Planlagt nå',
    operation: 'Drift',
    benefit: 'Gevinst',
    funding: 'Finansiering',
    total: 'Sum',
    everyYear: ({ from, to }) => `${from}–${to}, hvert år`,
    estimate: ({ low, likely, high }) => `Anslag: lavt ${low}, mest sannsynlig ${likely}, høyt ${high}.`,
    range: ({ p50, p85 }) => `Kostnaden holder seg under ${p50} i 50 av 100 tilfeller, og under ${p85} i 85 av 100.`,
    outdatedEstimate:
      'Planlagt kostnad er høyere enn det høye anslaget. Anslaget følger altså ikke planen lenger, og de to tallene over er trolig for lave.',
    npv: ({ npv, ratio }) =>
      `Netto nåverdi av det som gjenstår, diskontert: ${npv}${ratio ? `, eller ${ratio} ganger det budsjettene betaler` : ''}.`,
    payback: (year, isLoss) =>
      isLoss
        ? `Tjent inn i ${year}, regnet uten diskontering og skattefinansieringskostnad. Med dem er netto nåverdi negativ.`
        : `Tjent inn i ${year}.`,
    breakEven: (percent) => `Lønner seg hvis minst ${percent} av gevinsten kommer.`,
    nonPriced: (amount) =>
      `Gevinstene som ikke er regnet i kroner, må være verdt minst ${amount} for at prosjektet skal lønne seg.`,
    stopping: (amount) => `Å stoppe nå koster ${amount}.`,
    unknownCost: {
      all: 'Kostnaden er ikke kjent, så netto nåverdi kan ikke regnes ut.',
      remaining: 'Kortet sier ikke hvor mye som gjenstår å bruke, så netto nåverdi kan ikke regnes ut.',
    },
    withoutPrice: (names, { list, quote }) =>
      `Netto nåverdi kan ikke regnes ut før disse gevinstene har fått et beløp: ${list(names.map(quote))}.`,
    countedElsewhere: (names, { list, quote }) =>
      `Regnes med i et annet prosjekt, for ikke å telle to ganger: ${list(names.map(quote))}.`,
    fundingBySource: 'Finansiering:',
    unknownAmount: 'ukjent beløp',
  },
  benefits: {
    none: 'Kortet har ingen gevinster.',
    benefit: 'Gevinst',
    size: 'Omfang',
    responsible: 'Eier',
    measured: 'Måling',
    yearly: ({ amount, fte, year }) =>
      `${[amount, fte ? `${fte} årsverk` : null].filter((part) => part !== null).join(' og ')} i ${year}`,
    fullFrom: (date, speak) => `full virkning fra ${speak.date(date)}`,
    plusMinus: (signs) => `virkning ${signs}`,
    noOwner: 'Mangler eier',
    noIndicator: 'Mangler måleindikator',
    noneBecause: (reason) => `Måles ikke: ${reason}`,
    indicator: ({ unit, baseline, target }) => `${unit}: fra ${baseline ?? '–'} til ${target ?? '–'}`,
    latest: ({ value, date, achieved }) => `nå ${value} (${date})${achieved ? `, ${achieved} av veien` : ''}`,
  },
  alternatives: { chosen: 'valgt', zero: 'nullalternativet', unknown: 'netto nytte ikke oppgitt' },
  risks: {
    none: 'Kortet har ingen risikoer.',
    risk: 'Hva kan skje',
    before: 'Før tiltak',
    after: 'Etter tiltak',
    measures: 'Tiltak og eier',
    opportunity: 'Mulighet',
    notDecided: 'tiltakene er ikke vedtatt, og teller ikke',
    escalate: 'Løftes til neste ledd.',
    noOwner: 'Ingen eier.',
    level: ({ level, label }) => (label ? label.toLowerCase() : `nivå ${level}`),
    assessment: ({ likelihood, consequence }) => `sannsynlighet ${likelihood}, konsekvens ${consequence}`,
    past: (count) => `${count} ${count === 1 ? 'risiko' : 'risikoer'} er ikke lenger aktuell${count === 1 ? '' : 'e'}.`,
  },
  time: {
    milestone: 'Milepæl eller leveranse',
    state: { done: 'nådd', moved: 'flyttet', late: 'forsinket', planned: 'planlagt' },
    stateHeader: 'Status',
    production: 'til produksjon',
    awaited: ({ type, date, body, text }) =>
      `Venter på ${type.toLowerCase()}${body ? ` fra ${body}` : ''}${date ? `, ventet ${date}` : ', uten kjent dato'}${text ? `: ${text}` : '.'}`,
  },
  council: {
    heard: (date) => `hørt ${date}`,
    notHeard: 'ikke hørt',
    noDecisions: 'Ingen møter har vedtatt noe om prosjektet.',
    frame: (amount) => `Ramme: ${amount}.`,
    conditions: 'Vilkår:',
    met: 'oppfylt',
    overdue: 'FRISTEN ER UTE',
    due: (date) => `frist ${date}`,
    decidedIn: (when, number) => `vedtak ${when}${number ? `, sak ${number}` : ''}`,
  },
  links: {
    dependsOn: 'Avhenger av',
    neededBy: 'Andre venter på dette',
    partOf: 'Del av',
    parts: 'Består av',
    excludes: 'Kan ikke gjennomføres sammen med',
    variants: 'Variant av samme sak',
    replaces: 'Erstatter',
    related: 'Beslektet med',
  },
  by: (date) => `trengs innen ${date}`,
  unsigned: 'ikke undertegnet',
  unknown: 'ukjent',
};
