// What the order rests on: the criteria, what they weigh, and who decided it when.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { RankingView } from '../../view/report/ranking-view.ts';
import { adoptedText } from '../adopted-text.ts';
import type { Blocks } from '../blocks.ts';
import { column, heading, paragraph, table, type Words } from '../build-blocks.ts';
import { criterionName } from '../criterion-name.ts';

export function weightBlocks({ rank: { ranking }, questions, weights }: RankingView, catalogue: Catalogue): Blocks {
  const {
    report: { ranking: words },
    rank: { why },
    speak,
  } = catalogue;
  const rows = ranking.criteria.map((criterion): readonly Words[] => [
    criterionName(criterion, catalogue),
    speak.percent(100 * criterion.weight, 1),
    questions.get(criterion.id) ?? '',
  ]);
  return [
    heading(3, words.weightsTitle),
    table([why.criterion, column(why.weight, 'right'), ...(questions.size > 0 ? [words.question] : [])], rows),
    paragraph(adoptedText(weights, catalogue)),
  ];
}
