// Whether a project replaces a system and, by its own account, does nothing else.
import type { Card } from './portfolio.ts';

export function isModernisationOnly({ replaces_system: replaces, elements }: Card): boolean {
  return replaces === true && elements?.technical_modernisation === 100;
}
