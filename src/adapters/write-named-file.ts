// Writes a file that a person named, whole or not at all, and says in one line, with that name, when it cannot be written.
// `create` never overwrites.
import { basename, dirname } from 'node:path';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Writer } from '../ports/writer.ts';
import { diskWriter } from './disk-writer.ts';

export async function writeNamedFile(
  absolute: string,
  name: string,
  content: string | Uint8Array,
  way: keyof Writer = 'replace',
): Promise<void> {
  try {
    await diskWriter(dirname(absolute))[way](basename(absolute), content);
  } catch (error) {
    if (!(error instanceof PortfolioError)) throw error;
    if (error.code === 'file-exists') throw new PortfolioError('file-exists', { file: name });
    const reason = 'reason' in error.args ? error.args.reason : 'link';
    throw new PortfolioError('unwritable-file', { file: name, reason });
  }
}
