// What words are made with: numbers, money, dates and the names of fields and choices in one language.
import type { ChoiceKey, FieldKey } from '../generated/schema-texts.ts';
import type { Language } from './language.ts';

export interface Speak {
  readonly language: Language;
  /** "1 234 567,5" with at most so many decimals (default none), U+00A0 between groups and U+2212 as minus. */
  number(value: number, decimals?: number): string;
  /** "68,40": always so many decimals, for columns of numbers. Rounded half away from zero. */
  fixed(value: number, decimals: number): string;
  /** "4 500 000 kr". */
  money(amount: number): string;
  /** "4,5 mill. kr", and "40 000 kr" where that would read as nothing: for running text and charts. */
  shortMoney(amount: number): string;
  /** "4,55 mill. kr": always in millions, with so many decimals. */
  shortMoneyWith(amount: number, decimals: number): string;
  /** "4,5", the amount in millions with one decimal ("0,04" where one would read as nothing), for columns headed by `unitOfMillions`. */
  millions(amount: number): string;
  /** "mill. kr". */
  readonly unitOfMillions: string;
  /** "12,5 %", from 12.5. */
  percent(value: number, decimals?: number): string;
  /** "31. mars 2027", from an ISO date. */
  date(iso: string): string;
  /** "31.03.2027". */
  shortDate(iso: string): string;
  /** "a, b og c". */
  list(items: readonly string[]): string;
  /** The short label of a choice: "Gjennomføring" for "stage=execution". */
  choice(key: ChoiceKey): string;
  /** The title of a field: "Ansvarlig" for "people.responsible". */
  field(key: FieldKey): string;
  /** Text in the language's quotation marks. */
  quote(text: string): string;
}
