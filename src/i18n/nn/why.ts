// Nynorsk for why a project stands where it does.
import type { WhyWords } from '../why-words.ts';

export const whyWords: WhyWords = {
  place: (project, rank, of) => `${project} er nr. ${rank} av ${of}`,
  withoutPlace: (project) => `${project} har ikkje nummer enno`,
  possiblePlaces: (best, worst) =>
    `Poeng manglar. Når alle poenga er sette, kan prosjektet hamne mellom nr. ${best} og nr. ${worst}.`,
  valueAndRisk: ({ value, riskAdjusted, taken, share }) =>
    `Verdien er ${value} av 100. Risikoen tek ${taken}, så ${riskAdjusted} står att (${share} av gevinsten er venta å kome). Det er dette talet lista er sortert etter.`,
  valueOnly: (value) => `Verdien er ${value} av 100, og lista er sortert etter han.`,
  outside: {
    mandatory: 'Prosjektet er lovpålagt. Det blir teke av ramma først og er ikkje til val.',
    committed:
      'Prosjektet er bunde: det er i gang, eller det er løyvd pengar. Det blir teke av ramma først og er ikkje til val.',
  },
  frame: {
    inside: 'Prosjektet er innanfor ramma.',
    line: 'Prosjektet er det første som ikkje får plass i ramma.',
    fits: 'Prosjektet står under det første som ikkje får plass, men er lite nok til å få plass likevel.',
    outside: 'Prosjektet får ikkje plass i ramma.',
    unknown_cost: 'Kostnaden per år er ukjend, så vi veit ikkje om prosjektet får plass i ramma.',
    no_years:
      'Kostnaden er kjend, men ikkje kva år han kjem. Fyll ut time.period, så ser vi om prosjektet får plass i ramma.',
  },
  contributionsTitle: 'Kva verdien er sett saman av',
  criterion: 'Kriterium',
  score: 'Poeng',
  weight: 'Vekt',
  contribution: 'Bidrag',
  reason: 'Grunngiving på kortet',
  means: 'Kva poenget betyr',
  scoreOf: (score, top) => `${score} av ${top}`,
  sum: 'Verdi',
  scoreMissing: 'manglar',
  riskTitle: 'Kva risikoen tek',
  noRisk: 'Ingen risiko på kortet tek noko av gevinsten.',
  threat: ({ risk, probability, loss, afterMeasures }) =>
    `${risk} (${probability} sannsynleg, tek i så fall ${loss} av gevinsten${afterMeasures ? ', med vedtekne tiltak' : ''})`,
  factor: ({ factor, score }) => `Suksessfaktoren ${factor} har ${score} av 5.`,
  independent: (share) =>
    `Til saman er ${share} av gevinsten venta å vere att, når risikoane blir rekna som uavhengige av kvarandre.`,
  unassessed: (risks) => `Manglar vurdering og tel difor ikkje: ${risks.join(', ')}.`,
  neighboursTitle: 'Nærast i lista',
  above: (project, distance) => `Over: ${project}, ${distance} framfor.`,
  below: (project, distance) => `Under: ${project}, ${distance} bak.`,
  moneyTitle: 'Pengar',
  money: ({ cost, npv, p50, p85 }) =>
    `Kostnad: ${cost ?? 'ukjend'}${p50 && p85 ? ` (${p50} er nok i 50 av 100 tilfelle, ${p85} i 85 av 100)` : ''}. Netto noverdi: ${npv ?? 'ukjend'}. Pengane påverkar ikkje nummeret, berre om prosjektet får plass i ramma.`,
  nextStep: (a, b) => `Samanlikn to prosjekt: «portfolio rank --why ${a},${b}».`,

  leads: (leader, other, lead) => `${leader} leier over ${other} med ${lead}`,
  level: (a, b) => `${a} og ${b} står likt`,
  places: (a, rankA, b, rankB) => `${a} er nr. ${rankA}, ${b} er nr. ${rankB}.`,
  differenceTitle: 'Kvar skilnaden kjem frå',
  difference: 'Skilnad',
  differenceMeans: (riskCounts) =>
    `Kolonnane med namn viser verdien 0–100 på kvart kriterium${riskCounts ? ', etter risiko' : ''}. Skilnaden er gonga med vekta, og skilnadene summerer seg til leiinga.`,
  moves: ({ parts, to, other, leader }, { list }) =>
    `Flytt ${list(parts.map(({ amount, from }, index) => `${amount}${index === 0 ? ' av vekta' : ''} frå ${from}`))} til ${to}, så passerer ${other} ${leader}.`,
  moveIsSmall: 'Det er lite. Rekkjefølgja mellom dei to er usikker.',
  moveIsLarge: 'Det er mykje. Rekkjefølgja mellom dei to er trygg.',
  neverPasses: (leader, other) => `Ingen vekter får ${other} forbi: ${leader} er minst like god på alle kriteria.`,
  tippingTitle: 'Når eitt kriterium endrar vekt',
  tipping: ({ criterion, weight, tipping, isHigher, other }) =>
    `${criterion} veg ${weight}. Veg kriteriet ${isHigher ? 'meir' : 'mindre'} enn ${tipping}, passerer ${other}.`,
  noTipping: 'Inga endring i vekta på eitt kriterium åleine snur rekkjefølgja.',
  beforeRiskTitle: 'Utan risiko',
  beforeRiskSame: (leader, other, lead) => `Også utan risiko leier ${leader} over ${other}, med ${lead}.`,
  beforeRiskOther: (leader, other, lead) =>
    `Utan risiko leier ${leader} over ${other} med ${lead}. Det er altså risikoen som avgjer.`,
  beforeRiskLevel: 'Utan risiko står dei likt.',
  because: {
    ended: 'det er avslutta, stoppa eller avvist',
    delivered: 'det er levert, og gevinstane blir tekne ut',
    operation: 'det er drift',
    area: 'det høyrer ikkje til området som er valt',
    unreadable: 'kortet kan ikkje lesast. Sjå «portfolio check»',
  },
  missingScores: (criteria) => `det manglar poeng på ${criteria.join(', ')}`,
};
