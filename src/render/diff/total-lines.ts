// Sums of a card first, each with what every year became on the same line: "Kostnad: 4,2 → 5,0 mill. kr (+0,8): 2027 +0,8".
import type { Change } from '../../core/diff/change.ts';
import type { FieldKey } from '../../generated/schema-texts.ts';
import { benefitsChanged } from '../../view/diff/benefits-changed.ts';
import { amountPair, amountWords, changesByYear, isRound } from './amount-words.ts';
import type { DescribedChange } from './describe-change.ts';
import type { ChangeContext } from './diff-context.ts';
import { namedList } from './named-list.ts';
import { elementWords } from './value-words.ts';

const sums = ['cost', 'benefits', 'funding'] as const;
type Sum = (typeof sums)[number];

export interface TotalLine extends DescribedChange {
  readonly sum: Sum;
}

export function totalLines(changes: readonly Change[], context: ChangeContext): readonly TotalLine[] {
  const totals = changes.filter(({ total }) => total);
  return sums.flatMap((sum) => {
    const whole = totals.find(({ field }) => field === sum);
    const years = totals.filter(({ field }) => field.startsWith(`${sum}[`));
    if (!whole && years.length === 0) return [];
    const title = context.catalogue.speak.field(`project.${sum}` as FieldKey);
    const words = wholeWords(whole, years, context) + benefitNames(sum, changes, context);
    return [{ sum, subject: null, title, isPath: false, words }];
  });
}

/** The sums that are told, by field. */
export type Totals = ReadonlyMap<string, Change>;

export function totalsOf(changes: readonly Change[]): Totals {
  return new Map(changes.filter(({ total }) => total).map((change) => [change.field, change]));
}

/** True for a sum, and for a field that is nothing but a part of one that is told. */
export function isToldBySum(change: Change, totals: Totals): boolean {
  const { field, before, after, total } = change;
  if (total) return sums.some((sum) => field === sum || field.startsWith(`${sum}[`));
  if (field === 'cost.estimate.likely') {
    const cost = totals.get('cost');
    return cost !== undefined && cost.before === before && cost.after === after;
  }
  const year = yearOfPart(field);
  return year !== null && totals.has(year) && isOnlyAmount(change);
}

/** "cost[2027]" for an amount that is a part of that year's sum. */
function yearOfPart(field: string): string | null {
  const [, cost] = /^cost\.project\[(\d{4})[^\]]*\](?:\.budget)?$/.exec(field) ?? [];
  if (cost !== undefined) return `cost[${cost}]`;
  const [, benefits] = /^benefits\[.*\]\.annual\[(\d{4})\](?:\.amount)?$/.exec(field) ?? [];
  if (benefits !== undefined) return `benefits[${benefits}]`;
  const [, funding] = /^funding\[[^.\]]*\.(\d{4})[^\]]*\]\.amount$/.exec(field) ?? [];
  return funding === undefined ? null : `funding[${funding}]`;
}

/** A new or removed line that says nothing but a year, a kind and an amount. */
function isOnlyAmount({ before, after }: Change): boolean {
  return [before, after].every(
    (side) =>
      typeof side !== 'object' ||
      side === null ||
      Object.keys(side).every((key) => ['year', 'kind', 'budget', 'amount'].includes(key)),
  );
}

function wholeWords(whole: Change | undefined, years: readonly Change[], context: ChangeContext): string {
  const { speak, diff } = context.catalogue;
  const { change: words } = diff;
  const byYear = years.map(({ field, before, after }) => ({
    year: field.slice(field.indexOf('[') + 1, -1),
    change: amount(after) - amount(before),
  }));
  const figures = [
    ...byYear.map(({ change }) => change),
    ...(whole ? [amount(whole.before), amount(whole.after)] : []),
  ];
  const perYear = changesByYear(byYear, isRound(figures), speak);
  const start = whole ? wholePair(whole, context) : sumIsSame(byYear) ? words.sumUnchanged : '';
  return start === '' ? perYear.join(', ') : `${start}${perYear.length > 0 ? words.perYear(perYear) : ''}`;
}

function wholePair({ before, after }: Change, { catalogue: { speak, diff } }: ChangeContext): string {
  if (before === null) return diff.change.became(diff.change.notSet, amountWords(amount(after), speak));
  if (after === null) return diff.change.became(amountWords(amount(before), speak), diff.change.notSet);
  return amountPair(amount(before), amount(after), speak);
}

function sumIsSame(years: readonly { readonly change: number }[]): boolean {
  return years.reduce((sum, { change }) => sum + change, 0) === 0;
}

function amount(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** Which benefits the sum is about, for it does not say so itself. */
function benefitNames(sum: Sum, changes: readonly Change[], context: ChangeContext): string {
  if (sum !== 'benefits') return '';
  const names = benefitsChanged(changes, [context.now, context.was]).map((name) => elementWords(name, context));
  return names.length === 0 ? '' : context.catalogue.diff.change.concerns(namedList(names, context.catalogue));
}
