// The text of a point on a check list: the body's own, else the shipped one in the reader's language.
import type { CheckPoint } from '../core/council/checklist-of.ts';
import type { Gate } from '../generated/card-types.ts';
import type { ChecklistWords } from './checklist-words.ts';

/** The id of a point that has no text. */
export function checkPointText(
  gate: Gate,
  { id, text }: Pick<CheckPoint, 'id' | 'text'>,
  words: ChecklistWords,
): string {
  const points: readonly string[] = words[gate].points;
  return text ?? points[Number(/^p(\d{1,2})$/.exec(id)?.[1] ?? 0) - 1] ?? id;
}
