// Bokmål for the choice within the frame.
import type { SelectWords } from '../select-words.ts';
import { selectBlockedWords } from './select-blocked.ts';
import { selectComparedWords } from './select-compared.ts';
import { selectInfeasibleWords } from './select-infeasible.ts';
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
  waitingGives:
    'Står det minus foran, gir det mer å vente, i et år kortet ikke åpner for: da kan noen av de andre starte tidligere eller få plassen.',
  outsideTitle: 'Utenom valget: lovpålagt eller bundet',
  outsideMeans: 'Kostnaden er det som gjenstår fra og med det første året med ramme. År før det er ikke regnet med.',
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
  blocked: selectBlockedWords,
  notThere: {
    unscored: 'mangler poeng',
    unknown_cost: 'har ukjent kostnad',
    no_years: 'mangler kostnad per år',
    start_past: 'har en start som er passert',
    completed: 'er fullført',
    stopped: 'er stoppet',
    rejected: 'er avvist',
    operation: 'er drift',
    delivered: 'er levert',
    unreadable: 'har et kort med feil',
    absent: 'mangler kort',
  },
  notChoosableTitle: 'Kan ikke velges ennå',
  notChoosable: {
    unscored: (projects) =>
      `Mangler poeng: ${projects}. Gi dem poeng på alle kriteriene; «portfolio rank» viser hvilke som mangler.`,
    unknown_cost: (projects) => `Ukjent kostnad: ${projects}. Før kostnaden på kortet, under cost.`,
    no_years: (projects) =>
      `Kostnaden er kjent, men ikke hvilke år den kommer: ${projects}. Fyll ut time.period på kortet.`,
    start_past: (projects) =>
      `Starten er passert, og de er ikke i gang: ${projects}. Sett nye datoer under time på kortet.`,
  },
  moneyTitle: 'Penger per år',
  peopleTitle: 'Folk per kompetanse og år, årsverk',
  limitsMean: '«Begrenser valget»: noe som ville gitt høyere verdi, får ikke plass i det som er igjen.',
  isTight: 'begrenser valget',
  notAdopted: 'ikke vedtatt',
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
    todayReaches: (frame) => `dagens ramme (${frame}) rekker hit`,
    last: ({ from, to, value }) =>
      `Det siste trinnet rammen rekker til, går fra ${from} til ${to} og gir ${value} poeng.`,
    idle: (amount) => `De siste ${amount} av rammen gir ikke noe mer.`,
    next: ({ amount, value }) => `Neste trinn krever ${amount} mer enn rammen, og gir ${value} poeng.`,
    noNext: (highest) => `Selv en ramme på ${highest} dette året ville ikke gitt mer.`,
    more: (count) => `… og ${count} trinn til. Alle står i «portfolio select --format markdown».`,
    cut: 'Lavere trinn er ikke regnet ut.',
  },
  infeasible: selectInfeasibleWords,
  basisTitle: 'Slik er det regnet',
  basis: {
    expected: 'Verdien er poeng fra 0 til 100 for hvert prosjekt, etter risiko, lagt sammen.',
    criterion: 'Verdien er poeng fra 0 til 100 for hvert prosjekt, lagt sammen. Risiko teller som ett av kriteriene.',
    none: 'Verdien er poeng fra 0 til 100 for hvert prosjekt, lagt sammen. Risiko teller ikke med.',
  },
  basisDelay: (share) => `For hvert år et prosjekt må vente, deles verdien på ${share}.`,
  basisEarlier: (share) => `For hvert år et prosjekt starter tidligere enn planlagt, ganges verdien med ${share}.`,
  quick: 'Regnet med --quick: uten priser, nærmeste utvalg og trinn.',
  cutShort: 'Tiden gikk ut før prisene, de nærmeste utvalgene, trinnene og vektene kunne regnes ut.',
  nextStep: (commands) =>
    `${commands.length === 0 ? '' : `Prøv noe annet: ${commands.map((each) => `«${each}»`).join(' eller ')}. `}Hele kortet: «portfolio show ID».`,
  progress: {
    best: 'Leter etter utvalget …',
    prices: (done, all) => `Regner ut priser: ${done} av ${all} prosjekter …`,
    weights: (done, all) => `Prøver andre vekter: ${done} av ${all} …`,
    staircase: 'Regner ut hva mer og mindre penger gir …',
    frontier: 'Regner ut hva mer og mindre penger gir over alle årene …',
    branches: (done, all) => `Leser andre grener: ${done} av ${all} …`,
    sets: (done, all) => `Leter etter utvalgene: ${done} av ${all} …`,
  },
};
