// Tells why something is refused, and that nothing is written: to people on standard error, to programs as the result.
import type { Refusal } from '../core/meetings/refusal.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Call } from './call.ts';
import { exitCodes } from './exit-code.ts';
import { present, sayBlocks } from './present.ts';

export async function refuse(call: Call, catalogue: Catalogue, refusals: readonly Refusal[]): Promise<number> {
  const { refusalBlocks, refusalsJson } = await import('../render/council/refusal-text.ts');
  if (call.format === 'json') {
    const { refusedJson } = await import('../render/council/meeting-json.ts');
    await present(call, catalogue, refusedJson(refusalsJson(refusals, catalogue)));
  } else await sayBlocks(call, refusalBlocks(refusals, catalogue), true);
  return exitCodes.findings;
}
