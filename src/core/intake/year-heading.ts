// Headings of amounts for one year, such as "Budsjett 2027", "Prognose 2026 (mill. kr)" and "2028".
import { fold } from './read-choice.ts';

export interface YearHeading {
  readonly year: number;
  readonly part: 'budget' | 'forecast' | 'actual';
}

const shapes = [
  ['budget', /^(?:(?:budsjett|bud\.?|kostnad(?:er|ar)?|investering(?:er|ar)?|ramme|beløp|budget|cost) ?)?(20\d\d)$/],
  ['forecast', /^(?:prognose|forecast) ?(20\d\d)$/],
  ['actual', /^(?:regnskap|rekneskap|forbruk|brukt|påløpt|actual|spent) ?(20\d\d)$/],
] as const;

export function yearHeading(header: string): YearHeading | null {
  const plain = fold(header.replace(/\(.*?\)/g, ' '));
  for (const [part, shape] of shapes) {
    const year = shape.exec(plain)?.[1];
    if (year !== undefined) return { year: Number(year), part };
  }
  return null;
}
