// The words of the list of projects, and of the frame around one project.
import type { Speak } from './speak.ts';

export type ListColumn =
  | 'title'
  | 'id'
  | 'stage'
  | 'status'
  | 'form'
  | 'category'
  | 'owner'
  | 'sector'
  | 'cost'
  | 'start'
  | 'end'
  | 'colour'
  | 'reportDate';

export interface ListWords {
  readonly columns: Readonly<Record<ListColumn, string>>;
  readonly title: string;
  /** Under the list: how many are shown of how many. */
  count(counts: { shown: number; total: number }): string;
  readonly none: string;
  /** Planned cost of those shown. Amount in whole units of the currency. */
  cost(sum: { amount: number; without: number }, speak: Speak): string;
  readonly costUnknown: string;
  unreadable(ids: readonly string[], speak: Speak): string;
  /** In front of a page about one project: what the check says about its card. */
  findings(counts: { errors: number; warnings: number; accepted: number }, file: string): string;
  readonly findingsTitle: string;
}
