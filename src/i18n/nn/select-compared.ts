// Nynorsk for best sets side by side.
import type { SelectComparedWords } from '../select-compared-words.ts';

export const selectComparedWords: SelectComparedWords = {
  title: 'Utvala ved sida av kvarandre',
  intro: (isBest) =>
    `${isBest ? 'Det beste utvalet' : 'Utvalet som blei funne'} innanfor ramma i kvart tilfelle. Ingenting er endra i porteføljen.`,
  asIs: 'Slik det er',
  branch: (name) => `versjon ${name}`,
  value: 'Verdi',
  projects: 'Prosjekt',
  isIn: 'med',
  bound: (start) => `${start} (bunde)`,
  infeasible: 'går ikkje opp',
  unknown: 'ikkje funne',
  means:
    'Året er når prosjektet startar; «–» tyder at det ikkje er med. Verdi, kostnad og tal på prosjekt gjeld heile utvalet, også lovpålagde og bundne prosjekt.',
  notProven: (names) => `Tida gjekk ut for ${names}: det som står der, er det høgaste som var funne då.`,
  short: (name, shortages) => `${name} går ikkje opp. ${shortages.join(' ')}`,
  notThere: 'finst ikkje',
  notUpForChoice: 'ikkje til val',
  absent: (project) => `${project} finst ikkje der`,
  because: (project, reason) => `${project} ${reason} der`,
  ignored: (name, reasons) =>
    `${name}: ${reasons.join('; ')}. Det er sett bort frå ${reasons.length === 1 ? 'ønsket' : 'ønska'}, og resten er samanlikna.`,
  sameIn: (projects) => `Med i alle, med same start: ${projects}.`,
  sameOut: (projects) => `Ikkje med i nokon: ${projects}.`,
  allSame: 'Utvalet er det same i alle.',
  noScenarios: 'Ingen scenario er skrivne ned. Legg dei inn under scenarios i capacity.yaml.',
};
