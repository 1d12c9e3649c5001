// Bokmål for when no set holds.
import type { NotThere } from '../../core/select/program/program.ts';
import { idInCommand } from '../in-command.ts';
import type { SelectInfeasibleWords } from '../select-infeasible-words.ts';

const again = (project: string, id: string) =>
  `Ta opp igjen ${project} med et nytt vedtak: «portfolio decide ${idInCommand(id)}».`;
const cost = (project: string, id: string) =>
  `Før kostnaden per år på kortet til ${project}: «portfolio show ${idInCommand(id)}».`;
const over = (project: string, id: string) =>
  `${project} er ikke til valg lenger: «portfolio show ${idInCommand(id)}».`;
const notThereSteps: Readonly<Record<NotThere, (project: string, id: string) => string>> = {
  unscored: (project, id) => `Gi ${project} poeng på alle kriteriene: «portfolio show ${idInCommand(id)}».`,
  unknown_cost: cost,
  no_years: cost,
  start_past: (project, id) =>
    `Sett ny start på kortet til ${project}, der starten er passert: «portfolio show ${idInCommand(id)}».`,
  completed: over,
  stopped: again,
  rejected: again,
  operation: over,
  delivered: over,
  unreadable: (project) => `Rett feilene på kortet til ${project}: «portfolio check».`,
  absent: (project, id) => `Lag kortet til ${project}: «portfolio new --id ${idInCommand(id)}».`,
};

const takenFirst = {
  reserve: 'reserven',
  delivered: 'leverte prosjekter',
  stopping: 'stansing av prosjekter',
} as const;
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

export const selectInfeasibleWords: SelectInfeasibleWords = {
  title: 'Ingen utvalg holder rammen og reglene',
  unknownTitle: 'Ikke noe utvalg ble funnet i tide',
  intro: 'Det som må være med, går ikke opp. Dette er det minste som må gi etter:',
  unknown:
    'Tiden gikk ut før noe utvalg var funnet. Det sier ingenting om det finnes et utvalg som holder rammen og reglene. Gi mer tid med --time-limit.',
  notKnown: 'Det som må være med, går ikke opp. Hva som er for lite, ble ikke funnet.',
  boundMoney: ({ needed, available, period, short }) =>
    `Lovpålagte og bundne prosjekter trenger ${needed} av ${available} i ${period}. Det mangler ${short}.`,
  money: ({ needed, available, period, short }) =>
    `Det som må være med, trenger ${needed} av ${available} i ${period}. Det mangler ${short}.`,
  ofFrame: ({ parts, isBound, isSeveral, needed, period, frame, available, short }, { list }) =>
    `${isBound ? 'Lovpålagte og bundne prosjekter' : 'Det som må være med,'} trenger ${needed} i ${period}. Av ${isSeveral ? 'rammene' : 'rammen'} på ${frame} er ${available} igjen når ${list(parts.map((part) => takenFirst[part]))} er tatt av. Det mangler ${short}.`,
  frameTaken: ({ parts, taken, frame, period, needed, short }, { list }) =>
    `${capital(list(parts.map((part) => takenFirst[part])))} tar ${taken}. Det er mer enn rammen på ${frame} i ${period}.${needed === null ? '' : ` Det som må være med, trenger ${needed} i tillegg.`} Det mangler ${short}.`,
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
  balance: ({ side, amount, part, isCost }) =>
    `Strategien krever at ${side === 'min' ? 'minst' : 'høyst'} ${amount} ${isCost ? 'går til' : 'er i'} gruppen «${part}».`,
  projects: (count) => (count === 1 ? '1 prosjekt' : `${count} prosjekter`),
  ofProjects: (percent) => `${percent} av prosjektene`,
  ofCost: (percent) => `${percent} av kostnaden`,
  mend: 'De minste rammene som er nok, kan prøves med:',
  mendWishes: ({ force, without, frames }) =>
    `Det minste som må til, er å ${[...(force ? [`la være å ta inn ${force}`] : []), ...(without ? [`la være å holde ${without} utenfor`] : [])].join(' og ')}${frames ? ', med større rammer' : ''}. Prøv med:`,
  orMend: 'Det går også opp om et annet ønske gis opp i stedet:',
  stepsIntro: 'Slik kan det rettes:',
  steps: {
    people: (fte, competence, year) =>
      `Det trengs ${fte} årsverk mer ${competence} i ${year}. Antallet står under competences i capacity.yaml.`,
    balance: 'Kravet står under balance i strategy.yaml. Uten «binding: true» vises det bare.',
    notThere: (because, { project, id, needs }) =>
      `${notThereSteps[because](project, id)} Trengs det likevel ikke, tas det bort under links.depends_on på kortet til ${needs}.`,
    rules: 'Det står under links på kortene. Rett det der, eller endre datoene.',
  },
  mendedTitle: 'Utvalget når dette gir etter',
};
