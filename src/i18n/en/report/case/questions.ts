// English for the questions that the facts of a case point to.
import type { CaseQuestionWords } from '../../../report/case/question-words.ts';

export const caseQuestionWords: CaseQuestionWords = {
  pilot: 'Is the criterion of the pilot met, and is the solution to be discarded, adjusted or scaled up?',
  remark: (remark) => `Is the remark of the sector leader to be a condition? ${remark}`,
  rivals: (names, { list, quote }) => `Is this the right choice rather than ${list(names.map(quote))}?`,
  funding: (amount) => `Who pays the ${amount} that is not funded?`,
  operation: ({ year, amount, isSame }) =>
    `Who pays for operation from ${year}, ${amount} ${isSame ? 'a year' : 'in the first year'}?`,
  room: (short, { list }) => `What is to give way so that the case fits in the frame, which lacks ${list(short)}?`,
  hearing: (party) => `Can the case be decided before ${party} has been heard?`,
  condition: (text, due) => `What happens to the condition ${text}, which was due on ${due}?`,
  risk: (events, { list, quote }) =>
    `What is to be done about the ${events.length === 1 ? 'risk' : 'risks'} ${list(events.map(quote))}, which ${events.length === 1 ? 'has' : 'have'} no measures?`,
  dependency: (name, by) => `What do we do if ${name} is not finished ${by ? `by ${by}` : 'in time'}?`,
  owner: (benefits, { list, quote }) =>
    `Who is to own the ${benefits.length === 1 ? 'benefit' : 'benefits'} ${list(benefits.map(quote))}?`,
  factor: (name, score) => `${name} (${score} of 5)`,
  factors: (factors, { list }) => `What is done about what is rated as weakest: ${list(factors)}?`,
};
