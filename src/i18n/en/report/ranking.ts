// English for the chapter on the ranking.
import type { RankingWords } from '../../report/ranking-words.ts';

export const rankingWords: RankingWords = {
  title: 'Ranking',
  counts: ({ choice, bound }) =>
    `${choice === 1 ? 'One project is' : `${choice} projects are`} up for choice.${bound > 0 ? ` ${bound} more ${bound === 1 ? 'is' : 'are'} mandatory or bound by earlier decisions and listed apart below; that is why the numbers skip.` : ''}`,
  choiceTitle: 'Projects up for choice',
  nobodyToChoose: 'No project with scores on every criterion is up for choice now.',
  boundTitle: 'Outside prioritisation: mandatory or committed',
  boundMeans: 'These are given money from the frame first. The numbers show where they would have stood in the list.',
  boundBecause: 'Why',
  chartTitle: 'Value and how safe it is',
  axisSuccess: (percent) => `${percent} percent left after risk`,
  axisValue: (points) => `Value ${points}`,
  quadrants: ['Valuable and safe', 'Valuable but uncertain', 'Small and uncertain', 'Small but safe'],
  chartMeans:
    'The numbers in the figure are those of the lists. Higher up is more valuable, further right is safer. The same numbers stand in the table “What the value is made of”.',
  chartSizes: ({ largest, someUnknown }) =>
    `The area of a circle is planned cost. The largest is ${largest}.${someUnknown ? ' Dashed: the cost is unknown.' : ''}`,
  chartTooBig:
    'There are too many projects to draw a figure. The numbers stand in the table “What the value is made of”.',
  weightsTitle: 'Criteria and weights',
  question: 'The question',
  adopted: ({ date, body, case: number }) =>
    `The weights were adopted${body ? ` by ${body}` : ''}${date ? ` on ${date}` : ''}${number ? ` (case ${number})` : ''}.`,
  notAdopted: 'The strategy does not say when the weights were adopted.',
  submitted: ({ before, after }) =>
    `Of the cards with scores, ${before} ${before === 1 ? 'was' : 'were'} submitted before the weights were adopted and ${after} after.`,
};
