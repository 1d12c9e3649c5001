// English for the sections of a case paper that tell.
import type { CaseTellingWords } from '../../../report/case/telling-words.ts';

export const caseTellingWords: CaseTellingWords = {
  status: ({ date, colour, comment }) => `On ${date} the status was ${colour}${comment ? `: ${comment}` : ''}.`,
  proposes: (noun, text) => `${noun} proposes: ${text}.`,
  awaited: ({ type, date, body, text }) =>
    `Depends on ${type.toLowerCase()}${body ? ` from ${body}` : ''}${date ? ` by ${date}` : ', date unknown'}${text ? `: ${text}` : '.'}`,
  alternatives: {
    alternative: 'Alternative',
    assessment: 'Assessment',
    chosen: 'Recommended',
    zero: 'The zero alternative',
  },
  benefits: {
    size: 'At full effect',
    use: 'Use and withdrawal',
    yearly: (amount, fte) => `${amount} a year${fte ? ` (${fte} FTE)` : ''}`,
    onlyFte: (fte) => `${fte} FTE a year`,
    from: (date) => `from ${date}`,
    notPriced: (reason) => (reason ? `No price: ${reason}` : 'No price'),
    withdrawn: {
      all: (amount) => `${amount} is taken out of the budget`,
      none: (amount) => `${amount} stays in the service`,
      some: (withdrawn, kept) => `${withdrawn} is taken out of the budget, ${kept} stays in the service`,
      notChosen: 'The withdrawal has not been chosen',
      unknownPlace: 'It is not said where the benefit comes',
    },
    elsewhere: 'Counted in another project',
    sum: ({ amount, withdrawn, kept, elsewhere, unplaced }, { list }) => {
      const parts = [
        ...(withdrawn ? [`${withdrawn} is taken out of budgets`] : []),
        ...(kept ? [`${kept} stays in the services`] : []),
        ...(elsewhere ? [`${elsewhere} goes to citizens and others`] : []),
      ];
      const unknown = unplaced ? ` For ${unplaced} it is not said where the benefit comes.` : '';
      return `Together the benefits are ${amount} a year at full effect${parts.length > 0 ? `: ${list(parts)}` : ''}.${unknown}`;
    },
    rule: ({ labour, cash }, { list }) =>
      `The withdrawal follows the strategy: ${list([...(labour ? [`${labour} of saved labour`] : []), ...(cash ? [`${cash} of certain savings`] : [])])}.`,
  },
  risk: {
    more: (count) => `The card has ${count === 1 ? 'one more risk' : `${count} more risks`}.`,
  },
  factors: {
    weak: (factor, score, reason) => `${factor} (${score} of 5)${reason ? `: ${reason}` : ''}`,
    weakest: 'The weakest are:',
    middle: (factors, { list }) => `In the middle: ${list(factors)}.`,
    strong: (factors, { list }) => `Strong: ${list(factors)}.`,
    unrated: (factors, { list }) => `Not rated: ${list(factors)}.`,
    riskyContract:
      'One supplier, a fixed price and a customer who is weak at steering work worse together than each does alone. Here are all three.',
  },
  voices: {
    intro: 'These have been heard:',
    recommendation: {
      recommends: 'recommends it',
      recommends_with_remark: 'recommends it with a remark',
      does_not_recommend: 'does not recommend it',
    },
    missing: (parties, { list }) => `To be heard before the case is treated, and not heard yet: ${list(parties)}.`,
  },
  trust: {
    assessed: (date, by) => `assessed${date ? ` ${date}` : ''}${by ? ` by ${by}` : ''}`,
    notAssessed: 'not assessed',
    dpia: (state) => `data protection impact assessment: ${state}`,
    accessibility: 'Accessibility',
    involvement: ({ level, number, when }) =>
      `${level}${number ? ` (${number} ${number === 1 ? 'person' : 'people'})` : ''}${when ? `. ${when}` : ''}`,
    firstChoice: ({ yes, asked }) => `${yes} of ${asked} principles are met`,
    principle: (name, answer, reason) => `${name.toLowerCase()} (${answer})${reason ? `: ${reason}` : ''}`,
  },
  plan: {
    period: (start, end) => `The work goes on from ${start} to ${end}.`,
    starts: (date) => `The work begins on ${date}.`,
    ends: (date) => `The work ends on ${date}.`,
    milestone: 'Milestone or delivery',
    date: 'Date',
    before: 'Originally',
    depends: {
      must_finish_before: (name, by) => `Depends on ${name} being finished ${by ? `by ${by}` : 'first'}.`,
      shares_solution: (name, by) => `Shares its solution with ${name}${by ? `, which is needed by ${by}` : ''}.`,
      shares_people: (name, by) => `Shares people with ${name}${by ? `, which is needed by ${by}` : ''}.`,
    },
    state: ({ stage, status, end, verdict }) => {
      if (status === 'stopped') return 'That project has been stopped.';
      if (status === 'rejected') return 'That project has been rejected.';
      if (status === 'completed') return 'That project is completed.';
      const ready =
        verdict === 'in_time'
          ? `is expected to finish on ${end}, which is in time`
          : verdict === 'late'
            ? `is expected to finish on ${end}, which is too late`
            : end
              ? `is expected to finish on ${end}`
              : 'has no known end date';
      const where = stage ? `is in the stage ${stage}${status === 'on_hold' ? ', but on hold,' : ''} and ` : '';
      return `That project ${where}${ready}.`;
    },
  },
  checklist: {
    none: (points) => `None of the ${points} points is answered in the card.`,
    answered: (answered, points) => `${answered} of ${points} points are answered.`,
    points: 'The points of the check list',
    point: 'Point',
    answer: 'Answer',
    unanswered: 'Not answered',
    own: (source) => `Source: ${source}.`,
  },
};
