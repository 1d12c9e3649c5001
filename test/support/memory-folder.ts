// A folder for papers in memory, that tells in which order it was written to.
import type { Folder } from '../../src/ports/folder.ts';

export interface MemoryFolder extends Folder {
  readonly files: Map<string, Uint8Array>;
  /** "+ name" for what was written, "- name" for what was removed. */
  readonly done: string[];
}

export function memoryFolder(texts: Readonly<Record<string, string>> = {}): MemoryFolder {
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>(
    Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)] as const),
  );
  const done: string[] = [];
  return {
    files,
    done,
    read: async (name) => files.get(name) ?? null,
    replace: async (name, content) => {
      files.set(name, typeof content === 'string' ? encoder.encode(content) : content);
      done.push(`+ ${name}`);
    },
    sweep: async () => {},
    remove: async (name) => {
      files.delete(name);
      done.push(`- ${name}`);
    },
  };
}
