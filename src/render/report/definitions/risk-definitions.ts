// How risk is counted: the table behind the levels, and the matrix behind the colours.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { DefinitionsView } from '../../../view/report/definitions-view.ts';
import type { Block, Blocks } from '../../blocks.ts';
import { column, heading, paragraph, table } from '../../build-blocks.ts';
import { riskSign } from '../risk-sign.ts';

export function riskDefinitions(view: DefinitionsView, catalogue: Catalogue): Blocks {
  const { speak, report } = catalogue;
  const words = report.definitions.risk;
  const { count, lossPerStep } = view.successFactors;
  return [
    heading(3, words.title),
    paragraph(
      [
        words.mode[view.riskMode],
        words.decidedOnly,
        words.successFactors({ count, loss: speak.percent(100 * lossPerStep, 1) }),
      ].join(' '),
    ),
    levelTable(view, catalogue),
    paragraph(words.matrixTitle),
    matrixTable(view, catalogue),
    paragraph(`${coloursText(catalogue)}.`),
  ];
}

type Levels = DefinitionsView['riskTable']['likelihood'];

function levelTable({ riskTable: { likelihood, consequence } }: DefinitionsView, { speak, report }: Catalogue): Block {
  const words = report.definitions.risk;
  const value = (levels: Levels, index: number): string => {
    const level = levels[index];
    if (!level) return '';
    return level.label ? `${level.label}: ${speak.percent(100 * level.value, 1)}` : speak.percent(100 * level.value, 1);
  };
  const longest = likelihood.length >= consequence.length ? likelihood : consequence;
  const rows = longest.map(({ level }, index) => [String(level), value(likelihood, index), value(consequence, index)]);
  return table([column(words.level, 'right'), words.likelihood, words.consequence], rows);
}

/** The highest likelihood at the top, as a reader of a matrix expects. */
function matrixTable({ riskTable, matrix }: DefinitionsView, { speak, report }: Catalogue): Block {
  const label = ({ label: given, level }: Levels[number]): string => given ?? String(level);
  const rows = riskTable.likelihood.map((level, row) => [
    label(level),
    ...riskTable.consequence.map((_, index) => riskSign(matrix[row]?.[index] ?? null, speak)),
  ]);
  return table([report.definitions.risk.corner, ...riskTable.consequence.map(label)], rows.reverse());
}

function coloursText({ speak, report }: Catalogue): string {
  const words = report.definitions.risk.matrixColours;
  return (['green', 'yellow', 'orange', 'red'] as const)
    .map((colour) => `${riskSign(colour, speak)}: ${words[colour]}`)
    .join('; ');
}
