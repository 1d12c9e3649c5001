// Findings about values that contradict each other, their scale or the calendar, in English.
import type { ConsistencyArguments } from '../../../core/rules/consistency-rules.ts';
import { dateOrYear } from '../../date-or-year.ts';
import { exactNumber } from '../../exact-number.ts';
import type { WordsFor } from '../../finding-words.ts';
import { localFieldWords } from './local-field.ts';

export const consistencyWords: WordsFor<ConsistencyArguments> = {
  'balance-impossible': {
    title: 'Balance targets that cannot be met',
    message: ({ limit, least, most }, speak) =>
      limit === 'sum'
        ? `The targets for the same thing together ask for at least ${speak.percent(least)}, more than all of it.`
        : limit === 'percent'
          ? `The target asks for at least ${speak.percent(least)} and at most ${speak.percent(most)}.`
          : `The target asks for at least ${least} projects and at most ${most}.`,
    fix: ({ limit }) =>
      limit === 'sum'
        ? 'Lower `min_percent` in one or more of them.'
        : 'Correct the numbers, so that the smaller one stands in `min_`.',
    why: 'A target that cannot be met is never met in the report. If it is binding, there is no set of projects that keeps to it.',
  },
  'date-in-future': {
    title: 'The date of something done is in the future',
    message: ({ field, date, today }, speak) =>
      `\`${field}\` is ${speak.date(date)}, which is after ${speak.date(today)}.`,
    fix: ({ field }) => `Correct the date in \`${field}\`, or leave it out until it is done.`,
    why: 'The field tells of something that has happened: someone was heard, something was measured or delivered. A date in the future is usually a slip, and it makes the case look further along than it is.',
  },
  'dates-out-of-order': {
    title: 'Dates in the wrong order',
    message: ({ first, first_date, second, second_date }, speak) =>
      `\`${first}\` is ${dateOrYear(first_date, speak)}, but \`${second}\` is ${dateOrYear(second_date, speak)}.`,
    fix: ({ first, second }) => `Correct the dates so that \`${first}\` does not come after \`${second}\`.`,
    why: 'A period that ends before it begins leaves no months to count. The sector leader is heard before the proposal is submitted, so that the council knows the recommendation.',
  },
  'duplicate-year': {
    title: 'The same year twice',
    message: ({ year, list }) => `The year ${year} stands twice in \`${list}\`.`,
    fix: ({ year }) =>
      `Merge the lines for ${year}, correct the year, or tell the lines apart by \`kind\` or \`source\` where there is such a field.`,
    why: 'Every line counts. When a year stands twice, the amount is counted twice, and the sums in the report are too high.',
    related: () => 'the first line for the year',
  },
  'elements-not-100': {
    title: 'The elements do not add up to 100 percent',
    message: ({ sum }, speak) => `The three elements add up to ${exactNumber(sum, speak)} percent.`,
    fix: () => 'Correct the percentages in `elements` so that they add up to 100.',
    why: 'The elements divide the whole project between modernisation, societal benefit and efficiency. The balance of the portfolio is worked out from them.',
  },
  'estimate-out-of-order': {
    title: 'The estimate is in the wrong order',
    message: ({ smaller, amount, larger, next }, speak) =>
      `\`${smaller}\` is ${speak.money(amount)}, but \`${larger}\` is only ${speak.money(next)}.`,
    fix: () => 'Correct the amounts so that `low` is the smallest, `likely` in the middle and `high` the largest.',
    why: 'Three points tell how uncertain the cost is. In the wrong order the uncertainty cannot be worked out, and most often a digit too few or too many was typed.',
  },
  'local-field': localFieldWords,
  'matrix-size': {
    title: 'The risk matrix does not fit the scales',
    message: ({ rows, columns, likelihood, consequence }) =>
      `The matrix has ${rows} rows and ${columns} columns, but there are ${likelihood} levels of likelihood and ${consequence} of consequence.`,
    fix: ({ likelihood, consequence }) =>
      `Give \`risk.matrix\` ${likelihood} rows with ${consequence} colours in each.`,
    why: 'Each risk gets the colour where its levels meet. Where the square is missing, the risk has no colour, and red risks may be lost from sight.',
  },
  'milestone-outside-period': {
    title: 'A milestone outside the period of the project',
    message: ({ id, date, side, limit }, speak) =>
      side === 'before'
        ? `${speak.quote(id)} is set to ${speak.date(date)}, before the project starts on ${speak.date(limit)}.`
        : `${speak.quote(id)} is set to ${speak.date(date)}, after the project ends on ${speak.date(limit)}.`,
    fix: () => 'Move the date, or change `time.period` if the project lasts longer than it says.',
    why: 'A milestone after the end means that the plan has slipped while the period has not changed. The project then seems to be on time for longer than it is.',
  },
  'organisation-number-checksum': {
    title: 'Not a valid organisation number',
    message: ({ number }, speak) =>
      `${speak.quote(number)} cannot be an organisation number: the check digit is wrong.`,
    fix: () => 'Copy the number again from the Norwegian register of entities (Enhetsregisteret).',
    why: 'The last digit is worked out from the other eight, so that a mistyped digit shows. With a wrong number the card points to another organisation, or to none.',
  },
  'principle-without-reason': {
    title: 'No to a principle without a reason',
    message: ({ principle }, speak) =>
      `The answer to ${speak.quote(speak.field(principle))} is no, but it does not say why.`,
    fix: () => 'Write a sentence in `reason` about why the principle is not followed.',
    why: 'It is allowed to say no to a principle when there is a reason. The council needs the reason to accept the deviation, and others can learn from it.',
  },
  'risk-level-outside-scale': {
    title: 'A risk level that is not on the scale',
    message: ({ risk, field, level, steps }, speak) =>
      `Risk ${speak.quote(risk)} has level ${level} in \`${field}\`, but the scale only goes to ${steps}.`,
    fix: ({ steps }) => `Choose a level from 1 to ${steps}.`,
    why: 'The strategy says how many levels there are, and what each of them means. A level outside the scale can neither be placed in the matrix nor be counted.',
  },
  'score-outside-scale': {
    title: 'A score outside the scale',
    message: ({ criterion, score, lowest, top }, speak) =>
      `The score ${exactNumber(score, speak)} for ${speak.quote(criterion)} is outside the scale, which goes from ${exactNumber(lowest, speak)} to ${exactNumber(top, speak)}.`,
    fix: ({ lowest, top }, speak) => `Give a score from ${exactNumber(lowest, speak)} to ${exactNumber(top, speak)}.`,
    why: 'The scale is the same for all projects, so that scores can be compared. A score outside it is never cut off in silence, for then the order would be wrong without anyone noticing.',
  },
  'score-without-reason': {
    title: 'A score without a reason',
    message: ({ criterion }, speak) => `The score for ${speak.quote(criterion)} has no reason.`,
    fix: () => 'Write in `reason` why the project gets this score, in words that a council member understands.',
    why: 'The council must be able to say why one project goes before another. A score without a reason cannot be checked, and nobody can correct it well.',
  },
  'shares-not-100': {
    title: 'The shares do not add up to 100 percent',
    message: ({ sum }, speak) => `The participants' shares of the cost add up to ${exactNumber(sum, speak)} percent.`,
    fix: () =>
      'Correct `share` for the participants so that they add up to 100, with the owner of the project among them.',
    why: 'The shares say who pays. If they are less than 100, part of the bill has no owner; if they are more, the same is paid twice.',
  },
  'span-out-of-order': {
    title: 'The score is not within its span',
    message: ({ criterion, score, low, high }, speak) =>
      `${speak.quote(criterion)} has the score ${exactNumber(score, speak)} and the span ${exactNumber(low, speak)} to ${exactNumber(high, speak)}.`,
    fix: () => 'Write the lowest score first in `span` and the highest last, so that the score lies between them.',
    why: 'The span shows how certain the score is, and is used to try how well the order holds. For that, the score itself must lie within it.',
  },
  'unknown-balance-value': {
    title: 'A balance target for something that no project can be',
    message: ({ dimension, value }, speak) =>
      `${speak.quote(value)} is not a value of ${speak.quote(speak.choice(dimension))}.`,
    fix: ({ known, suggestion }, speak) =>
      `${suggestion === null ? '' : `Did you mean ${speak.quote(suggestion)}? `}Use one of these in \`value\`: ${known.join(', ')}.`,
    why: 'No card has the value, so a demand for at least something is never met, and one for at most something stops nobody.',
  },
  'unknown-severity': {
    title: 'A severity for something that is no rule',
    message: ({ code }) => `\`${code}\` is not a rule whose severity can be changed.`,
    fix: ({ suggestion }) =>
      suggestion
        ? `Did you mean \`${suggestion}\`?`
        : 'Remove the line. The rules are in docs/rules. Faults in reading a file or in one field cannot be switched off.',
    why: 'A setting for a rule that does not exist has no effect, and whoever wrote it believes otherwise.',
  },
  'weights-missing': {
    title: 'The criteria have no weight',
    message: ({ criteria }) => `None of the criteria (${criteria} in all) has a weight above 0.`,
    fix: () => 'Give each criterion a `weight`, or set `weight_method: order` if only their order is adopted.',
    why: 'The weights say what matters most, and are to be adopted. Without weights there is no order to put before the council.',
  },
  'weights-unusable': {
    title: 'Own weights that cannot be used',
    message: ({ problem, criteria }, speak) =>
      ({
        zero: 'None of the criteria has a weight above 0 in this file.',
        incomplete: `The order lacks ${speak.list(criteria.map(speak.quote))}.`,
        twice: `The order has ${speak.list(criteria.map(speak.quote))} more than once.`,
      })[problem],
    fix: ({ problem }) =>
      problem === 'zero'
        ? 'Give at least one criterion a weight above 0, or delete the file.'
        : 'List every criterion once, the most important first.',
    why: 'The files in `weights/` show what the list becomes when each member weighs for themselves. A file that cannot be used is not counted, and then it looks as if fewer have said what they think.',
  },
};
