// Which files were written, or would have been.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Blocks } from '../blocks.ts';
import { code, paragraph, text } from '../build-blocks.ts';

/** `isWritten`: false for a dry run. */
export function writtenBlocks(files: readonly string[], { councilCommands }: Catalogue, isWritten: boolean): Blocks {
  const named = files.flatMap((file, index) => [text(index === 0 ? ' ' : ', '), code(file)]);
  if (isWritten) return [paragraph([text(councilCommands.wrote), ...named, text('.')])];
  return [paragraph([text(councilCommands.wouldWrite), ...named, text(`. ${councilCommands.dryRun}`)])];
}
