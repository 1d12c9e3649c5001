// Bokmål for the ranking.
import type { RankWords } from '../rank-words.ts';
import { robustWords } from './robust.ts';
import { whyWords } from './why.ts';

export const rankWords: RankWords = {
  title: 'Prioritert liste',
  sortedBy: {
    expected:
      'Sortert etter verdi etter risiko: verdien ganget med den delen av gevinsten som ventes å være igjen når risikoen er regnet med.',
    criterion: 'Sortert etter verdi. Risiko teller som ett av kriteriene.',
    none: 'Sortert etter verdi. Risiko teller ikke med.',
  },
  scale: 'Verdien går fra 0 (som om ingenting ble gjort) til 100 (best på alle kriteriene). Like verdier deler nummer.',
  weightMethod: {
    swing: null,
    order: 'Bare rekkefølgen på kriteriene er bestemt. Vektene er regnet ut av rekkefølgen (rank-order centroid).',
  },
  ownWeights: (file) => `Vektene er hentet fra ${file}, ikke fra strategien.`,
  onlyArea: (area) => `Bare ${area}. Numrene og rammen gjelder hele porteføljen.`,
  columns: {
    rank: 'Nr.',
    project: 'Prosjekt',
    value: 'Verdi',
    riskAdjusted: 'Etter risiko',
    valueRank: 'Nr. uten risiko',
    success: 'Igjen etter risiko',
    perMillion: 'Verdi per mill.',
    cost: 'Kostnad',
    frame: 'Ramme',
    npv: 'Netto nåverdi',
    netBenefitRatio: 'Netto nytte per krone',
    p50: 'P50',
    p85: 'P85',
    best: 'Beste plass',
    worst: 'Dårligste plass',
    missing: 'Mangler poeng på',
    year: 'År',
    frameAmount: 'Ramme',
    reserve: 'Reserve',
    usedFirst: 'Bundet',
    usedByList: 'Tatt av listen',
    left: 'Igjen',
    sum: 'Verdi',
  },
  marks: {
    first: 'tas først',
    inside: 'innenfor',
    line: 'først utenfor',
    fits: 'får plass',
    outside: 'utenfor',
    unscored: 'mangler poeng',
    unknown_cost: 'ukjent kostnad',
    no_years: 'mangler år',
  },
  outside: { mandatory: 'lovpålagt', committed: 'bundet' },
  marksMean:
    'Lovpålagte og bundne prosjekter, og det som gjenstår av leverte, tas av rammen først og er ikke til valg. Så går vi nedover listen. Et prosjekt er innenfor når det får plass i alle årene det koster penger. «Får plass»: står under streken, men er lite nok til å få plass likevel.',
  frameLine: 'Hit rekker rammen',
  tooNarrow: 'Skjermen er for smal til å vise',
  noFrame: 'Ingen budsjettramme er lagt inn (capacity.yaml), så listen sier ikke hvem som får plass.',
  everythingFits: 'Alle prosjekter som kan plasseres, får plass i rammen.',
  everythingFitsHere: 'Det første prosjektet utenfor rammen hører ikke til dette utvalget.',
  firstOutside: (project, lacks) =>
    `Først utenfor rammen: ${project}.${lacks.length > 0 ? ` Mangler ${lacks.join(' og ')}.` : ''}`,
  amountInYear: (amount, year) => `${amount} i ${year}`,
  exclusive: (a, b) =>
    `${a} og ${b} utelukker hverandre. Bare ett av dem kan velges, selv om listen regner plass til begge.`,
  frameTitle: 'Rammen per år',
  plannedYear: (year) => `${year} (ikke vedtatt)`,
  withoutFrame: (years) => `Ingen ramme er lagt inn for ${years.join(', ')}, så de årene stopper ingen.`,
  firstWithoutCost: (projects) =>
    `Kostnaden per år er ukjent for ${projects.join(', ')}. Rammen er derfor trangere enn den ser ut.`,
  noYears: (projects) =>
    `Kostnaden er kjent, men ikke hvilke år den kommer, for ${projects.join(', ')}. Fyll ut time.period på kortet.`,
  moneyTitle: 'Penger',
  contributionsTitle: 'Hva verdien består av',
  contributionsMean: 'Hvert tall er vekten ganget med poengene på kriteriet, før risiko. Summen er verdien.',
  incompleteTitle: 'Uten nummer: mangler poeng',
  incompleteMeans:
    'Et prosjekt som mangler poeng på et kriterium, får ikke nummer. Plassene viser hvor det kan havne når alle poengene er satt.',
  allMissing: 'alle kriteriene',
  nobodyPlaced: 'Ingen prosjekter har poeng på alle kriteriene ennå, så det finnes ingen rekkefølge å vise.',
  more: (count) => `… og ${count} til. Alle står i «portfolio rank --format csv».`,
  notRanked: {
    ended: (count) => `${count} avsluttet, stoppet eller avvist`,
    delivered: (count) => `${count} levert og i realisering`,
    operation: (count) => `${count} som er drift`,
  },
  notRankedSum: (parts) => `Ikke med i listen: ${parts.join(', ')}.`,
  unreadable: (ids) => `Kunne ikke leses, og er ikke med: ${ids.join(', ')}. Se «portfolio check».`,
  nextStep: 'Hvorfor denne plassen? «portfolio rank --why ID». Hvorfor A foran B? «portfolio rank --why A,B».',
  defaultCriteria: {
    goals: 'Bidrag til vedtatte mål',
    users: 'Verdi for innbyggere og brukere',
    capacity: 'Frigjort kapasitet og kvalitet',
    coherence: 'Sammenheng på tvers',
    foundation: 'Fundament for andre',
  },
  why: whyWords,
  robust: robustWords,
};
