// The date that a text in another order can only have meant. Points mean day, month and year in Norway; with other marks, day and
// month may have changed places, so the day must be too large for a month.
import type { FieldArguments } from '../schema/field-findings.ts';

const otherMarks = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}$/;

export function safeDate({ suggestion }: FieldArguments['not-a-date'], inner: string): string | null {
  const [, day, month] = otherMarks.exec(inner) ?? [];
  const ambiguous = day !== undefined && Number(day) <= 12 && Number(day) !== Number(month);
  return ambiguous ? null : suggestion;
}
