// One call of a command: what was asked, in which language, and the world to answer in.
import type { Language } from '../i18n/language.ts';
import type { World } from '../ports/world.ts';

export interface Call {
  readonly context: World;
  /** Arguments by key; lists for variadic ones. */
  readonly values: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly options: Options;
  readonly format: string;
  /** Somebody has asked for this format: it is not only the usual one. */
  readonly isFormatGiven?: boolean;
}

export interface Options {
  readonly root?: string;
  readonly lang?: Language;
  readonly output?: string;
  readonly today?: string;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly [key: string]: string | boolean | readonly string[] | undefined;
}

/** Runs a command and gives its exit code: 0 fine, 1 findings, 2 could not run. */
export type Run = (call: Call) => Promise<number>;

export function textOption({ options }: Call, key: string): string | null {
  const value = options[key];
  return typeof value === 'string' ? value : null;
}

/** What a report is about: a meeting or a card. */
export function subjectOf({ values: { subject } }: Call): string | null {
  return typeof subject === 'string' ? subject : null;
}

export function listOption({ options }: Call, key: string): readonly string[] {
  const value = options[key];
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
}
