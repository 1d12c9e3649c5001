// The options of `portfolio decide` as a decision.
import { wishedAmount, wishedCondition, wishedText, wishedVotes } from '../app/read-wish.ts';
import type { DecisionWish } from '../app/record-decision.ts';
import { requireDate } from '../app/require-date.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { DecisionType, Outcome, Stage, Votes } from '../generated/card-types.ts';
import type { Speak } from '../i18n/speak.ts';
import { type Call, listOption, textOption } from './call.ts';
import { decisionTypes, outcomes } from './decision-choices.ts';
import { namedChoice } from './named-choice.ts';

/** `currency`: of the portfolio. Throws PortfolioError for what is missing, or cannot be read. */
export async function decisionWish(call: Call, currency: string, speak: Speak): Promise<DecisionWish> {
  const date = required(call, 'meeting', '--meeting');
  requireDate('--meeting', date);
  const outcome = await outcomeIn(call, speak);
  const card = typeof call.values.decidedCard === 'string' ? call.values.decidedCard : undefined;
  const number = read(call, 'case', (text) => wishedText('--case', text, 'line'));
  if (card === undefined && number === undefined) throw new PortfolioError('missing-argument', { argument: 'ID' });
  return {
    date,
    card,
    outcome,
    case: number,
    body: read(call, 'body', (text) => text),
    type: await typeIn(call, speak),
    grants: read(call, 'grants', (text) => text as Stage),
    reason: read(call, 'reason', (text) => wishedText('--reason', text, 'text')),
    frame: read(call, 'frame', (text) => wishedAmount('--frame', text, currency)),
    conditions: listOption(call, 'condition').map((text) => wishedCondition('--condition', text)),
    votes: votesIn(call),
    anyway: call.options.anyway === true,
  };
}

function outcomeIn(call: Call, speak: Speak): Promise<Outcome> {
  const written = required(call, 'outcome', '--outcome');
  return namedChoice(written, { option: '--outcome', definition: 'outcome', choices: outcomes }, speak);
}

async function typeIn(call: Call, speak: Speak): Promise<DecisionType | undefined> {
  const written = textOption(call, 'type');
  const question = { option: '--type', definition: 'decision_type', choices: decisionTypes };
  return written === null ? undefined : namedChoice(written, question, speak);
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
