// What a command takes: its arguments, its options, its formats, and where its work is loaded from.
import type { CommandName } from '../core/model/command-name.ts';
import type { Run } from './call.ts';

export interface OptionSpec {
  /** As commander writes them: "-C, --root <dir>". */
  readonly flags: string;
  /** Key of its words and its value: "root". */
  readonly key: string;
  readonly choices?: readonly string[];
  /** What the choices are called counts too; the command itself finds out which is meant. */
  readonly byName?: boolean;
  readonly preset?: string;
  /** May be given several times. */
  readonly many?: boolean;
}

export interface CommandSpec {
  readonly name: CommandName;
  /** As commander writes them: "[paths...]". */
  readonly arguments: readonly { readonly flags: string; readonly key: string }[];
  readonly options: readonly OptionSpec[];
  /** Takes -C more than once: it can read several portfolios together. */
  readonly readsSeveral?: true;
  /** The formats that the command can write; the first is the default. */
  readonly formats: readonly string[];
  load(): Promise<{ readonly run: Run }>;
}
