// Nynorsk for when no set holds.
import type { NotThere } from '../../core/select/program/program.ts';
import { idInCommand } from '../in-command.ts';
import type { SelectInfeasibleWords } from '../select-infeasible-words.ts';

const again = (project: string, id: string) =>
  `Ta opp att ${project} med eit nytt vedtak: «portfolio decide ${idInCommand(id)}».`;
const cost = (project: string, id: string) =>
  `Før kostnaden per år på kortet til ${project}: «portfolio show ${idInCommand(id)}».`;
const over = (project: string, id: string) =>
  `${project} er ikkje til val lenger: «portfolio show ${idInCommand(id)}».`;
const notThereSteps: Readonly<Record<NotThere, (project: string, id: string) => string>> = {
  unscored: (project, id) => `Gi ${project} poeng på alle kriteria: «portfolio show ${idInCommand(id)}».`,
  unknown_cost: cost,
  no_years: cost,
  start_past: (project, id) =>
    `Set ny start på kortet til ${project}, der starten er passert: «portfolio show ${idInCommand(id)}».`,
  completed: over,
  stopped: again,
  rejected: again,
  operation: over,
  delivered: over,
  unreadable: (project) => `Rett feila på kortet til ${project}: «portfolio check».`,
  absent: (project, id) => `Lag kortet til ${project}: «portfolio new --id ${idInCommand(id)}».`,
};

const takenFirst = { reserve: 'reserven', delivered: 'leverte prosjekt', stopping: 'stansing av prosjekt' } as const;
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

export const selectInfeasibleWords: SelectInfeasibleWords = {
  title: 'Ingen utval held ramma og reglane',
  unknownTitle: 'Det blei ikkje funne noko utval i tide',
  intro: 'Det som må vere med, går ikkje opp. Dette er det minste som må gi etter:',
  unknown:
    'Tida gjekk ut før noko utval var funne. Det seier ingenting om det finst eit utval som held ramma og reglane. Gi meir tid med --time-limit.',
  notKnown: 'Det som må vere med, går ikkje opp. Kva som er for lite, blei ikkje funne.',
  boundMoney: ({ needed, available, period, short }) =>
    `Lovpålagde og bundne prosjekt treng ${needed} av ${available} i ${period}. Det manglar ${short}.`,
  money: ({ needed, available, period, short }) =>
    `Det som må vere med, treng ${needed} av ${available} i ${period}. Det manglar ${short}.`,
  ofFrame: ({ parts, isBound, isSeveral, needed, period, frame, available, short }, { list }) =>
    `${isBound ? 'Lovpålagde og bundne prosjekt' : 'Det som må vere med,'} treng ${needed} i ${period}. Av ${isSeveral ? 'rammene' : 'ramma'} på ${frame} er ${available} att når ${list(parts.map((part) => takenFirst[part]))} er ${parts.length > 1 || parts[0] === 'delivered' ? 'tekne' : 'teken'} av. Det manglar ${short}.`,
  frameTaken: ({ parts, taken, frame, period, needed, short }, { list }) =>
    `${capital(list(parts.map((part) => takenFirst[part])))} tek ${taken}. Det er meir enn ramma på ${frame} i ${period}.${needed === null ? '' : ` Det som må vere med, treng ${needed} i tillegg.`} Det manglar ${short}.`,
  boundPeople: ({ needed, available, competence, year, short }) =>
    `Lovpålagde og bundne prosjekt treng ${needed} av ${available} årsverk ${competence} i ${year}. Det manglar ${short}.`,
  people: ({ needed, available, competence, year, short }) =>
    `Det som må vere med, treng ${needed} av ${available} årsverk ${competence} i ${year}. Det manglar ${short}.`,
  requires: (project, other) => `${project} treng ${other}, som ikkje kan vere med.`,
  after: (project, other, start) =>
    `${project} må vente på ${other}${start === null ? '' : `, som ikkje er ferdig til start i ${start}`}.`,
  excludes: (projects) => `Berre eitt av desse kan gjerast: ${projects}.`,
  variants: (projects) => `Desse er variantar av det same, og berre éin kan gjerast: ${projects}.`,
  forced: (project) => `${project} kan ikkje takast inn med --force.`,
  leftOut: (project) => `${project} kan ikkje haldast utanfor med --without.`,
  bound: (project) => `${project} er lovpålagt eller bunde, men kan ikkje vere med.`,
  balance: ({ side, amount, part, isCost }) =>
    `Strategien krev at ${side === 'min' ? 'minst' : 'høgst'} ${amount} ${isCost ? 'går til' : 'er i'} gruppa «${part}».`,
  projects: (count) => `${count} prosjekt`,
  ofProjects: (percent) => `${percent} av prosjekta`,
  ofCost: (percent) => `${percent} av kostnaden`,
  mend: 'Dei minste rammene som er nok, kan prøvast med:',
  mendWishes: ({ force, without, frames }) =>
    `Det minste som må til, er å ${[...(force ? [`la vere å ta inn ${force}`] : []), ...(without ? [`la vere å halde ${without} utanfor`] : [])].join(' og ')}${frames ? ', med større rammer' : ''}. Prøv med:`,
  orMend: 'Det går òg opp om eit anna ønske blir gitt opp i staden:',
  stepsIntro: 'Slik kan det rettast:',
  steps: {
    people: (fte, competence, year) =>
      `Det trengst ${fte} årsverk meir ${competence} i ${year}. Talet står under competences i capacity.yaml.`,
    balance: 'Kravet står under balance i strategy.yaml. Utan «binding: true» blir det berre vist.',
    notThere: (because, { project, id, needs }) =>
      `${notThereSteps[because](project, id)} Trengst det likevel ikkje, kan det takast bort under links.depends_on på kortet til ${needs}.`,
    rules: 'Det står under links på korta. Rett det der, eller endre datoane.',
  },
  mendedTitle: 'Utvalet når dette gir etter',
};
