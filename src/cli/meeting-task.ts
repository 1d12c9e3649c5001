// Which of the things that `portfolio meeting` can do is asked for: its options each belong to one of them.
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Call } from './call.ts';

export type MeetingTask = 'show' | 'plan' | 'drop' | 'hold' | 'approve' | 'cancel';

const tasks: readonly (readonly [task: MeetingTask, key: string, option: string])[] = [
  ['plan', 'plan', '--plan'],
  ['plan', 'with', '--with'],
  ['drop', 'drop', '--drop'],
  ['hold', 'present', '--present'],
  ['hold', 'allPresent', '--all-present'],
  ['hold', 'absent', '--absent'],
  ['hold', 'disqualified', '--disqualified'],
  ['approve', 'approveMinutes', '--approve-minutes'],
  ['cancel', 'cancel', '--cancel'],
];

const needsDate: ReadonlySet<MeetingTask> = new Set(['drop', 'approve', 'cancel']);

/** Throws PortfolioError when options do not go together, or something needs a date that is not given. */
export function meetingTask({ options, values }: Call): MeetingTask {
  const asked = tasks.filter(([, key]) => options[key] !== undefined);
  const [first] = asked;
  const task = first?.[0] ?? 'show';
  const other = asked.find((each) => each[0] !== task);
  if (first && other) throw new PortfolioError('options-together', { one: first[2], other: other[2] });
  if (needsDate.has(task) && values.date === undefined)
    throw new PortfolioError('missing-argument', { argument: 'DATE' });
  if (task === 'show' && options.dryRun)
    throw new PortfolioError('option-alone', { option: '--dry-run', needs: '--plan' });
  return task;
}
