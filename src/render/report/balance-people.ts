// Users, change and work across bodies, as blocks.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { BalancePeopleView } from '../../view/report/balance-people-view.ts';
import type { Blocks } from '../blocks.ts';
import { column, heading, paragraph, table, text } from '../build-blocks.ts';
import { unknownCell } from './amount-cell.ts';
import { numberColumns } from './number-columns.ts';
import { projectLinks } from './project-links.ts';

const mostWeak = 4;
const mostNamed = 12;
const answers = ['yes', 'partly', 'no', 'not_applicable'] as const;

export function balancePeopleBlocks(view: BalancePeopleView, catalogue: Catalogue): Blocks {
  return [...userBlocks(view, catalogue), ...changeBlocks(view, catalogue), ...collaborationBlocks(view, catalogue)];
}

function userBlocks(
  { involvement, involvementUnstated, surveyOnly }: BalancePeopleView,
  { report, speak }: Catalogue,
): Blocks {
  const words = report.followUp.people.users;
  const title = heading(3, words.title);
  if (involvement.every(({ projects }) => projects === 0)) return [title, paragraph(words.none)];
  const rows = involvement.map(({ level, projects }) => [speak.choice(`involvement_level=${level}`), String(projects)]);
  const more = surveyOnly.length > mostNamed ? ' …' : '.';
  return [
    title,
    table(numberColumns(words.columns), [
      ...rows,
      ...(involvementUnstated > 0 ? [[words.unstated, String(involvementUnstated)]] : []),
    ]),
    paragraph(
      surveyOnly.length === 0
        ? words.nobody
        : [words.surveyOnly, ...projectLinks(surveyOnly.slice(0, mostNamed)), more],
    ),
  ];
}

function changeBlocks({ change }: BalancePeopleView, { report, speak }: Catalogue): Blocks {
  const words = report.followUp.people.change;
  const title = heading(3, words.title);
  if (change.every(({ rated }) => rated === 0)) return [title, paragraph(words.none)];
  const rows = change.map(({ need, rated, mean, weak, withoutPlan }) => [
    speak.field(`change.${need}`),
    String(rated),
    mean === null ? unknownCell : speak.fixed(mean, 1),
    weak.length === 0
      ? unknownCell
      : [
          ...projectLinks(weak.slice(0, mostWeak)),
          text(weak.length > mostWeak ? report.risk.factors.more(weak.length - mostWeak) : ''),
          text(withoutPlan > 0 ? words.withoutPlan(withoutPlan) : ''),
        ],
  ]);
  const [need, rated, mean, weak] = words.columns;
  return [
    title,
    paragraph(words.intro),
    table([column(need), column(rated, 'right'), column(mean, 'right'), column(weak)], rows),
  ];
}

function collaborationBlocks(
  { across, answered, collaboration }: BalancePeopleView,
  { report, speak }: Catalogue,
): Blocks {
  const words = report.followUp.people.collaboration;
  const title = heading(3, words.title);
  if (across === 0) return [title, paragraph(words.none)];
  const headers = [words.question, ...answers.map((answer) => speak.choice(`principle_answer=${answer}`))];
  const rows = collaboration.map((row) => [
    speak.field(`collaboration.${row.question}`),
    ...answers.map((answer) => String(row.answers[answer])),
  ]);
  return [
    title,
    paragraph(words.intro(answered, across)),
    ...(answered === 0 ? [] : [table(numberColumns(headers), rows)]),
  ];
}
