// How value and places are made: the criteria with their weights and scales, and the marks against the frame.
import type { FrameMark } from '../../../core/rank/frame-line.ts';
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { DefinedCriterion, DefinitionsView } from '../../../view/report/definitions-view.ts';
import type { Blocks, Inlines } from '../../blocks.ts';
import { bullets, column, heading, lineBreak, paragraph, strong, table, text } from '../../build-blocks.ts';
import { criterionName } from '../../criterion-name.ts';

const marks: readonly FrameMark[] = [
  'first',
  'inside',
  'line',
  'fits',
  'outside',
  'unscored',
  'unknown_cost',
  'no_years',
];

export function valueDefinitions(view: DefinitionsView, catalogue: Catalogue): Blocks {
  const { speak, report, rank } = catalogue;
  const words = report.definitions.value;
  const { date, body, case: number } = view.weightsAdopted;
  const rows = view.criteria.map((criterion) => [
    nameCell(criterion, catalogue),
    speak.percent(100 * criterion.weight, 1),
    anchorText(criterion.zero, criterion.zeroText, speak),
    anchorText(criterion.top, criterion.topText, speak),
  ]);
  return [
    heading(3, words.title),
    paragraph(words.method),
    table([words.criterion, column(words.weight, 'right'), words.zero, words.top], rows),
    paragraph(
      [
        words.adopted({ date: date && speak.date(date), body, case: number, scored: view.scored }),
        words.weightMethod[view.weightMethod],
        words.missing,
        words.outside,
        ...(view.statutoryFirst ? [words.statutoryFirst] : []),
      ].join(' '),
    ),
    paragraph(strong(words.marksTitle)),
    bullets(marks.map((mark) => [strong(rank.marks[mark]), text(`: ${words.marks[mark]}`)])),
  ];
}

function nameCell(criterion: DefinedCriterion, catalogue: Catalogue): Inlines {
  const name = strong(criterionName(criterion, catalogue));
  return criterion.question ? [name, lineBreak, text(criterion.question)] : [name];
}

function anchorText(score: number, anchor: string | null, { number }: Catalogue['speak']): string {
  return anchor === null ? number(score, 2) : `${number(score, 2)}: ${anchor}`;
}
