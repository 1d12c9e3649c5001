// Value against cost over all years: a sentence with what half the money buys, bars, and a table with the best set and the list's among them.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { FrontierRow, FrontierView, ListedView } from '../../view/select/frontier-view.ts';
import { amountLabels } from '../amount-labels.ts';
import type { Block, Blocks, HeadingLevel } from '../blocks.ts';
import { chart, column, heading, paragraph, strong, table, type Words } from '../build-blocks.ts';
import { dash, distanceText, pointsCell } from '../rank/place-cells.ts';

/** `named`: names of projects in a sentence, by their ids. */
export function frontierBlocks(
  view: FrontierView,
  named: (ids: readonly string[]) => string,
  catalogue: Catalogue,
  level: HeadingLevel,
): Blocks {
  const words = catalogue.charts.frontier;
  const reading = readingText(view, catalogue);
  return [
    heading(level, words.title),
    paragraph(view.listed === null ? reading : `${reading} ${listedText(view.listed, catalogue)}`),
    frontierChart(view, reading, catalogue),
    paragraph(words.bars),
    frontierTable(view, named, catalogue),
    paragraph([words.columnsMean, ...(view.proven ? [] : [words.notProven])].join(' ')),
  ];
}

function readingText({ rows, more, half, last }: FrontierView, { charts, speak }: Catalogue): string {
  const told = ({ cost, value }: { readonly cost: number; readonly value: number }) => ({
    cost: speak.shortMoney(cost),
    value: distanceText(value, speak),
  });
  const [first] = rows;
  return charts.frontier.reading({
    lowest: told(first ?? { cost: 0, value: 0 }),
    more: told(more),
    between: rows.length > 2 ? { half: speak.fixed(100 * half, 0), last: told(last) } : null,
  });
}

function listedText(listed: ListedView, { charts, speak }: Catalogue): string {
  const words = charts.frontier;
  const { value, broken, bestForAsMuch } = listed;
  const told = { cost: speak.shortMoney(listed.cost), value: pointsCell(value, speak) };
  if (broken.length > 0)
    return words.listedBroken({ ...told, broken: speak.list(broken.map((kind) => words.broken[kind])) });
  const best = bestForAsMuch !== null && bestForAsMuch > value ? pointsCell(bestForAsMuch, speak) : null;
  return words.listed({ ...told, best });
}

function frontierChart({ levels }: FrontierView, reading: string, { charts, speak }: Catalogue): Block {
  const words = charts.frontier;
  const categories = amountLabels(
    levels.map(({ cost }) => cost),
    speak,
  );
  const bars = levels.map(({ value }) => value);
  const categoryUnit = words.costs(speak.unitOfMillions);
  const drawn = { kind: 'bars', categories, categoryUnit, unit: words.values, bars } as const;
  return chart(drawn, words.title, reading, charts.tooBig);
}

function frontierTable(
  { rows, listed }: FrontierView,
  named: (ids: readonly string[]) => string,
  { charts, speak }: Catalogue,
): Block {
  const { columns, cheapest, best, list, atLeast } = charts.frontier;
  const listedNames = (ids: readonly string[]) => (ids.length === 0 ? dash : named(ids));
  const note = ({ proven }: FrontierRow, index: number) =>
    [
      ...(index === 0 ? [cheapest] : []),
      ...(index === rows.length - 1 ? [best] : []),
      ...(proven ? [] : [atLeast]),
    ].join(', ');
  const cells = rows.map((row, index): readonly Words[] => {
    const written = [
      speak.millions(row.cost),
      pointsCell(row.value, speak),
      speak.percent(100 * row.share),
      listedNames(row.in),
      listedNames(row.out),
      note(row, index),
    ];
    return index === rows.length - 1 ? written.map((cell) => (cell === '' ? cell : strong(cell))) : written;
  });
  const ofList =
    listed === null ? [] : [[speak.millions(listed.cost), pointsCell(listed.value, speak), dash, dash, dash, list]];
  return table(
    [
      column(`${columns.cost}, ${speak.unitOfMillions}`, 'right'),
      column(columns.value, 'right'),
      column(columns.share, 'right'),
      columns.in,
      columns.out,
      columns.note,
    ],
    [...cells, ...ofList],
  );
}
