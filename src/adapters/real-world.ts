// The world of a real run: this process's streams, folders and clock.
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { OutputStream, World } from '../ports/world.ts';
import { diskFolder } from './disk-folder.ts';
import { diskTree } from './disk-tree.ts';
import { diskWriter } from './disk-writer.ts';
import { findRoot, findTop, newRoot } from './find-root.ts';
import { gitHistory } from './git/git-history.ts';
import { gitRepository } from './git/git-repository.ts';
import { gitState } from './git/git-state.ts';
import { readNamedFile } from './read-named-file.ts';
import { readStandardInput } from './read-standard-input.ts';
import { readShippedFile } from './shipped-files.ts';
import { writeNamedFile } from './write-named-file.ts';

export function realWorld(version: string): World {
  const cwd = process.cwd();
  return {
    version,
    environment: process.env,
    stdout: outputStream(process.stdout),
    stderr: outputStream(process.stderr),
    inputIsTerminal: process.stdin.isTTY === true,
    today: () => new Date().toISOString().slice(0, 10),
    now: () => performance.now(),
    findRoot: (start) => findRoot(start, cwd),
    newRoot: (start) => newRoot(start, cwd),
    tree: diskTree,
    writer: diskWriter,
    folder: (root, within) => diskFolder(resolve(cwd, root), within),
    repository: gitRepository,
    history: (root) => gitHistory(findTop(root), root),
    gitState: async (folder) => {
      const top = findTop(folder);
      return top === null ? null : gitState(top);
    },
    readInput: (path) => (path === '-' ? readStandardInput() : readNamedFile(resolve(cwd, path), path)),
    writeOutput: (path, content) => writeNamedFile(resolve(cwd, path), path, content),
    createOutput: (path, content) => writeNamedFile(resolve(cwd, path), path, content, 'create'),
    wayTo: (folder, path) =>
      existsSync(path) ? relative(realpathSync(folder), realpathSync(path)).replaceAll('\\', '/') : null,
    readShipped: readShippedFile,
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    zip: async (files, date) => (await import('./zip-files.ts')).zipFiles(files, date),
    solver: async () => (await import('./highs-solver.ts')).highsSolver(),
    spreadsheet: async () => (await import('./xlsx-spreadsheet.ts')).xlsxSpreadsheet(),
    prompter: async () => (await import('./clack-prompter.ts')).clackPrompter(),
  };
}

function outputStream(stream: NodeJS.WriteStream): OutputStream {
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 100,
  };
}
