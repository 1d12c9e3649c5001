// Nynorsk for the choice within the frame.
import type { SelectWords } from '../select-words.ts';
import { selectBlockedWords } from './select-blocked.ts';
import { selectComparedWords } from './select-compared.ts';
import { selectInfeasibleWords } from './select-infeasible.ts';
import { selectSureWords } from './select-sure.ts';

const tieRules = {
  cost: 'Det som står her, kostar minst.',
  changes: 'Dei kostar det same. Det som står her, endrar minst av det som er vedteke.',
  order: 'Dei kostar det same og endrar like mykje. Det som står her, er valt etter alfabetisk orden på id.',
} as const;

export const selectWords: SelectWords = {
  sure: selectSureWords,
  compared: selectComparedWords,
  title: 'Utval innanfor ramma',
  found: ({ chosen, open, bound, value, cost }) =>
    `${chosen} av ${open} prosjekt til val er med. ${bound === 0 ? 'Utvalet' : `Saman med ${bound === 1 ? 'det eine lovpålagde eller bundne' : `dei ${bound} lovpålagde og bundne`}`} gir ${bound === 0 ? '' : 'dei '}verdien ${value} og kostar ${cost}.`,
  proven: 'Dette er det beste utvalet: det er prova at ingen andre som held ramma og reglane, gir høgare verdi.',
  notProven: ({ most, gap }) =>
    `Tida gjekk ut. Dette er det høgaste som var funne då; ingen utval kan vere verdt meir enn ${most}${gap === null ? '' : ` (${gap} over)`}. Gi meir tid med --time-limit.`,
  nothingOpen: 'Ingen prosjekt er til val.',
  ofFrame: (used, frame, year) => `${used} av ${frame} i ${year}`,
  frameUse: ({ parts, unit, reserve }) =>
    `Av ramma blir ${parts} (${unit}) brukt.${reserve ? ' Reserven er ein del av ramma, og står urørt.' : ''}`,
  tried: {
    intro: (parts) => `Prøvd ut: ${parts.join('; ')}. Ingenting er endra i porteføljen.`,
    force: (projects) => `${projects} skal vere med`,
    without: (projects) => `${projects} skal haldast utanfor`,
    frame: (amount, year) => `ramma i ${year} er ${amount}`,
  },
  stopped: (project, cost) =>
    cost === null
      ? `${project} er i gang og blir stoppa. Kva det kostar, står ikkje på kortet (cost.stopping), og er ikkje rekna med.`
      : `${project} er i gang og blir stoppa. Det kostar ${cost}, som blir teke av ramma det første året.`,
  columns: {
    project: 'Prosjekt',
    start: 'Start',
    value: 'Verdi',
    cost: 'Kostnad',
    leavingOut: 'Pris for å utelate',
    delay: 'Eitt år seinare',
    replacedBy: 'Då kjem inn',
    lacks: 'Manglar',
    why: 'Kvifor',
    year: 'År',
    frame: 'Ramme',
    reserve: 'Reserve',
    delivered: 'Leverte',
    stopping: 'Stansing',
    carriedIn: 'Overført',
    bound: 'Bunde',
    chosen: 'Valt',
    left: 'Att',
    limits: 'Merknad',
    competence: 'Kompetanse',
    capacity: 'Kapasitet',
    less: 'Mindre verdi',
    out: 'Ut',
    in: 'Inn',
  },
  chosenTitle: 'Med i utvalet',
  chosenMeans:
    '«Pris for å utelate» er så mykje lågare verdien av heile utvalet blir når prosjektet blir halde utanfor og plassen blir brukt på det som då gir mest. «Eitt år seinare» er prisen når det skal vere med, men starte eit år seinare.',
  waitingGives:
    'Står det minus framfor, gir det meir å vente, i eit år kortet ikkje opnar for: då kan nokre av dei andre starte tidlegare eller få plassen.',
  outsideTitle: 'Utanom valet: lovpålagt eller bunde',
  outsideMeans: 'Kostnaden er det som står att frå og med det første året med ramme. År før det er ikkje rekna med.',
  leftTitle: 'Fekk ikkje plass',
  leftMeans:
    '«Manglar» er så mange poeng prosjektet manglar på å bli valt. Så mykje lågare blir verdien av heile utvalet om det blir teke inn likevel.',
  pricesNotProven: 'Fordi tida gjekk ut, er prisane det høgaste dei kan vere.',
  nothingLeft: 'Alle prosjekt til val fekk plass.',
  delayed: (year, years) => `${year} (${years > 0 ? '+' : '−'}${Math.abs(years)} år)`,
  atMost: (points) => `høgst ${points}`,
  cannot: 'kan ikkje',
  takesPlaceOf: (projects) => `Tek plassen til ${projects}.`,
  brings: (projects) => `Då kjem også ${projects} inn.`,
  onlyOneOf: (projects) => `Berre dette eller ${projects} kan gjerast.`,
  noValue: 'Gir ikkje høgare verdi enn å la vere.',
  blocked: selectBlockedWords,
  notThere: {
    unscored: 'manglar poeng',
    unknown_cost: 'har ukjend kostnad',
    no_years: 'manglar kostnad per år',
    start_past: 'har ein start som er passert',
    completed: 'er fullført',
    stopped: 'er stoppa',
    rejected: 'er avvist',
    operation: 'er drift',
    delivered: 'er levert',
    unreadable: 'har eit kort med feil',
    absent: 'manglar kort',
  },
  notChoosableTitle: 'Kan ikkje veljast enno',
  notChoosable: {
    unscored: (projects) =>
      `Manglar poeng: ${projects}. Gi dei poeng på alle kriteria; «portfolio rank» viser kva som manglar.`,
    unknown_cost: (projects) => `Ukjend kostnad: ${projects}. Før kostnaden på kortet, under cost.`,
    no_years: (projects) =>
      `Kostnaden er kjend, men ikkje kva år han kjem: ${projects}. Fyll ut time.period på kortet.`,
    start_past: (projects) =>
      `Starten er passert, og dei er ikkje i gang: ${projects}. Set nye datoar under time på kortet.`,
  },
  moneyTitle: 'Pengar per år',
  peopleTitle: 'Folk per kompetanse og år, årsverk',
  limitsMean: '«Avgrensar valet»: noko som ville gitt høgare verdi, får ikkje plass i det som er att.',
  isTight: 'avgrensar valet',
  notAdopted: 'ikkje vedteke',
  withoutCapacity: (places) =>
    `Ingen kapasitet er lagd inn for ${places.join(', ')}, så det stoppar ingen. Legg han inn i capacity.yaml.`,
  competenceInYear: (competence, year) => `${competence} i ${year}`,
  nearTitle: 'Dei nærmaste utvala',
  nearMeans: 'Utvala som kjem etter det beste. Er skilnaden liten, er det lite å tape på å velje eitt av dei.',
  tie: ({ others, rule }) =>
    `${others === 1 ? 'Eit anna utval er' : `${others} andre utval er`} like godt. ${tieRules[rule]}`,
  stairs: {
    title: (year) => `Kva pengane i ${year} gir`,
    means: (year) =>
      `Kvart trinn er den minste ramma i ${year} som gir utvalet. Andre år, folk og reglar er som dei er.`,
    today: 'ramma i dag',
    todayReaches: (frame) => `ramma i dag (${frame}) rekk hit`,
    last: ({ from, to, value }) => `Det siste trinnet ramma rekk til, går frå ${from} til ${to} og gir ${value} poeng.`,
    idle: (amount) => `Dei siste ${amount} av ramma gir ikkje noko meir.`,
    next: ({ amount, value }) => `Neste trinn krev ${amount} meir enn ramma, og gir ${value} poeng.`,
    noNext: (highest) => `Sjølv ei ramme på ${highest} dette året ville ikkje gitt meir.`,
    more: (count) => `… og ${count} trinn til. Alle står i «portfolio select --format markdown».`,
    cut: 'Lågare trinn er ikkje rekna ut.',
  },
  infeasible: selectInfeasibleWords,
  basisTitle: 'Slik er det rekna',
  basis: {
    expected: 'Verdien er poeng frå 0 til 100 for kvart prosjekt, etter risiko, lagde saman.',
    criterion: 'Verdien er poeng frå 0 til 100 for kvart prosjekt, lagde saman. Risiko tel som eitt av kriteria.',
    none: 'Verdien er poeng frå 0 til 100 for kvart prosjekt, lagde saman. Risiko tel ikkje med.',
  },
  basisDelay: (share) => `For kvart år eit prosjekt må vente, blir verdien delt på ${share}.`,
  basisEarlier: (share) => `For kvart år eit prosjekt startar tidlegare enn planlagt, blir verdien gonga med ${share}.`,
  quick: 'Rekna med --quick: utan prisar, nærmaste utval og trinn.',
  cutShort: 'Tida gjekk ut før prisane, dei nærmaste utvala, trinna og vektene kunne reknast ut.',
  nextStep: (commands) =>
    `${commands.length === 0 ? '' : `Prøv noko anna: ${commands.map((each) => `«${each}»`).join(' eller ')}. `}Heile kortet: «portfolio show ID».`,
  progress: {
    best: 'Leitar etter utvalet …',
    prices: (done, all) => `Reknar ut prisar: ${done} av ${all} prosjekt …`,
    weights: (done, all) => `Prøver andre vekter: ${done} av ${all} …`,
    staircase: 'Reknar ut kva meir og mindre pengar gir …',
    frontier: 'Reknar ut kva meir og mindre pengar gir over alle åra …',
    branches: (done, all) => `Les andre greiner: ${done} av ${all} …`,
    sets: (done, all) => `Leitar etter utvala: ${done} av ${all} …`,
  },
};
