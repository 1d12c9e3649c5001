// Promises that every card named by a card, a meeting or an expected warning exists.
import { cardReferences } from '../model/card-references.ts';
import { unknownReferences } from '../model/reference.ts';
import { defineRule } from './rule.ts';

export const unknownProject = defineRule({
  code: 'unknown-project',
  severity: 'error',
  check: (portfolio) =>
    unknownReferences(cardReferences(portfolio), [
      ...portfolio.projects,
      ...portfolio.unreadable.map((id) => ({ id })),
    ]),
});
