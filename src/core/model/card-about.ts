// Which card a finding is about: the one where it stands or, in a meeting file, the one that the decision or the case is about.
import type { Finding } from './diagnostic.ts';

export function cardAbout({ card, args }: Finding): string | null {
  return card ?? (typeof args.card === 'string' ? args.card : null);
}
