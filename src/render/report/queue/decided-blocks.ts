// What has been stopped, what is to be followed up, and what has been decided.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { Conditions, OpenCondition } from '../../../view/report/queue/conditions.ts';
import type { LoggedDecision } from '../../../view/report/queue/decision-log.ts';
import type { HaltedProject } from '../../../view/report/queue/halted-projects.ts';
import type { Blocks } from '../../blocks.ts';
import { column, heading, paragraph, strong, table } from '../../build-blocks.ts';
import { outcomeWords } from '../../council/outcome-words.ts';
import { projectLink } from '../project-link.ts';
import { noMarks, type SinceMarks } from '../since-mark.ts';

const mostDecisions = 40;

export function haltedBlocks(
  halted: readonly HaltedProject[],
  { speak, report }: Catalogue,
  marks: SinceMarks = noMarks,
): Blocks {
  const words = report.queue.halted;
  const title = heading(3, words.title);
  if (halted.length === 0) return [title, paragraph(words.none)];
  const rows = halted.map(({ id, title: name, status, reason, decided }) => [
    projectLink(id, name),
    marks.status(id, speak.choice(`status=${status}`)),
    reason ?? words.noReason,
    decided ? speak.shortDate(decided) : '–',
  ]);
  return [title, table([words.project, speak.field('project.status'), words.reason, words.decided], rows)];
}

export function conditionsBlocks({ open, met }: Conditions, { speak, report }: Catalogue): Blocks {
  const words = report.queue.conditions;
  const title = heading(3, words.title);
  if (open.length === 0) return [title, paragraph(words.none(met))];
  const rows = open.map((condition) => [
    projectLink(condition.id, condition.title),
    condition.followedUp ? condition.text : `${condition.text} (${words.notFollowedUp})`,
    dueCell(condition, { speak, report }),
    condition.decision ?? '–',
  ]);
  return [
    title,
    paragraph(words.intro({ open: open.length, overdue: open.filter(({ overdue }) => overdue).length, met })),
    table([words.project, words.condition, words.due, words.decision], rows),
  ];
}

function dueCell({ due, overdue }: OpenCondition, { speak, report }: Pick<Catalogue, 'speak' | 'report'>) {
  if (due === null) return '–';
  return overdue ? [strong(`${speak.shortDate(due)}, ${report.queue.conditions.overdue}`)] : speak.shortDate(due);
}

export function decisionsBlocks(decisions: readonly LoggedDecision[], catalogue: Catalogue): Blocks {
  const { speak, report } = catalogue;
  const words = report.queue.decisions;
  const title = heading(3, words.title);
  if (decisions.length === 0) return [title, paragraph(words.none)];
  const shown = decisions.slice(0, mostDecisions);
  const rows = shown.map(({ date, case: number, card, type, outcome, lesser, frame }) => [
    speak.shortDate(date),
    number ?? '–',
    card ? projectLink(card.id, card.title) : words.wholePortfolio,
    [
      type ? speak.choice(`decision_type=${type}`) : '',
      outcome ? outcomeWords(outcome, lesser, catalogue).toLowerCase() : '',
    ]
      .filter((part) => part !== '')
      .join(': '),
    frame === null ? '–' : speak.millions(frame),
  ]);
  const frame = column(`${words.frame}, ${speak.unitOfMillions}`, 'right');
  return [
    title,
    table([words.date, words.case, words.about, words.decision, frame], rows),
    ...(decisions.length > shown.length ? [paragraph(words.earlier(decisions.length - shown.length))] : []),
  ];
}
