// What an exported table is called and explained with, in one language. Headings must differ from each other within a language.
import type { CostPart } from '../core/exchange/exchange-paths.ts';

export interface ExportWords {
  readonly sheets: {
    readonly cards: string;
    readonly ranking: string;
    readonly about: string;
  };
  readonly id: string;
  readonly base: string;
  readonly yes: string;
  readonly no: string;
  inGroup(group: string, field: string): string;
  score(criterion: string): string;
  reason(criterion: string): string;
  /** `kind`: null for a line that says no kind. */
  cost(part: CostPart, year: number, kind: string | null): string;
  operation(year: number): string;
  resource(competence: string, year: number): string;
  /** Of what is worked out; the others are those of the ranking (RankWords). */
  readonly worked: {
    readonly benefit: string;
    readonly risks: string;
    readonly gravest: string;
  };
  readonly about: {
    title(portfolio: string): string;
    readonly portfolio: string;
    readonly area: string;
    readonly commit: string;
    readonly uncommitted: string;
    readonly date: string;
    readonly how: readonly string[];
    readonly columnsTitle: string;
    readonly heading: string;
    readonly key: string;
    readonly meaning: string;
    readonly idMeaning: string;
    readonly baseMeaning: string;
    readonly scoreMeaning: string;
    readonly reasonMeaning: string;
    readonly moneyMeaning: string;
    readonly peopleMeaning: string;
    readonly localMeaning: string;
    readonly listMeaning: string;
  };
  /** Cards that could not be read. */
  leftOut(ids: string): string;
  /** Cards that differ from the last commit; `more`: how many are not named. */
  uncommitted(ids: string, more: number): string;
  /** No card is in any. */
  readonly inNoCommit: string;
  /** Of the headings in the catalogue of open data. */
  readonly openData: {
    title(portfolio: string): string;
    description(portfolio: string): string;
  };
}
