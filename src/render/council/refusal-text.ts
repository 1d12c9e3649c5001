// Why something was refused, in words.
import type { Refusal } from '../../core/meetings/refusal.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, paragraph } from '../build-blocks.ts';

export function refusalText({ code, args }: Refusal, { councilCommands, speak }: Catalogue): string {
  const describe = councilCommands.refusals[code] as (args: unknown, speak: Catalogue['speak']) => string;
  return describe(args, speak);
}

export function refusalBlocks(refusals: readonly Refusal[], catalogue: Catalogue): Blocks {
  const texts = refusals.map((each) => refusalText(each, catalogue));
  const { refused } = catalogue.councilCommands;
  return texts.length === 1 ? [paragraph(`${refused} ${texts[0]}`)] : [paragraph(refused), bullets(texts)];
}

/** For programs: the code, the facts and the words. */
export function refusalsJson(refusals: readonly Refusal[], catalogue: Catalogue): readonly object[] {
  return refusals.map((each) => ({ code: each.code, args: each.args, message: refusalText(each, catalogue) }));
}
