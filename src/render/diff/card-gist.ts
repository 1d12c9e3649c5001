// A changed card in a few words, for those who do not open it: money, stage, status, end date, and how many changes there are in all.
import type { Change } from '../../core/diff/change.ts';
import type { FieldKey } from '../../generated/schema-texts.ts';
import type { CardChanges } from '../../view/diff-view.ts';
import { amountChange } from './amount-words.ts';
import { describeChange } from './describe-change.ts';
import type { DiffContext } from './diff-context.ts';
import { lowerFirst } from './value-words.ts';

/** Told in words of their own, in this order. */
const worthTelling = [
  ['stage', 'project.stage'],
  ['status', 'project.status'],
  ['status_report.overall.colour', 'light'],
] as const;

export function cardGist({ changes }: CardChanges, lines: number, context: DiffContext): string {
  const { catalogue } = context;
  const find = (field: string) => changes.find((change) => change.field === field);
  const cost = changes.find(({ field, total }) => field === 'cost' && total);
  return [
    ...worthTelling.flatMap(([field, title]) => toldWords(find(field), title, context)),
    ...(cost?.delta
      ? [`${lowerFirst(catalogue.speak.field('project.cost'))} ${amountChange(cost.delta, catalogue.speak)}`]
      : []),
    ...endWords(find('time.period.end'), context),
    catalogue.diff.change.changes(lines),
  ].join('; ');
}

function toldWords(change: Change | undefined, title: FieldKey, context: DiffContext): readonly string[] {
  if (!change) return [];
  return [`${lowerFirst(context.catalogue.speak.field(title))} ${describeChange(change, context).words}`];
}

function endWords(change: Change | undefined, { catalogue }: DiffContext): readonly string[] {
  if (!change?.delta) return [];
  return [`${lowerFirst(catalogue.speak.field('period.end'))} ${catalogue.diff.change.days(change.delta)}`];
}
