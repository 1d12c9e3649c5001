// The words about what is followed up: money that is taken back, benefits that come, schemes, and how the projects work. Amounts,
// percentages and dates come as they are to be read.
import type { PrerequisiteFacts, PrerequisiteName } from '../../core/model/prerequisite-facts.ts';
import type { Speak } from '../speak.ts';

export interface FollowUpWords {
  readonly overspend: OverspendWords;
  readonly realised: RealisedWords;
  readonly schemes: SchemesWords;
  readonly grants: GrantsWords;
  readonly work: WorkWords;
  readonly people: PeopleWords;
  readonly lifeEvents: { readonly responsible: string; readonly unknown: string };
  readonly treated: {
    readonly title: string;
    readonly intro: string;
    /** Half-year, meetings, cases, projects, organisations. */
    readonly columns: readonly [string, string, string, string, string];
    half(year: number, half: 1 | 2): string;
  };
  readonly pilots: (
    counts: {
      readonly judged: number;
      readonly discard: number;
      readonly adjust: number;
      readonly scale: number;
    },
    speak: Speak,
  ) => string;
  /** What is missing, each as it stands in a list after "Mangler:". */
  readonly lacks: { readonly [Name in PrerequisiteName]: (facts: PrerequisiteFacts[Name]) => readonly string[] };
  lacking(what: readonly string[], speak: Speak): string;
  readonly page: SuccessWords;
}

export interface OverspendWords {
  readonly title: string;
  intro(limit: string, within: number | null): string;
  readonly none: string;
  /** Project, year, overspending, of the budget, how it is taken back, left. */
  readonly columns: readonly [string, string, string, string, string, string];
  planned(amount: string, years: readonly string[], speak: Speak): string;
  saved(amount: string): string;
  late(amount: string): string;
  readonly noPlan: string;
  readonly nothingLeft: string;
  sum(over: string, left: string): string;
  more(years: number): string;
  owner(name: string, over: string, left: string): string;
  readonly unknownOwner: string;
}

export interface RealisedWords {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  /** Year, organisation, planned, realised, of the plan, cut, beyond the cut. */
  readonly columns: readonly [string, string, string, string, string, string, string];
  readonly elsewhere: string;
  untold(untold: number, benefits: number): string;
}

export interface SchemesWords {
  readonly title: string;
  readonly intro: string;
  /** Scheme, rules now, next deadline, who seeks. */
  readonly columns: readonly [string, string, string, string];
  readonly noDeadline: string;
  readonly nobody: string;
  readonly rules: {
    from(amount: string): string;
    to(amount: string): string;
    between(min: string, max: string): string;
    share(percent: string): string;
    cap(amount: string): string;
    years(years: number): string;
    stages(stages: readonly string[], speak: Speak): string;
    applicants(applicants: readonly string[], speak: Speak): string;
    readonly lifeEvents: string;
    readonly planFirst: string;
    withdrawal(percent: string): string;
    readonly none: string;
  };
}

export interface GrantsWords {
  readonly title: string;
  readonly intro: string;
  /** Source, promised and paid, projects, gross benefit, gross per krone, net present value. */
  readonly columns: readonly [string, string, string, string, string, string];
  unknown(projects: number): string;
}

export interface WorkWords {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  /** Projects, cost, share. */
  readonly columns: readonly [string, string, string];
  readonly unstated: string;
  operation(percent: string): string;
  reuse(counts: { buildOn: number; offer: number; neither: number; projects: number }): string;
  /** `more`: themes that are not named. */
  themes(themes: readonly string[], more: number, speak: Speak): string;
  theme(theme: string, projects: number): string;
  withoutTheme(projects: number): string;
}

export interface PeopleWords {
  readonly users: {
    readonly title: string;
    readonly none: string;
    readonly columns: readonly [string, string];
    readonly unstated: string;
    readonly surveyOnly: string;
    readonly nobody: string;
  };
  readonly change: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    /** Need, rated in, mean, weak. */
    readonly columns: readonly [string, string, string, string];
    withoutPlan(projects: number): string;
  };
  readonly collaboration: {
    readonly title: string;
    intro(answered: number, across: number): string;
    readonly none: string;
    readonly question: string;
  };
}

export interface SuccessWords {
  readonly title: string;
  /** Factor, rating, reason. */
  readonly columns: readonly [string, string, string];
  readonly weak: string;
  unrated(factors: readonly string[], speak: Speak): string;
  contract(supplier: string | null, speak: Speak): string;
  across(bodies: number): string;
  readonly collaboration: string;
  readonly change: string;
  rating(need: string, score: number): string;
  readonly noPlan: string;
  users(involvement: { level: string; number: string | null; when: string | null }): string;
  readonly tooLittle: string;
  perKrone(figures: {
    from: number;
    to: number;
    gross: string;
    perCost: string | null;
    perGranted: string | null;
  }): string;
}
