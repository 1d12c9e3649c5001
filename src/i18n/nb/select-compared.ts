// Bokmål for best sets side by side.
import type { SelectComparedWords } from '../select-compared-words.ts';

export const selectComparedWords: SelectComparedWords = {
  title: 'Utvalgene ved siden av hverandre',
  intro: (isBest) =>
    `${isBest ? 'Det beste utvalget' : 'Utvalget som ble funnet'} innenfor rammen i hvert tilfelle. Ingenting er endret i porteføljen.`,
  asIs: 'Slik det er',
  branch: (name) => `versjon ${name}`,
  value: 'Verdi',
  projects: 'Prosjekter',
  isIn: 'med',
  bound: (start) => `${start} (bundet)`,
  infeasible: 'går ikke opp',
  unknown: 'ikke funnet',
  means:
    'Året er når prosjektet starter; «–» betyr at det ikke er med. Verdi, kostnad og antall gjelder hele utvalget, også lovpålagte og bundne prosjekter.',
  notProven: (names) => `Tiden gikk ut for ${names}: det som står der, er det høyeste som var funnet da.`,
  short: (name, shortages) => `${name} går ikke opp. ${shortages.join(' ')}`,
  notThere: 'finnes ikke',
  notUpForChoice: 'ikke til valg',
  absent: (project) => `${project} finnes ikke der`,
  because: (project, reason) => `${project} ${reason} der`,
  ignored: (name, reasons) =>
    `${name}: ${reasons.join('; ')}. Det er sett bort fra ${reasons.length === 1 ? 'ønsket' : 'ønskene'}, og resten er sammenlignet.`,
  sameIn: (projects) => `Med i alle, med samme start: ${projects}.`,
  sameOut: (projects) => `Ikke med i noen: ${projects}.`,
  allSame: 'Utvalget er det samme i alle.',
  noScenarios: 'Ingen scenarioer er skrevet ned. Legg dem inn under scenarios i capacity.yaml.',
};
