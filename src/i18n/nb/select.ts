// Bokmål for the choice within the frame.
import type { SelectWords } from '../select-words.ts';
import { selectComparedWords } from './select-compared.ts';
import { selectSureWords } from './select-sure.ts';

const tieRules = {
  cost: 'Det som står her, koster minst.',
  changes: 'De koster det samme. Det som står her, endrer minst av det som er vedtatt.',
  order: 'De koster det samme og endrer like mye. Det som står her, er valgt etter alfabetisk orden på id.',
} as const;

export const selectWords: SelectWords = {
  sure: selectSureWords,
  compared: selectComparedWords,
  title: 'Utvalg innenfor rammen',
  found: ({ chosen, open, bound, value, cost }) =>
    `${chosen} av ${open} prosjekter til valg er med. ${bound === 0 ? 'Utvalget' : `Sammen med ${bound === 1 ? 'det ene lovpålagte eller bundne' : `de ${bound} lovpålagte og bundne`}`} gir ${bound === 0 ? '' : 'de '}verdien ${value} og koster ${cost}.`,
  proven: 'Dette er det beste utvalget: det er bevist at ingen andre som holder rammen og reglene, gir høyere verdi.',
  notProven: ({ most, gap }) =>
    `Tiden gikk ut. Dette er det høyeste som var funnet da; ingen utvalg kan være verdt mer enn ${most}${gap === null ? '' : ` (${gap} over)`}. Gi mer tid med --time-limit.`,
  nothingOpen: 'Ingen prosjekter er til valg.',
  ofFrame: (used, frame, year) => `${used} av ${frame} i ${year}`,
  frameUse: ({ parts, unit, reserve }) =>
    `Av rammen brukes ${parts} (${unit}).${reserve ? ' Reserven er en del av rammen, og står urørt.' : ''}`,
  tried: {
    intro: (parts) => `Prøvd ut: ${parts.join('; ')}. Ingenting er endret i porteføljen.`,
    force: (projects) => `${projects} skal være med`,
    without: (projects) => `${projects} skal holdes utenfor`,
    frame: (amount, year) => `rammen i ${year} er ${amount}`,
  },
  stopped: (project, cost) =>
    cost === null
      ? `${project} er i gang og blir stoppet. Hva det koster, står ikke på kortet (cost.stopping), og er ikke regnet med.`
      : `${project} er i gang og blir stoppet. Det koster ${cost}, som tas av rammen det første året.`,
  columns: {
    project: 'Prosjekt',
    start: 'Start',
    value: 'Verdi',
    cost: 'Kostnad',
    leavingOut: 'Pris for å utelate',
    delay: 'Ett år senere',
    replacedBy: 'Da kommer inn',
    lacks: 'Mangler',
    why: 'Hvorfor',
    year: 'År',
    frame: 'Ramme',
    reserve: 'Reserve',
    delivered: 'Leverte',
    stopping: 'Stansing',
    carriedIn: 'Overført',
    bound: 'Bundet',
    chosen: 'Valgt',
    left: 'Igjen',
    limits: 'Merknad',
    competence: 'Kompetanse',
    capacity: 'Kapasitet',
    less: 'Mindre verdi',
    out: 'Ut',
    in: 'Inn',
  },
  chosenTitle: 'Med i utvalget',
  chosenMeans:
    '«Pris for å utelate» er så mye lavere verdien av hele utvalget blir når prosjektet holdes utenfor og plassen brukes på det som da gir mest. «Ett år senere» er prisen når det skal være med, men starte et år senere.',
  waitingGives: 'Står det minus foran, gir det mer å vente, i et år kortet ikke åpner for: noen andre får plassen.',
  outsideTitle: 'Utenom valget: lovpålagt eller bundet',
  leftTitle: 'Fikk ikke plass',
  leftMeans:
    '«Mangler» er så mange poeng prosjektet mangler på å bli valgt. Så mye lavere blir verdien av hele utvalget om det tas inn likevel.',
  pricesNotProven: 'Fordi tiden gikk ut, er prisene det høyeste de kan være.',
  nothingLeft: 'Alle prosjekter til valg fikk plass.',
  delayed: (year, years) => `${year} (${years > 0 ? '+' : '−'}${Math.abs(years)} år)`,
  atMost: (points) => `høyst ${points}`,
  cannot: 'kan ikke',
  takesPlaceOf: (projects) => `Tar plassen til ${projects}.`,
  brings: (projects) => `Da kommer også ${projects} inn.`,
  onlyOneOf: (projects) => `Bare dette eller ${projects} kan gjøres.`,
  noValue: 'Gir ikke høyere verdi enn å la være.',
  blocked: {
    leftOut: 'Holdt utenfor med --without.',
    forced: 'Tatt inn med --force.',
    bound: 'Er lovpålagt eller bundet.',
    requires: (project) => `Trenger ${project}, som ikke kan velges.`,
    after: (project) => `Må vente på ${project}, som ikke er ferdig i tide.`,
    neededBy: (project) => `${project} trenger det.`,
    excludes: (project) => `Utelukkes av ${project}, som må være med.`,
    variants: (project) => `Er en variant av det samme som ${project}, som må være med.`,
    money: (amount, year) => `Selv uten andre prosjekter til valg mangler det ${amount} i ${year}.`,
    people: (fte, competence, year) =>
      `Selv uten andre prosjekter til valg mangler det ${fte} årsverk ${competence} i ${year}.`,
    other: 'Lar seg ikke forene med det som må være med.',
  },
  notChoosableTitle: 'Kan ikke velges ennå',
  notChoosable: {
    unscored: (projects) =>
      `Mangler poeng: ${projects}. Gi dem poeng på alle kriteriene; «portfolio rank» viser hvilke som mangler.`,
    unknown_cost: (projects) => `Ukjent kostnad: ${projects}. Før kostnaden på kortet, under cost.`,
    no_years: (projects) =>
      `Kostnaden er kjent, men ikke hvilke år den kommer: ${projects}. Fyll ut time.period på kortet.`,
  },
  moneyTitle: 'Penger per år',
  peopleTitle: 'Folk per kompetanse og år, årsverk',
  limitsMean: '«Begrenser valget»: noe som ville gitt høyere verdi, får ikke plass i det som er igjen.',
  isTight: 'begrenser valget',
  withoutCapacity: (places) =>
    `Ingen kapasitet er lagt inn for ${places.join(', ')}, så det stopper ingen. Legg den inn i capacity.yaml.`,
  competenceInYear: (competence, year) => `${competence} i ${year}`,
  nearTitle: 'De nærmeste utvalgene',
  nearMeans: 'Utvalgene som kommer etter det beste. Er forskjellen liten, er det lite å tape på å velge et av dem.',
  tie: ({ others, rule }) =>
    `${others === 1 ? 'Et annet utvalg er' : `${others} andre utvalg er`} like godt. ${tieRules[rule]}`,
  stairs: {
    title: (year) => `Hva pengene i ${year} gir`,
    means: (year) =>
      `Hvert trinn er den minste rammen i ${year} som gir utvalget. Andre år, folk og regler er som de er.`,
    today: 'dagens ramme',
    last: ({ from, to, value }) =>
      `Det siste trinnet rammen rekker til, går fra ${from} til ${to} og gir ${value} poeng.`,
    idle: (amount) => `De siste ${amount} av rammen gir ikke noe mer.`,
    next: ({ amount, value }) => `Neste trinn krever ${amount} mer enn rammen, og gir ${value} poeng.`,
    noNext: 'Selv med halvannen gang så stor ramme dette året ville det ikke gitt mer.',
    more: (count) => `… og ${count} trinn til. Alle står i «portfolio select --format markdown».`,
    cut: 'Lavere trinn er ikke regnet ut.',
  },
  infeasible: {
    title: 'Ingen utvalg holder rammen og reglene',
    intro: 'Det som må være med, går ikke opp. Dette er det minste som må gi etter:',
    unknown: 'Tiden gikk ut før noe utvalg var funnet. Gi mer tid med --time-limit.',
    notKnown: 'Det som må være med, går ikke opp. Hva som er for lite, ble ikke funnet.',
    boundMoney: ({ needed, available, period, short }) =>
      `Lovpålagte og bundne prosjekter trenger ${needed} av ${available} i ${period}. Det mangler ${short}.`,
    money: ({ needed, available, period, short }) =>
      `Det som må være med, trenger ${needed} av ${available} i ${period}. Det mangler ${short}.`,
    boundPeople: ({ needed, available, competence, year, short }) =>
      `Lovpålagte og bundne prosjekter trenger ${needed} av ${available} årsverk ${competence} i ${year}. Det mangler ${short}.`,
    people: ({ needed, available, competence, year, short }) =>
      `Det som må være med, trenger ${needed} av ${available} årsverk ${competence} i ${year}. Det mangler ${short}.`,
    requires: (project, other) => `${project} trenger ${other}, som ikke kan være med.`,
    after: (project, other, start) =>
      `${project} må vente på ${other}${start === null ? '' : `, som ikke er ferdig til start i ${start}`}.`,
    excludes: (projects) => `Bare ett av disse kan gjøres: ${projects}.`,
    variants: (projects) => `Disse er varianter av det samme, og bare én kan gjøres: ${projects}.`,
    forced: (project) => `${project} kan ikke tas inn med --force.`,
    leftOut: (project) => `${project} kan ikke holdes utenfor med --without.`,
    bound: (project) => `${project} er lovpålagt eller bundet, men kan ikke være med.`,
    balance: ({ side, amount, part }) =>
      `Strategien krever ${side === 'min' ? 'minst' : 'høyst'} ${amount} til «${part}».`,
    projects: (count) => (count === 1 ? '1 prosjekt' : `${count} prosjekter`),
    mend: 'De minste rammene som er nok, kan prøves med:',
    mendedTitle: 'Utvalget når dette gir etter',
  },
  basisTitle: 'Slik er det regnet',
  basis: {
    expected: 'Verdien er poeng fra 0 til 100 for hvert prosjekt, etter risiko, lagt sammen.',
    criterion: 'Verdien er poeng fra 0 til 100 for hvert prosjekt, lagt sammen. Risiko teller som ett av kriteriene.',
    none: 'Verdien er poeng fra 0 til 100 for hvert prosjekt, lagt sammen. Risiko teller ikke med.',
  },
  basisDelay: (share) => `For hvert år et prosjekt må vente, deles verdien på ${share}.`,
  quick: 'Regnet med --quick: uten priser, nærmeste utvalg og trinn.',
  nextStep: (commands) =>
    `${commands.length === 0 ? '' : `Prøv noe annet: ${commands.map((each) => `«${each}»`).join(' eller ')}. `}Hele kortet: «portfolio show ID».`,
  progress: {
    best: 'Leter etter utvalget …',
    prices: (done, all) => `Regner ut priser: ${done} av ${all} prosjekter …`,
    weights: (done, all) => `Prøver andre vekter: ${done} av ${all} …`,
    staircase: 'Regner ut hva mer og mindre penger gir …',
  },
};
