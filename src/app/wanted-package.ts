// Where the workflows of a new repository take this tool from: what was asked for, or what the workflows that come with the tool say.
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { readToolPackage, type ToolPackage } from '../core/setup/tool-package.ts';

/** `given`: null for the published package, in the version of the templates. Throws PortfolioError `bad-setup`. */
export async function wantedPackage(
  readShipped: (path: string) => Promise<Uint8Array>,
  given: string | null,
): Promise<ToolPackage> {
  const read = readToolPackage(given ?? (await shippedPackage(readShipped)));
  if ('problem' in read) throw new PortfolioError('bad-setup', { option: '--package', ...read });
  return read.value;
}

async function shippedPackage(readShipped: (path: string) => Promise<Uint8Array>): Promise<string> {
  const workflow = new TextDecoder().decode(await readShipped('templates/github-workflow.yml'));
  return /portfolio-as-code@\S+/.exec(workflow)?.[0] ?? '';
}
