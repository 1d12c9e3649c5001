// Who adopted the weights and when, and how many of the cards with scores are older and newer.
import type { Catalogue } from '../i18n/catalogue.ts';
import type { AdoptedWeights } from '../view/adopted-weights.ts';

export function adoptedText(
  { adopted, before, after }: AdoptedWeights,
  { report: { ranking: words }, speak }: Catalogue,
): string {
  if (adopted === null) return words.notAdopted;
  const { date, body, case: number } = adopted;
  const when = words.adopted({
    date: date === undefined ? null : speak.date(date),
    body: body ?? null,
    case: number ?? null,
  });
  return before === null || after === null ? when : `${when} ${words.submitted({ before, after })}`;
}
