// What was approved, what is planned now, and how far apart they are, as text: amounts with percent, dates with months.
import type { Speak } from './speak.ts';

export interface ApprovalNames {
  readonly cost: { readonly more: string; readonly less: string };
  readonly time: { readonly more: string; readonly less: string };
  months(count: number, text: string): string;
  readonly asApproved: string;
}

export interface ApprovedAndPlanned {
  /** Amounts, or ISO dates. */
  readonly approved: number | string;
  readonly planned: number | string;
  /** Percent, or months. */
  readonly over: number;
}

export function differenceInWords({ approved, planned, over }: ApprovedAndPlanned, names: ApprovalNames, speak: Speak) {
  const isMoney = typeof approved === 'number';
  const say = (value: number | string) => (typeof value === 'number' ? speak.money(value) : speak.date(value));
  const size = Math.abs(over);
  const amount = isMoney ? speak.percent(size, 1) : names.months(size, speak.number(size, 1));
  const { more, less } = isMoney ? names.cost : names.time;
  const difference = size === 0 ? names.asApproved : `${amount} ${over > 0 ? more : less}`;
  return { approved: say(approved), planned: say(planned), difference };
}
