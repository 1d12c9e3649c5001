// The options of `portfolio decide` as a decision.
import { wishedAmount, wishedCondition, wishedText, wishedVotes } from '../app/read-wish.ts';
import type { DecisionWish } from '../app/record-decision.ts';
import { requireDate } from '../app/require-date.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { DecisionType, Outcome, Stage, Votes } from '../generated/card-types.ts';
import { type Call, listOption, textOption } from './call.ts';

/** `currency`: of the portfolio. Throws PortfolioError for what is missing, or cannot be read. */
export function decisionWish(call: Call, currency: string): DecisionWish {
  const date = required(call, 'meeting', '--meeting');
  requireDate('--meeting', date);
  const outcome = required(call, 'outcome', '--outcome') as Outcome;
  const card = typeof call.values.decidedCard === 'string' ? call.values.decidedCard : undefined;
  const number = read(call, 'case', (text) => wishedText('--case', text, 'line'));
  if (card === undefined && number === undefined) throw new PortfolioError('missing-argument', { argument: 'ID' });
  return {
    date,
    card,
    outcome,
    case: number,
    body: read(call, 'body', (text) => text),
    type: read(call, 'type', (text) => text as DecisionType),
    grants: read(call, 'grants', (text) => text as Stage),
    reason: read(call, 'reason', (text) => wishedText('--reason', text, 'text')),
    frame: read(call, 'frame', (text) => wishedAmount('--frame', text, currency)),
    conditions: listOption(call, 'condition').map((text) => wishedCondition('--condition', text)),
    votes: votesIn(call),
    anyway: call.options.anyway === true,
  };
}

function required(call: Call, key: string, option: string): string {
  const value = textOption(call, key);
  if (value === null) throw new PortfolioError('missing-argument', { argument: option });
  return value;
}

function read<T>(call: Call, key: string, parse: (text: string) => T): T | undefined {
  const value = textOption(call, key);
  return value === null ? undefined : parse(value);
}

function votesIn(call: Call): Votes | undefined {
  const votes = read(call, 'votes', (text) => wishedVotes('--votes', text));
  const dissent = read(call, 'dissent', (text) => wishedText('--dissent', text, 'text'));
  return dissent === undefined ? votes : { ...votes, dissent };
}
