// Writes a file that a person named, whole or not at all, and says in one line, with that name, when it cannot be written.
import { basename, dirname } from 'node:path';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { diskWriter } from './disk-writer.ts';

export async function writeNamedFile(absolute: string, name: string, content: string | Uint8Array): Promise<void> {
  try {
    await diskWriter(dirname(absolute)).replace(basename(absolute), content);
  } catch (error) {
    if (!(error instanceof PortfolioError)) throw error;
    const reason = 'reason' in error.args ? error.args.reason : 'link';
    throw new PortfolioError('unwritable-file', { file: name, reason });
  }
}
