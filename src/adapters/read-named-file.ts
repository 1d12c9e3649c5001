// Reads a file that a person named, and says in one line when it cannot be read.
import { readFileSync, statSync } from 'node:fs';
import { PortfolioError } from '../core/model/portfolio-error.ts';

const largest = 64 * 1024 * 1024;

export async function readNamedFile(absolute: string, name: string): Promise<Uint8Array> {
  try {
    const stat = statSync(absolute);
    if (!stat.isFile()) throw new PortfolioError('unreadable-file', { file: name, reason: 'not a file' });
    if (stat.size > largest)
      throw new PortfolioError('unreadable-file', { file: name, reason: `over ${largest} bytes` });
    return readFileSync(absolute);
  } catch (error) {
    if (error instanceof PortfolioError) throw error;
    throw new PortfolioError('unreadable-file', {
      file: name,
      reason: (error as NodeJS.ErrnoException).code ?? String(error),
    });
  }
}
