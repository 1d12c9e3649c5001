// Bokmål for why a project stands where it does.
import type { WhyWords } from '../why-words.ts';

export const whyWords: WhyWords = {
  place: (project, rank, of) => `${project} er nr. ${rank} av ${of}`,
  withoutPlace: (project) => `${project} har ikke nummer ennå`,
  possiblePlaces: (best, worst) =>
    `Poeng mangler. Når alle poengene er satt, kan prosjektet havne mellom nr. ${best} og nr. ${worst}.`,
  valueAndRisk: ({ value, riskAdjusted, taken, share }) =>
    `Verdien er ${value} av 100. Risikoen tar ${taken}, så ${riskAdjusted} står igjen (${share} av gevinsten ventes å bli til virkelighet). Det er dette tallet listen er sortert etter.`,
  valueOnly: (value) => `Verdien er ${value} av 100, og listen er sortert etter den.`,
  outside: {
    mandatory: 'Prosjektet er lovpålagt. Det tas av rammen først og er ikke til valg.',
    committed:
      'Prosjektet er bundet: det er i gang, eller det er bevilget penger. Det tas av rammen først og er ikke til valg.',
  },
  frame: {
    inside: 'Prosjektet er innenfor rammen.',
    line: 'Prosjektet er det første som ikke får plass i rammen.',
    fits: 'Prosjektet står under det første som ikke får plass, men er lite nok til å få plass likevel.',
    outside: 'Prosjektet får ikke plass i rammen.',
    unknown_cost: 'Kostnaden per år er ukjent, så vi vet ikke om prosjektet får plass i rammen.',
    no_years:
      'Kostnaden er kjent, men ikke hvilke år den kommer. Fyll ut time.period, så ser vi om prosjektet får plass i rammen.',
  },
  contributionsTitle: 'Hva verdien består av',
  criterion: 'Kriterium',
  score: 'Poeng',
  weight: 'Vekt',
  contribution: 'Bidrag',
  reason: 'Begrunnelse på kortet',
  means: 'Hva poenget betyr',
  scoreOf: (score, top) => `${score} av ${top}`,
  sum: 'Verdi',
  scoreMissing: 'mangler',
  riskTitle: 'Hva risikoen tar',
  noRisk: 'Ingen risiko på kortet tar noe av gevinsten.',
  threat: ({ risk, probability, loss, afterMeasures }) =>
    `${risk} (${probability} sannsynlig, tar i så fall ${loss} av gevinsten${afterMeasures ? ', med vedtatte tiltak' : ''})`,
  factor: ({ factor, score }) => `Suksessfaktoren ${factor} har ${score} av 5.`,
  independent: (share) =>
    `Til sammen er ${share} av gevinsten ventet å være igjen, når risikoene regnes som uavhengige av hverandre.`,
  unassessed: (risks) => `Mangler vurdering og teller derfor ikke: ${risks.join(', ')}.`,
  neighboursTitle: 'Nærmest i listen',
  above: (project, distance) => `Over: ${project}, ${distance} foran.`,
  below: (project, distance) => `Under: ${project}, ${distance} bak.`,
  moneyTitle: 'Penger',
  money: ({ cost, npv, p50, p85 }) =>
    `Kostnad: ${cost ?? 'ukjent'}${p50 && p85 ? ` (${p50} er nok i 50 av 100 tilfeller, ${p85} i 85 av 100)` : ''}. Netto nåverdi: ${npv ?? 'ukjent'}. Pengene påvirker ikke nummeret, bare om prosjektet får plass i rammen.`,
  nextStep: (a, b) => `Sammenlign to prosjekter: «portfolio rank --why ${a},${b}».`,

  leads: (leader, other, lead) => `${leader} leder over ${other} med ${lead}`,
  level: (a, b) => `${a} og ${b} står likt`,
  places: (a, rankA, b, rankB) => `${a} er nr. ${rankA}, ${b} er nr. ${rankB}.`,
  differenceTitle: 'Hvor forskjellen kommer fra',
  difference: 'Forskjell',
  differenceMeans: (riskCounts) =>
    `Kolonnene med navn viser verdien 0–100 på hvert kriterium${riskCounts ? ', etter risiko' : ''}. Forskjellen er ganget med vekten, og forskjellene summerer seg til ledelsen.`,
  moves: ({ parts, to, other, leader }, { list }) =>
    `Flytt ${list(parts.map(({ amount, from }, index) => `${amount}${index === 0 ? ' av vekten' : ''} fra ${from}`))} til ${to}, så passerer ${other} ${leader}.`,
  moveIsSmall: 'Det er lite. Rekkefølgen mellom de to er usikker.',
  moveIsLarge: 'Det er mye. Rekkefølgen mellom de to er trygg.',
  neverPasses: (leader, other) => `Ingen vekter får ${other} forbi: ${leader} er minst like god på alle kriteriene.`,
  tippingTitle: 'Når ett kriterium endrer vekt',
  tipping: ({ criterion, weight, tipping, isHigher, other }) =>
    `${criterion} veier ${weight}. Veier kriteriet ${isHigher ? 'mer' : 'mindre'} enn ${tipping}, passerer ${other}.`,
  noTipping: 'Ingen endring i vekten på ett kriterium alene snur rekkefølgen.',
  beforeRiskTitle: 'Uten risiko',
  beforeRiskSame: (leader, other, lead) => `Også uten risiko leder ${leader} over ${other}, med ${lead}.`,
  beforeRiskOther: (leader, other, lead) =>
    `Uten risiko leder ${leader} over ${other} med ${lead}. Det er altså risikoen som avgjør.`,
  beforeRiskLevel: 'Uten risiko står de likt.',
  because: {
    ended: 'det er avsluttet, stoppet eller avvist',
    delivered: 'det er levert, og gevinstene tas ut',
    operation: 'det er drift',
    area: 'det hører ikke til området som er valgt',
    unreadable: 'kortet kan ikke leses. Se «portfolio check»',
  },
  missingScores: (criteria) => `det mangler poeng på ${criteria.join(', ')}`,
};
