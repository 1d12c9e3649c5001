// The words of an overview of several portfolios.
import type { Speak } from './speak.ts';

export interface OverviewErrors {
  readonly errors: number;
  /** The codes that most of them have, ready written. */
  readonly faults: readonly string[];
  /** There are no others. */
  readonly isAll: boolean;
  /** As it stands in a command. */
  readonly folder: string;
}

export interface OverviewWords {
  readonly title: string;
  /** Portfolios that were read, live projects in them, and projects that have ended. */
  about(counts: { portfolios: number; projects: number; ended: number }): string;
  readonly rules: string;
  readonly attention: string;
  errors(name: string, told: OverviewErrors, speak: Speak): string;
  unreadable(name: string, ids: readonly string[], speak: Speak): string;
  unread(key: string, folder: string, speak: Speak): string;
  readonly notAddable: string;
  readonly headings: {
    readonly portfolios: string;
    readonly stages: string;
    readonly costs: string;
    readonly payers: string;
    readonly joint: string;
    readonly categories: string;
    readonly themes: string;
    readonly goals: string;
    readonly lifeEvents: string;
    readonly questions: string;
    readonly projects: string;
  };
  readonly columns: {
    readonly key: string;
    readonly name: string;
    readonly cards: string;
    readonly counted: string;
    readonly elsewhere: string;
    readonly from: string;
    readonly total: string;
    readonly year: string;
    readonly organisation: string;
    readonly pays: string;
    readonly project: string;
    readonly alsoIn: string;
    readonly shares: string;
    readonly goal: string;
    readonly theme: string;
    readonly owner: string;
    readonly cost: string;
  };
  readonly changed: string;
  readonly outsideGit: string;
  readonly notSaid: string;
  readonly withoutYear: string;
  /** Over the money: the currency, the year of the prices, and the portfolios when they are not all. */
  unit(currency: string, priceYear: number | null, portfolios: readonly string[] | null, speak: Speak): string;
  unknownCost(count: number): string;
  readonly nobody: string;
  /** Who pays a share without being named. */
  readonly unnamed: string;
  readonly payersIntro: string;
  readonly jointIntro: string;
  readonly goalsIntro: string;
  readonly questionsIntro: string;
  readonly question: {
    same_title(one: string, other: string, speak: Speak): string;
    same_case(one: string, other: string, speak: Speak): string;
    lead_ended(one: string, other: string, speak: Speak): string;
    same_organisation(name: string, one: string, other: string, speak: Speak): string;
  };
  readonly unfollowed: {
    not_read(name: string, lead: string, speak: Speak): string;
    no_card(name: string, lead: string, speak: Speak): string;
    ring(name: string, lead: string, speak: Speak): string;
  };
  /** Themes that are left out of the table. */
  more(count: number): string;
  /** Under a list of projects from several portfolios. */
  countedElsewhere(names: readonly string[], speak: Speak): string;
}
