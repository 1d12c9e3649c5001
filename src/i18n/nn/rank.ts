// Nynorsk for the ranking.
import type { RankWords } from '../rank-words.ts';
import { robustWords } from './robust.ts';
import { whyWords } from './why.ts';

export const rankWords: RankWords = {
  title: 'Prioritert liste',
  sortedBy: {
    expected:
      'Sortert etter verdi etter risiko: verdien gonga med den delen av gevinsten som er venta å vere att når risikoen er rekna med.',
    criterion: 'Sortert etter verdi. Risiko tel som eitt av kriteria.',
    none: 'Sortert etter verdi. Risiko tel ikkje med.',
  },
  scale: 'Verdien går frå 0 (som om ingenting blei gjort) til 100 (best på alle kriteria). Like verdiar deler nummer.',
  weightMethod: {
    swing: null,
    order: 'Berre rekkjefølgja på kriteria er bestemt. Vektene er rekna ut av rekkjefølgja (rank-order centroid).',
  },
  ownWeights: (file) => `Vektene er henta frå ${file}, ikkje frå strategien.`,
  onlyArea: (area) => `Berre ${area}. Nummera og ramma gjeld heile porteføljen.`,
  columns: {
    rank: 'Nr.',
    project: 'Prosjekt',
    value: 'Verdi',
    riskAdjusted: 'Etter risiko',
    valueRank: 'Nr. utan risiko',
    success: 'Att etter risiko',
    perMillion: 'Verdi per mill.',
    cost: 'Kostnad',
    frame: 'Ramme',
    npv: 'Netto noverdi',
    netBenefitRatio: 'Netto nytte per krone',
    p50: 'P50',
    p85: 'P85',
    best: 'Beste plass',
    worst: 'Dårlegaste plass',
    missing: 'Manglar poeng på',
    year: 'År',
    frameAmount: 'Ramme',
    reserve: 'Reserve',
    usedFirst: 'Bunde',
    usedByList: 'Teke av lista',
    left: 'Att',
    sum: 'Verdi',
  },
  marks: {
    first: 'blir teke først',
    inside: 'innanfor',
    line: 'først utanfor',
    fits: 'får plass',
    outside: 'utanfor',
    unscored: 'manglar poeng',
    unknown_cost: 'ukjend kostnad',
    no_years: 'manglar år',
  },
  outside: { mandatory: 'lovpålagt', committed: 'bunde' },
  marksMean:
    'Lovpålagde og bundne prosjekt, og det som står att av leverte, blir tekne av ramma først og er ikkje til val. Så går vi nedover lista. Eit prosjekt er innanfor når det får plass i alle åra det kostar pengar. «Får plass»: står under streken, men er lite nok til å få plass likevel.',
  frameLine: 'Hit rekk ramma',
  tooNarrow: 'Skjermen er for smal til å vise',
  noFrame: 'Inga budsjettramme er lagd inn (capacity.yaml), så lista seier ikkje kven som får plass.',
  everythingFits: 'Alle prosjekt som kan plasserast, får plass i ramma.',
  everythingFitsHere: 'Det første prosjektet utanfor ramma høyrer ikkje til dette utvalet.',
  firstOutside: (project, lacks) =>
    `Først utanfor ramma: ${project}.${lacks.length > 0 ? ` Manglar ${lacks.join(' og ')}.` : ''}`,
  amountInYear: (amount, year) => `${amount} i ${year}`,
  exclusive: (a, b) =>
    `${a} og ${b} utelukkar kvarandre. Berre eitt av dei kan veljast, sjølv om lista reknar plass til begge.`,
  frameTitle: 'Ramma per år',
  plannedYear: (year) => `${year} (ikkje vedteke)`,
  withoutFrame: (years) => `Inga ramme er lagd inn for ${years.join(', ')}, så dei åra stoppar ingen.`,
  firstWithoutCost: (projects) =>
    `Kostnaden per år er ukjend for ${projects.join(', ')}. Ramma er difor trongare enn ho ser ut.`,
  noYears: (projects) =>
    `Kostnaden er kjend, men ikkje kva år han kjem, for ${projects.join(', ')}. Fyll ut time.period på kortet.`,
  moneyTitle: 'Pengar',
  contributionsTitle: 'Kva verdien er sett saman av',
  contributionsMean: 'Kvart tal er vekta gonga med poenga på kriteriet, før risiko. Summen er verdien.',
  incompleteTitle: 'Utan nummer: manglar poeng',
  incompleteMeans:
    'Eit prosjekt som manglar poeng på eit kriterium, får ikkje nummer. Plassane viser kvar det kan hamne når alle poenga er sette.',
  allMissing: 'alle kriteria',
  nobodyPlaced: 'Ingen prosjekt har poeng på alle kriteria enno, så det finst inga rekkjefølgje å vise.',
  more: (count) => `… og ${count} til. Alle står i «portfolio rank --format csv».`,
  notRanked: {
    ended: (count) => `${count} avslutta, stoppa eller avviste`,
    delivered: (count) => `${count} leverte og i realisering`,
    operation: (count) => `${count} som er drift`,
  },
  notRankedSum: (parts) => `Ikkje med i lista: ${parts.join(', ')}.`,
  unreadable: (ids) => `Kunne ikkje lesast, og er ikkje med: ${ids.join(', ')}. Sjå «portfolio check».`,
  nextStep: 'Kvifor denne plassen? «portfolio rank --why ID». Kvifor A framfor B? «portfolio rank --why A,B».',
  defaultCriteria: {
    goals: 'Bidrag til vedtekne mål',
    users: 'Verdi for innbyggjarar og brukarar',
    capacity: 'Frigjord kapasitet og kvalitet',
    coherence: 'Samanheng på tvers',
    foundation: 'Fundament for andre',
  },
  why: whyWords,
  robust: robustWords,
};
