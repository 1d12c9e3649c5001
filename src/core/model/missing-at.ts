// Where to point when something is missing: at the key of the nearest part that is there, with the missing field as the subject.
import { nearestParent } from './card-path.ts';
import { keyPlace, type Place, type Pointer } from './diagnostic.ts';
import type { Project } from './portfolio.ts';

export function missingAt(
  { file, card }: Project,
  subject: Pointer,
): { readonly place: Place; readonly subject: Pointer } {
  return { place: keyPlace(file, nearestParent(card, subject)), subject };
}
