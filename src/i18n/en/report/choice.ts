// English for what one project displaces and how sure that is.
import type { ChoiceWords } from '../../report/choice-words.ts';
import type { Speak } from '../../speak.ts';
import { choiceOthersWords } from './choice-others.ts';
import { choiceSureWords } from './choice-sure.ts';

const set = (isBest: boolean): string => (isBest ? 'the best set' : 'the set that was found');
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const moved = ({ year, delay }: { year: number; delay: number }): string =>
  `starting in ${year}, ${Math.abs(delay) === 1 ? 'one year' : `${Math.abs(delay)} years`} ${delay > 0 ? 'later' : 'earlier'} than planned`;
const exchange = (out: readonly string[], comes: readonly string[], { list }: Speak): string =>
  [
    ...(out.length > 0 ? [`${list(out)} must go out`] : []),
    ...(comes.length > 0 ? [`${list(comes)} comes in`] : []),
  ].join(', ');

export const choiceWords: ChoiceWords = {
  leads: {
    standing: 'The list and the set',
    planned: (year) => (year === null ? 'Why not as planned' : `Why not in ${year}, as planned`),
    obstacle: 'What stands in the way',
    without: 'Without the project',
    forced: 'If it is taken in all the same',
    later: 'If it waits another year',
    weights: 'If the criteria weigh otherwise',
    place: 'Its number in the list',
    money: 'The frame',
    scores: 'Missing scores',
    how: 'How this was worked out',
  },
  list: {
    inside: 'The list gives the project room within the frame.',
    fits: 'In the list the project is below the line, but has room in what is left of the frame.',
    line: 'In the list the project is the first without room.',
    outside: 'In the list the project has no room.',
  },
  listShort: (amounts, holders, { list }) =>
    `It lacks ${list(amounts)}${holders.length > 0 ? `, because ${list(holders)} stands higher and uses the money` : ''}.`,
  set: ({ isBest, isIn, list, later }) => {
    const name = `${capital(set(isBest))} within money, people and rules`;
    if (!isIn) return `${name} ${list === false ? 'leaves it out as well' : 'leaves it out'}.`;
    const also = list === true ? ' too' : '';
    const but = list === true ? ', but ' : ', ';
    return `${name} has it in${also}${later ? `${but}${moved(later)}` : ''}.`;
  },
  otherStart:
    'The difference is that the list looks at money only, and at the planned start only. The set looks at people too, and may let the project start in another of the years that the card allows.',
  makesRoom: ({ waits, leaves }, { list }) =>
    `The money is set free because the set ${[
      ...(waits.length > 0 ? [`lets ${list(waits)}`] : []),
      ...(leaves.length > 0 ? [`leaves out ${list(leaves)}`] : []),
    ].join(', and ')}.`,
  starts: (names, year, { list }) => `${list(names)} wait until ${year}`,
  weighsAll: 'The list takes one project at a time from the top. The set weighs them all against each other.',
  broken: {
    beside: (limits, { list }) => `Beside the rest of the set it then lacks ${list(limits)}.`,
    money: (amount, years, isMore) => `${amount}${isMore ? ' more' : ''} in ${years}`,
    people: (fte, competence, year, isMore) => `${fte}${isMore ? ' more' : ''} FTE of ${competence} in ${year}`,
    excludes: (names, { list }) => `Only one of this and ${list(names)} can be carried out.`,
    needs: (name) => `It builds on ${name}, which is then not in place.`,
    balance: 'The set then fails the balance that the strategy asks for.',
  },
  insist: ({ points, out, in: comes, later, speak }) =>
    `If it is to start then all the same, ${
      out.length + comes.length + later.length > 0
        ? `${[
            ...(out.length + comes.length > 0 ? [exchange(out, comes, speak)] : []),
            ...(later.length > 0 ? [`${speak.list(later)} must wait`] : []),
          ].join(', ')}, and the whole set loses`
        : 'the whole set loses'
    } ${points} points.`,
  more: ({ limits, points, uses, own, speak }) =>
    `With ${speak.list(limits)} the whole set would be worth ${points} points more${own || uses.length === 0 ? '' : `, but then it is ${speak.list(uses)} that should start earlier`}.`,
  without: ({ points, total, in: comes, out, speak }) =>
    comes.length + out.length > 0
      ? `If the answer is no, ${exchange(out, comes, speak)}, and the whole set loses ${points} of ${total} points.`
      : `If the answer is no, the whole set loses ${points} of ${total} points, and nobody else comes in.`,
  displacesNobody: (spared) =>
    `So the project displaces none of those that can be chosen now.${spared ? ` ${spared} is then left unused. The points give unused money no value, so whether it does more good outside the portfolio is for the council to judge.` : ''}`,
  freesOthers:
    'So the project displaces none of those that can be chosen now, but without it some of the others can start earlier.',
  displaces: (names, { list }) => `So it is ${list(names)} that the project displaces.`,
  forced: ({ points, total, in: comes, out, speak }) =>
    `If the answer is yes, ${
      out.length + comes.length > 0 ? exchange(out, comes, speak) : 'somebody must wait longer'
    }, and the whole set loses ${points} of ${total} points. So much the project lacks to be chosen.`,
  indifferent: 'Another set is worth just as much. So the figures do not tell yes from no.',
  cannot: {
    without: 'The set cannot be put together without the project.',
    forced: 'It cannot be done within the money, the people and the rules, whoever goes out.',
  },
  later: ({ year, points, isGain, isAllowed }) =>
    `${isGain ? `Starting it in ${year}, the whole set gains ${points} points, since others get the room.` : `Starting it in ${year}, the whole set loses ${points} points.`}${isAllowed ? '' : ` The card does not allow ${year} now.`}`,
  cannotWait: (year) => `It has no room when it starts in ${year}.`,
  ...choiceSureWords,
  ownScores: ({ needed, share }) =>
    `The project cannot be chosen before all scores are set. It needs more than ${needed} points after risk to be in the best set, and gets that in ${share} draws when the missing scores may be anything on the scale.`,
  anyScore:
    'The project cannot be chosen before all scores are set. It has room without anything in the best set giving way, as soon as the scores give a value above zero.',
  noScore:
    'The project cannot be chosen before all scores are set, and as the card is now it has no room whatever scores it gets.',
  how: ({ isBest, divisor, draws, hasTipping, command }) =>
    [
      'The value is points from 0 to 100 after risk, added up for all that are in.',
      ...(divisor ? [`For each year that a project waits, its value is divided by ${divisor}.`] : []),
      isBest
        ? 'Each loss is the distance to the best set there is with that one change, and it is proven.'
        : 'Each loss is the distance to the best that was found with that one change.',
      ...(draws ? [draws] : []),
      ...(hasTipping
        ? ['When one criterion gets another weight, the others share the rest in the same proportions as before.']
        : []),
      `Check it with “${command}” and “portfolio rank --robust”.`,
    ].join(' '),
  draws: ({ method, count, seed }) =>
    `The weights are drawn ${count} times ${
      {
        around: 'around those adopted, each from half to one and a half times as large',
        uniform: 'among all weights there are',
        order: 'among all weights in the same order',
      }[method]
    } (seed ${seed}), with the scores as on the cards.`,
  summary: ({ isBest, isIn, later, points, out, in: comes, speak }) =>
    [
      `${capital(set(isBest))} within money, people and rules ${isIn ? 'has it in' : 'leaves it out'}${later ? `, ${moved(later)}` : ''}.`,
      ...(points === null
        ? []
        : [
            `${isIn ? 'If the answer is no' : 'If the answer is yes all the same'}, ${
              out.length + comes.length > 0
                ? `${exchange(out, comes, speak)}, and the whole set loses`
                : 'the whole set loses'
            } ${points} points${isIn && out.length + comes.length === 0 ? ', and nobody else comes in' : ''}.`,
          ]),
    ].join(' '),
  orStart: (year) => `, or a start in ${year}, where the best set has room for it`,
  askStart: (year) => `Or should the start move to ${year}, where the best set has room for it?`,
  ...choiceOthersWords,
};
