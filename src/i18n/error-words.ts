// One line for each way in which the world, not a card, is wrong.
import type { ErrorArguments } from '../core/model/portfolio-error.ts';
import type { Speak } from './speak.ts';

export type ErrorWords = {
  readonly [Code in keyof ErrorArguments]: (args: ErrorArguments[Code], speak: Speak) => string;
};
