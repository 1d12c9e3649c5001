// The percent of --confidence: "85", "85 %", or the share "0.85".
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { type Call, textOption } from './call.ts';

const shape = /^\s*(?:0?[.,](\d{1,2})|(\d{1,2})\s*%?)\s*$/;

/** Whole percent, 1–99; undefined when it was not asked for. Throws PortfolioError `bad-confidence`. */
export function confidenceOf(call: Call): number | undefined {
  const given = textOption(call, 'confidence');
  if (given === null) return undefined;
  const [, share, percent] = shape.exec(given) ?? [];
  const read = share === undefined ? Number(percent ?? 0) : Number(share.padEnd(2, '0'));
  if (read < 1) throw new PortfolioError('bad-confidence', { given });
  return read;
}
