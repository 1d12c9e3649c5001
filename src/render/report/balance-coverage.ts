// Goals, life events, principles and organisations, as blocks.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { BalanceCoverageView } from '../../view/report/balance-coverage-view.ts';
import type { NamedProject } from '../../view/report/named-project.ts';
import type { Block, Blocks, Inline } from '../blocks.ts';
import { bullets, column, details, heading, paragraph, paragraphs, table, text } from '../build-blocks.ts';
import { unknownCell } from './amount-cell.ts';
import { numberColumns } from './number-columns.ts';
import { projectLink } from './project-link.ts';

const mostOrganisations = 15;
const mostWithoutGoal = 10;
const answers = ['yes', 'partly', 'no', 'not_applicable'] as const;

export function balanceCoverageBlocks(view: BalanceCoverageView, catalogue: Catalogue): Blocks {
  return [
    ...goalBlocks(view, catalogue),
    ...lifeEventBlocks(view, catalogue),
    ...principleBlocks(view, catalogue),
    ...organisationBlocks(view, catalogue),
  ];
}

function goalBlocks(view: BalanceCoverageView, { report, speak }: Catalogue): Blocks {
  const { goals, withoutGoal } = view;
  const words = report.balance.goals;
  if (goals.length === 0) return [heading(3, words.title), paragraph(words.none)];
  const [goal, weighted, decidedHeader, proposedHeader, costHeader] = words.columns;
  const rows = goals.map(({ id, text: wanted, weight, decided, proposed, cost }) => [
    `${id} ${wanted}`,
    weight === null ? unknownCell : speak.number(weight, 1),
    decided.length + proposed.length === 0 ? words.uncovered : String(decided.length),
    String(proposed.length),
    speak.millions(cost),
  ]);
  return [
    heading(3, words.title),
    paragraph(words.intro),
    table(
      numberColumns([goal, weighted, decidedHeader, proposedHeader, `${costHeader} (${speak.unitOfMillions})`]),
      rows,
    ),
    ...(withoutGoal.length === 0 ? [] : [withoutGoalParagraph(withoutGoal, words.withoutGoal(withoutGoal.length))]),
    ...compassBlocks(view, words.compass),
  ];
}

/** Folded: the council knows it, and looks it up when it judges how things stand. */
function compassBlocks(
  { picture, foundations }: BalanceCoverageView,
  title: Catalogue['report']['balance']['goals']['compass'],
): Blocks {
  if (picture === null && foundations.length === 0) return [];
  const shown = foundations.length === 0 ? [] : [bullets(foundations)];
  return [details(title(picture?.to ?? null), [...paragraphs(picture?.text ?? ''), ...shown])];
}

function withoutGoalParagraph(projects: readonly NamedProject[], told: string): Block {
  return paragraph(projects.length > mostWithoutGoal ? `${told}.` : [`${told}: `, ...linked(projects), '.']);
}

function lifeEventBlocks({ lifeEvents }: BalanceCoverageView, { report, speak }: Catalogue): Blocks {
  const words = report.balance.lifeEvents;
  if (lifeEvents.length === 0) return [heading(3, words.title), paragraph(words.none)];
  const { responsible: who, unknown } = report.followUp.lifeEvents;
  const isSaid = lifeEvents.some(({ responsible }) => responsible !== null);
  const rows = lifeEvents.map(({ event, responsible, projects }) => [
    speak.choice(`life_event=${event}`),
    ...(isSaid ? [responsible ?? unknown] : []),
    projects.length === 0 ? words.noProject : linked(projects),
  ]);
  const [event, covered] = words.columns;
  return [heading(3, words.title), paragraph(words.intro), table([event, ...(isSaid ? [who] : []), covered], rows)];
}

function principleBlocks({ principles, answered }: BalanceCoverageView, { report, speak }: Catalogue): Blocks {
  const words = report.balance.principles;
  if (answered === 0) return [heading(3, words.title), paragraph(words.none)];
  const headers = [words.principle, ...answers.map((answer) => speak.choice(`principle_answer=${answer}`))];
  const rows = principles.map((each) => [
    speak.field(`first_choice.${each.principle}`),
    ...answers.map((answer) => String(each.answers[answer])),
  ]);
  return [heading(3, words.title), paragraph(words.intro(answered)), table(numberColumns(headers), rows)];
}

function organisationBlocks({ organisations }: BalanceCoverageView, { overview, report, speak }: Catalogue): Blocks {
  const words = report.balance.organisations;
  if (organisations.length === 0) return [heading(3, words.title), paragraph(words.none)];
  const perInhabitant = (pays: number, inhabitants: number | null) =>
    inhabitants ? speak.number(pays / inhabitants) : unknownCell;
  const [name, owns, takesPart, pays, each] = words.columns;
  const anyInhabitants = organisations.some(({ inhabitants }) => inhabitants);
  const rows = organisations
    .slice(0, mostOrganisations)
    .map((row) => [
      row.name || overview.unnamed,
      String(row.owns),
      String(row.takesPart),
      speak.millions(row.pays),
      ...(anyInhabitants ? [perInhabitant(row.pays, row.inhabitants)] : []),
    ]);
  const left = organisations.length - mostOrganisations;
  const columns = [
    column(name),
    ...[owns, takesPart, `${pays} (${speak.unitOfMillions})`, ...(anyInhabitants ? [each] : [])].map((header) =>
      column(header, 'right'),
    ),
  ];
  return [
    heading(3, words.title),
    paragraph(words.intro),
    table(columns, rows),
    ...(left > 0 ? [paragraph(words.more(left))] : []),
  ];
}

function linked(projects: readonly NamedProject[]): readonly Inline[] {
  return projects.flatMap(({ id, title }, index) => [...(index > 0 ? [text(', ')] : []), projectLink(id, title)]);
}
