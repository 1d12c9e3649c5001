// English for `portfolio advance`.
import type { AdvanceWords } from '../../council-command-words.ts';
import type { Speak } from '../../speak.ts';

type Way = Pick<Parameters<AdvanceWords['moved']>[0], 'from' | 'to' | 'gate'>;

const way = ({ from, to, gate }: Way, { choice }: Speak): string =>
  `from ${choice(`stage=${from}`).toLowerCase()} to ${choice(`stage=${to}`).toLowerCase()}${gate ? ` (${gate})` : ''}`;

export const advanceWords: AdvanceWords = {
  moved: (passage, speak) => `${speak.quote(passage.title)} is moved ${way(passage, speak)}.`,
  couldMove: (passage, speak) => `${speak.quote(passage.title)} can be moved ${way(passage, speak)}.`,
  closed: (passage, speak) => `${speak.quote(passage.title)} cannot be moved ${way(passage, speak)} yet.`,
  over: ({ title, status, reason }, { quote, choice }) =>
    `${quote(title)} is over, with the status ${choice(`status=${status}`).toLowerCase()}, and goes no further.${reason === '' ? '' : ` The reason on the card: ${reason}`}`,
  onHold: ({ title, reason }, { quote }) =>
    `${quote(title)} is on hold, and goes no further before it is under way again.${reason === '' ? '' : ` The reason on the card: ${reason}`}`,
  atEnd: ({ title, stage }, { quote, choice }) =>
    `${quote(title)} is in the stage ${choice(`stage=${stage}`).toLowerCase()}, which is the last. There is nothing to move to.`,
  decided: ({ reference, date, outcome }, { date: day, choice }) =>
    `Decision: ${choice(`outcome=${outcome}`).toLowerCase()} on ${day(date)} (${reference}).`,
  outOfOrder: (skipped, { list }) =>
    `The decision was made in the wrong order: ${list(skipped)} should have treated the case first. The project moves when that is done and the case is decided again.`,
  undecided: ({ body, part, meeting }, { date }) =>
    `There is no decision. Next is ${body}, which ${part}.${meeting ? ` Its next meeting is on ${date(meeting)}.` : ' No meeting is planned there.'}`,
  nobodyNext: 'There is no decision, and governance.yaml does not say who decides.',
  needsAmount:
    'There is no decision. Nobody can say who decides before the card has an amount. Write an estimate under cost.',
  errors: (count) => (count === 1 ? 'This must be mended first:' : `These ${count} errors must be mended first:`),
  warnings: (count) =>
    `${count === 1 ? 'One warning does' : `${count} warnings do`} not keep the project from moving, but should be looked at:`,
  missing: ({ names, stage }, { choice }) =>
    `This gives a warning in the stage ${choice(`stage=${stage}`).toLowerCase()} until it is filled in, but does not keep the project from moving: ${names.join('; ')}.`,
  points: ({ open, points, isRequired, gate }) =>
    isRequired
      ? `${open} of ${points} points on the check list for ${gate} must be answered first:`
      : `${open} of ${points} points on the check list for ${gate} are not answered. They are there to help, and do not keep the project from moving:`,
  status: (status, { choice }) => `The status is now ${choice(`status=${status}`).toLowerCase()}.`,
};
