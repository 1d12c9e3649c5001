// English for `portfolio decide`.
import type { DecideWords } from '../../council-command-words.ts';
import { idInCommand } from '../../in-command.ts';

export const decideWords: DecideWords = {
  recorded: ({ reference, title, body, type, outcome, case: number }, { quote, choice }) => {
    const about = [type ? choice(`decision_type=${type}`) : '', number === '' ? '' : `case ${number}`].filter(Boolean);
    const named = `${quote(title)}${about.length > 0 ? ` (${about.join(', ')})` : ''}`;
    return `Recorded as ${reference}: ${named} is ${choice(`outcome=${outcome}`).toLowerCase()}${body === '' ? '' : ` by ${body}`}.`;
  },
  recommendation: ({ body, decides }) =>
    `This is a recommendation from ${body}.${decides === '' ? '' : ` ${decides} decides.`} The card is not changed.`,
  status: (status, { choice }) => `The status on the card is now ${choice(`status=${status}`).toLowerCase()}.`,
  conditions: (count) =>
    count === 1
      ? 'The condition stands on the card, and is followed up there.'
      : `${count} conditions stand on the card, and are followed up there.`,
  frameTaken: ({ amount, from }, { money }) =>
    `The frame is set to ${money(amount)}, ${from === 'card' ? 'which the card asks for' : 'which was recommended'}. Give another frame with --frame.`,
  frameDiffers: ({ frame, asked }, { money }) =>
    `Note: the frame is ${money(frame)}, ${money(Math.abs(frame - asked))} ${frame < asked ? 'less' : 'more'} than the ${money(asked)} that the case asked for.`,
  excluded: ({ other, reference }, { quote }) =>
    `Note: ${quote(other)} is approved for the same stage (${reference}), and the cards exclude each other. The decision is recorded, but only one of them can be carried out.`,
  conditionPast: ({ text, due }, { quote, date }) =>
    `Note: the condition ${quote(text)} is due ${date(due)}, before the meeting. Correct the date in the meeting file and on the card if it is wrong.`,
  notOnAgenda: 'The case was not on the agenda.',
  lacks: (count) =>
    `${count === 1 ? 'This' : `These ${count} errors`} must be mended on the card before the project can go on:`,
  nextAdvance: (id, stage, { choice }) =>
    `Next: “portfolio advance ${idInCommand(id)}” moves the project to ${choice(`stage=${stage}`).toLowerCase()} when the card has what the stage asks for.`,
  nextCases: (cases, { list }) => `Cases without a decision: ${list(cases)}.`,
  nextMinutes: (date) =>
    `All cases have a decision. When the minutes are approved: “portfolio meeting ${date} --approve-minutes”.`,
};
