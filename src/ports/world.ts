// The world as the commands see it: streams, folders and clocks handed in by main, so that every command can be run in a test.
import type { FileTree } from './file-tree.ts';
import type { Folder } from './folder.ts';
import type { GitState } from './git-state.ts';
import type { History } from './history.ts';
import type { Prompter } from './prompter.ts';
import type { Repository } from './repository.ts';
import type { Solver } from './solver.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import type { Writer } from './writer.ts';

export interface OutputStream {
  write(text: string): void;
  readonly isTerminal: boolean;
  readonly columns: number;
}

/** A portfolio's folder, and how the root of the repository sees it. */
export interface FoundRoot {
  readonly root: string;
  readonly folder: string;
}

export interface World {
  readonly version: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly inputIsTerminal: boolean;
  /** Today, ISO. */
  today(): string;
  /** Milliseconds since some moment: only for how long something takes. */
  now(): number;
  /** The portfolio at or above a folder; the current folder when none is named. Null when there is none. */
  findRoot(start: string | null): FoundRoot | null;
  /** A folder for a portfolio that is to be made. */
  newRoot(start: string | null): FoundRoot;
  tree(root: string): FileTree;
  writer(root: string): Writer;
  /** A folder for papers: `within` a portfolio's folder, or the one that the user named. Neither needs to exist. */
  folder(root: string, within?: string): Folder;
  repository(root: string): Repository;
  history(root: string): History;
  /** Where the repository around a folder stands, which need not exist; null outside git. */
  gitState(folder: string): Promise<GitState | null>;
  /** Reads a file that the user named on the command line; - is standard input. */
  readInput(path: string): Promise<Uint8Array>;
  /** Writes a file that the user named on the command line, whole or not at all. */
  writeOutput(path: string, content: string | Uint8Array): Promise<void>;
  /** The same for a file that was only proposed. Throws PortfolioError `file-exists` when the name is taken. */
  createOutput(path: string, content: string | Uint8Array): Promise<void>;
  /** The relative way from one folder to a file, with forward slashes; null when the file does not exist. */
  wayTo(folder: string, path: string): string | null;
  /** A file that comes with the tool, below its package folder. */
  readShipped(path: string): Promise<Uint8Array>;
  /** The SHA-256 of some bytes, as 64 hexadecimal digits. */
  sha256(bytes: Uint8Array): string;
  /** The same files and the same date (ISO) always give the same bytes. */
  zip(files: ReadonlyMap<string, Uint8Array>, date: string): Promise<Uint8Array>;
  /** Loaded when it is asked for. Throws PortfolioError `no-solver`. */
  solver(): Promise<Solver>;
  /** Loaded when it is asked for. */
  spreadsheet(): Promise<Spreadsheet>;
  prompter(): Promise<Prompter>;
}
