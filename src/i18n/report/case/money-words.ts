// The words of what a case costs, and who pays.
import type { Speak } from '../../speak.ts';

export interface CaseMoneyWords {
  readonly year: string;
  readonly sum: string;
  readonly project: string;
  payer(name: string, share: string): string;
  operationIn(year: number): string;
  operationEvery(from: number, to: number): string;
  /** Before the tables, with the unit. */
  plan(speak: Speak): string;
  perYear(speak: Speak): string;
  perPayer(speak: Speak): string;
  range(amounts: { p50: string; p85: string }): string;
  npv(amount: string, horizon: { years: number; from: number; to: number }, isUnderWay: boolean): string;
  nonPriced(amount: string): string;
  /** Where there are no benefits without a price that could make up for it. */
  pricedTooLow(amount: string): string;
  /** "Eget budsjett, 2 000 000 kr (planlagt)"; null: the amount is not known. */
  source(name: string, amount: string | null, status: string | null): string;
  funding(sources: readonly string[]): string;
  readonly nothingCertain: string;
  partlyCertain(amount: string): string;
  /** What somebody who gives money asks for; or says of a refusal. */
  condition(source: string, text: string, isRefused: boolean): string;
  ratio(ratio: string): string;
  /** Headline of the table of sensitivity, with the percentage: "Netto nåverdi når én forutsetning endres med 20 %". */
  sensitivity(percent: string): string;
  readonly assumption: string;
  lower(percent: string): string;
  higher(percent: string): string;
  readonly assumptions: Readonly<Record<'projectCost' | 'operation' | 'benefit' | 'rate', string>>;
  gap(amount: string): string;
  readonly financed: string;
  notFinanced(facts: { year: number; amount: string; isSame: boolean }): string;
  cheaper(amount: string): string;
}
