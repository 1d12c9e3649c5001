// What the command line itself says, in one language.
import type { CommandName, NextCommand } from '../core/model/command-name.ts';
import type { Speak } from './speak.ts';

export interface CommandWords {
  /** One line for the list of commands. */
  readonly summary: string;
  /** A few sentences above the options. */
  readonly about: string;
  /** Examples: a command line and what it does. */
  readonly examples: readonly (readonly [line: string, what: string])[];
}

export interface CliWords {
  readonly tagline: string;
  readonly commands: Readonly<Record<CommandName, CommandWords>>;
  /** By option key: "failOn" for --fail-on. */
  readonly options: Readonly<Record<string, string>>;
  /** By argument name. */
  readonly arguments: Readonly<Record<string, string>>;
  readonly help: {
    readonly usage: string;
    /** "[options]" and "<command>" in the line on usage. */
    readonly anyOptions: string;
    readonly anyCommand: string;
    readonly arguments: string;
    readonly options: string;
    readonly sharedOptions: string;
    readonly commands: string;
    readonly examples: string;
    readonly more: string;
    readonly next: string;
    /** What to do here, as an example. */
    readonly nextCommands: Readonly<Record<NextCommand, readonly [line: string, what: string]>>;
    readonly help: string;
    readonly version: string;
    readonly choices: string;
    readonly preset: string;
  };
  readonly error: string;
  readonly warning: string;
  readonly accepted: string;
  readonly internalError: (report: string) => string;
  /** What is being done, when it takes long. */
  readonly progress: { readonly past: string; readonly choice: string };
  readonly check: {
    summary(counts: { cards: number; files: number; errors: number; warnings: number; accepted: number }): string;
    dated(date: string): string;
    clean: string;
    next: string;
    moreAnnotations(count: number): string;
    /** Findings that --fix can mend. */
    fixable(count: number): string;
    fixed(places: number, files: number): string;
    wouldFix(places: number, files: number): string;
    /** The heading of a summary. */
    readonly title: string;
    /** The findings of one file. */
    counts(counts: { errors: number; warnings: number; accepted: number }): string;
    line(line: number): string;
    /** Findings for which a format had no room. */
    leftOut(count: number): string;
  };
  /** Read with --ref: as it was named, the commit and its ISO date. */
  readonly asOf: (ref: string, commit: string, date: string) => string;
  /** The clone lacks history that was needed. */
  readonly partialHistory: string;
  /** `ref`: as it was named; "" for where the branch left the default branch. */
  readonly noPortfolioAtBase: (ref: string) => string;
  readonly wrote: (file: string) => string;
  /** The papers of a meeting. */
  readonly papers: {
    wrote(count: number, folder: string): string;
    removed(file: string): string;
    /** Papers that are written in another format now: its name. */
    reformatted(count: number, format: string): string;
    /** Papers that are written in this language now. */
    translated(count: number): string;
    /** A zip of an earlier run that was not asked for now. */
    oldZip(file: string): string;
    /** `cases`: numbers on the agenda whose proposals the secretariat has not written. */
    composed(cases: readonly string[], speak: Speak): string;
  };
}
