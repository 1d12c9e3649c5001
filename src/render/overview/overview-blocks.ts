// The overview of several portfolios as blocks. What readers must know to trust the figures stands first.
import type { Catalogue } from '../../i18n/catalogue.ts';
import { fileInCommand } from '../../i18n/in-command.ts';
import type { OverviewPortfolio, OverviewView } from '../../view/overview/overview-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, callout, code, column, heading, paragraph, table, type Words } from '../build-blocks.ts';
import { shortHash } from '../report/since/point-text.ts';
import { overviewCostBlocks } from './overview-cost-blocks.ts';
import { overviewCountBlocks } from './overview-count-blocks.ts';
import { jointBlocks, projectBlocks } from './overview-project-blocks.ts';

export function overviewBlocks(view: OverviewView, catalogue: Catalogue): Blocks {
  const words = catalogue.overview;
  const { portfolios, projects, ended } = view;
  return [
    heading(1, words.title),
    paragraph(words.about({ portfolios: portfolios.length, projects: projects.length, ended })),
    paragraph(words.rules),
    ...attentionBlocks(view, catalogue),
    heading(2, words.headings.portfolios),
    portfolioTable(portfolios, catalogue),
    ...overviewCostBlocks(view, catalogue),
    ...overviewCountBlocks(view, catalogue),
    ...jointBlocks(view, catalogue),
    ...questionBlocks(view, catalogue),
    ...projectBlocks(view, catalogue),
  ];
}

function attentionBlocks({ portfolios, unread, costs }: OverviewView, catalogue: Catalogue): Blocks {
  const { overview, speak } = catalogue;
  const told = [
    ...unread.map(({ key, folder }) => overview.unread(key, folder, speak)),
    ...portfolios.filter(({ errors }) => errors > 0).map((each) => errorText(each, catalogue)),
    ...portfolios.flatMap(({ name, unreadable }) =>
      unreadable.length > 0 ? [overview.unreadable(name, unreadable, speak)] : [],
    ),
    ...(costs.length > 1 ? [overview.notAddable] : []),
  ];
  return told.length === 0 ? [] : [callout('important', overview.attention, [bullets(told)])];
}

function errorText({ name, errors, faults, folder }: OverviewPortfolio, { overview, speak }: Catalogue): string {
  const told = {
    errors,
    faults: faults.map(({ code: fault, count }) => (count > 1 ? `${fault} (${count})` : fault)),
    isAll: faults.reduce((sum, { count }) => sum + count, 0) === errors,
    folder: fileInCommand(folder),
  };
  return overview.errors(name, told, speak);
}

function portfolioTable(portfolios: readonly OverviewPortfolio[], catalogue: Catalogue) {
  const { columns } = catalogue.overview;
  return table(
    [
      columns.key,
      columns.name,
      column(columns.cards, 'right'),
      column(columns.counted, 'right'),
      column(columns.elsewhere, 'right'),
      columns.from,
    ],
    portfolios.map((each): readonly Words[] => [
      code(each.key),
      each.name,
      String(each.cards),
      String(each.counted),
      String(each.countedElsewhere),
      takenFrom(each, catalogue),
    ]),
  );
}

function takenFrom({ provenance: { commit, date, changed } }: OverviewPortfolio, catalogue: Catalogue): string {
  const { overview, speak } = catalogue;
  if (commit === null) return overview.outsideGit;
  const dated = date === null ? '' : `, ${speak.shortDate(date)}`;
  return `${shortHash(commit)}${dated}${changed ? `, ${overview.changed}` : ''}`;
}

function questionBlocks({ questions, unfollowed }: OverviewView, { overview, speak }: Catalogue): Blocks {
  const asked = [
    ...unfollowed.map(({ name, lead, because }) => overview.unfollowed[because](name, lead, speak)),
    ...questions.map((each) =>
      each.kind === 'same_organisation'
        ? overview.question.same_organisation(each.name, ...each.organisations, speak)
        : overview.question[each.kind](...each.projects, speak),
    ),
  ];
  if (asked.length === 0) return [];
  return [heading(2, overview.headings.questions), paragraph(overview.questionsIntro), bullets(asked)];
}
