// From a list of rules to the arguments of each code, to which the languages are bound.
import type { Rule } from './rule.ts';

export type ArgumentsOf<Rules> = {
  readonly [Code in keyof Rules]: Rules[Code] extends Rule<string, infer Args> ? Args : never;
};
