// What a baseline needs to know of an old card: its cost and its dates, as far as they fit the schema of today.
import type { Card } from '../model/portfolio.ts';
import { checkSchema } from '../schema/check-schema.ts';
import type { CardText } from './card-text.ts';

const parts = ['cost', 'time', 'pilot'] as const;

export function approvedCard(text: CardText): Card {
  const values = parts.map((key) => [key, text.valueOf(key) ?? undefined] as const);
  const known = Object.fromEntries(values.filter(([, value]) => value !== undefined));
  return checkSchema('project', known, () => '').value as Card;
}
