// Reads all that is sent to the program, up to a limit.
import { PortfolioError } from '../core/model/portfolio-error.ts';

const largest = 64 * 1024 * 1024;

export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += chunk.length;
    if (size > largest) throw new PortfolioError('unreadable-file', { file: '-', reason: `over ${largest} bytes` });
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}
