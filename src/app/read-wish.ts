// Reads what somebody wrote on the command line for a meeting file. What `check` would refuse there is refused here, before anything is
// written. Throws PortfolioError `bad-answer` or `unknown-value`, with the option.
import { readCost, readWords } from '../core/cards/read-answer.ts';
import { readDate } from '../core/intake/read-date.ts';
import { isIsoDate } from '../core/model/is-iso-date.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { DecisionCondition, Impartiality, Votes } from '../generated/card-types.ts';

export function wishedText(option: string, text: string, kind: 'line' | 'text'): string {
  const read = readWords(text, kind);
  if ('problem' in read) throw new PortfolioError('bad-answer', { option, problem: read.problem });
  return read.value;
}

export function wishedAmount(option: string, text: string, currency: string): number {
  const read = readCost(text, currency);
  if ('problem' in read) throw new PortfolioError('bad-answer', { option, problem: read.problem });
  return read.value as number;
}

/** "TEXT" or "TEXT; 2027-01-31": what stands after the last semicolon is the date when it has the look of one. */
export function wishedCondition(option: string, text: string): DecisionCondition {
  const [, before = '', after = ''] = /^([\s\S]*);([^;]*)$/.exec(text) ?? [];
  if (!/^[\s\d./-]*\d[\s\d./-]*$/.test(after)) return { text: wishedText(option, text, 'text') };
  const due = readDate(after.trim());
  if (!('value' in due) || !isIsoDate(due.value))
    throw new PortfolioError('bad-answer', { option, problem: 'not-a-date' });
  return { text: wishedText(option, before, 'text'), due: due.value };
}

/** "5-2", for and against. */
export function wishedVotes(option: string, text: string): Votes {
  const [, votesFor, against] = /^\s*(\d{1,4})\s*[-–:]\s*(\d{1,4})\s*$/.exec(text) ?? [];
  if (votesFor === undefined) throw new PortfolioError('unknown-value', { option, value: text, allowed: ['5-2'] });
  return { for: Number(votesFor), against: Number(against) };
}

/** "ROLE: ID: reason"; the reason may be left out. */
export function wishedImpartiality(
  option: string,
  text: string,
): Required<Pick<Impartiality, 'member' | 'card'>> & Impartiality {
  const [, member = '', card = '', reason] = /^([^:]+):\s*([^\s:]+)\s*(?::([\s\S]*))?$/.exec(text) ?? [];
  if (card === '') throw new PortfolioError('unknown-value', { option, value: text, allowed: ['"ROLE: ID: reason"'] });
  const why = reason === undefined ? {} : { reason: wishedText(option, reason, 'line') };
  return { member: wishedText(option, member, 'line'), card, ...why };
}
