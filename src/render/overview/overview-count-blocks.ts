// How many projects several portfolios have of each stage, category, theme, goal and life event.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Counted } from '../../view/overview/counts-by.ts';
import type { OverviewView } from '../../view/overview/overview-view.ts';
import type { Blocks } from '../blocks.ts';
import { code, column, heading, paragraph, table, type Words } from '../build-blocks.ts';
import { portfolioColumns } from './portfolio-columns.ts';

/** More themes than this are for programs. */
const most = 25;

export function overviewCountBlocks(view: OverviewView, catalogue: Catalogue): Blocks {
  const { overview: words, speak } = catalogue;
  const { headings, columns, notSaid } = words;
  const keys = view.portfolios.map(({ key }) => key);
  const themes = view.themes.slice(0, most);
  return [
    ...counts(headings.stages, headings.stages, view.stages, keys, catalogue, (stage) =>
      stage === null ? notSaid : speak.choice(`stage=${stage}`),
    ),
    ...counts(headings.categories, headings.categories, view.categories, keys, catalogue, (category) =>
      category === null ? notSaid : speak.choice(`category=${category}`),
    ),
    ...counts(headings.lifeEvents, headings.lifeEvents, view.lifeEvents, keys, catalogue, (event) =>
      speak.choice(`life_event=${event}`),
    ),
    ...counts(headings.goals, columns.goal, view.goals, keys, catalogue, (goal) => goal, words.goalsIntro),
    ...counts(headings.themes, columns.theme, themes, keys, catalogue, (theme) => code(theme)),
    ...(view.themes.length > most ? [paragraph(words.more(view.themes.length - most))] : []),
  ];
}

function counts<Value>(
  title: string,
  header: string,
  rows: readonly Counted<Value>[],
  keys: readonly string[],
  { overview }: Catalogue,
  wordsFor: (value: Value) => Words,
  intro?: string,
): Blocks {
  if (rows.length === 0) return [];
  const per = portfolioColumns(keys);
  return [
    heading(2, title),
    ...(intro === undefined ? [] : [paragraph(intro)]),
    table(
      [header, ...per, column(overview.columns.total, 'right')],
      rows.map(({ value, total, perPortfolio }): readonly Words[] => [
        wordsFor(value),
        ...per.map((_, index) => String(perPortfolio[index] ?? 0)),
        String(total),
      ]),
    ),
  ];
}
