// What became of one card, line by line, sums first, sorted into the groups that a council asks about. Parts of sums that are told are
// left out, and a score says when its reason stood still.
import type { Change } from '../../core/diff/change.ts';
import type { ChangeGroup } from '../../i18n/diff-section-words.ts';
import type { CardChanges } from '../../view/diff-view.ts';
import { type DescribedChange, describeChange } from './describe-change.ts';
import type { ChangeContext } from './diff-context.ts';
import { isToldBySum, totalLines, totalsOf } from './total-lines.ts';

export interface CardLine extends DescribedChange {
  readonly group: ChangeGroup;
}

const groups: Readonly<Record<ChangeGroup, readonly string[]>> = {
  state: ['', 'stage', 'status', 'status_reason', 'title', 'short_name', 'form', 'category'],
  money: ['cost', 'benefits', 'funding', 'budget_proposal'],
  time: ['time', 'pilot'],
  value: ['strategy', 'scores', 'elements'],
  risk: ['risks', 'success_factors'],
  people: ['people', 'owner', 'sector', 'participants', 'submitter', 'anchoring'],
  report: ['status_report'],
  links: ['links', 'resources'],
  conditions: ['conditions', 'checklists'],
  other: [],
};

/** In the order in which they are read. */
export const groupOrder = Object.keys(groups) as readonly ChangeGroup[];

export function cardLines({ changes }: CardChanges, context: ChangeContext): readonly CardLine[] {
  const totals = totalLines(changes, context).map((line): CardLine => ({ ...line, group: 'money' }));
  const sums = totalsOf(changes);
  const others = changes
    .filter((change) => !isToldBySum(change, sums))
    .map((change): CardLine => ({ ...described(change, changes, context), group: groupOf(change) }));
  const lines = [...totals, ...others];
  return groupOrder.flatMap((group) => lines.filter((line) => line.group === group));
}

function groupOf({ pointer }: Change): ChangeGroup {
  const first = String(pointer[0] ?? '');
  return groupOrder.find((group) => groups[group].includes(first)) ?? 'other';
}

function described(change: Change, changes: readonly Change[], context: ChangeContext): DescribedChange {
  const line = describeChange(change, context);
  return hasSameReason(change, changes, context)
    ? { ...line, words: `${line.words}; ${context.catalogue.diff.change.reasonUnchanged}` }
    : line;
}

function hasSameReason(
  { card, field, pointer, before, after }: Change,
  changes: readonly Change[],
  { now }: ChangeContext,
) {
  const [list, criterion, score] = pointer;
  if (list !== 'scores' || score !== 'score' || typeof before !== 'number' || typeof after !== 'number') return false;
  const scores = now.cards.get(card ?? '')?.scores ?? {};
  const reason = Object.hasOwn(scores, String(criterion)) ? scores[String(criterion)]?.reason : undefined;
  const reasonField = field.replace(/\.score$/, '.reason');
  return reason !== undefined && !changes.some((other) => other.field === reasonField);
}
