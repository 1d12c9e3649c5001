// How a point on the list of decisions begins.
import type { Catalogue } from '../../../i18n/catalogue.ts';

/** "Sak 22/26, "; nothing where the case has no number. */
export function caseStart(
  number: string | null,
  {
    report: {
      opening: { decisions: words },
    },
  }: Catalogue,
): readonly string[] {
  return number === null ? [] : [`${words.caseNumber(number)}, `];
}

/** "Sak 32/26: ", where no project's name follows. */
export function caseOnly(
  number: string | null,
  {
    report: {
      opening: { decisions: words },
    },
  }: Catalogue,
): readonly string[] {
  return number === null ? [] : [`${words.caseNumber(number)}: `];
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
