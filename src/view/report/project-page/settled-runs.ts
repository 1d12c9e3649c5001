// Years in which nothing changes any more are shown as one: "2029–2036".
import type { MoneyRow, MoneyYear } from './money-row.ts';

const fields = [
  'budget',
  'planned',
  'actual',
  'operation',
  'benefit',
  'funding',
] as const satisfies readonly (keyof MoneyYear)[];

export function settledRuns(years: ReadonlyMap<number, MoneyYear>): readonly MoneyRow[] {
  const rows: MoneyRow[] = [];
  for (const [year, amounts] of years) {
    const last = rows.at(-1);
    const goesOn = last && last.to === year - 1 && fields.every((field) => last[field] === amounts[field]);
    if (goesOn) rows[rows.length - 1] = { ...last, to: year };
    else rows.push({ ...amounts, from: year, to: year });
  }
  return rows;
}
