// The joint projects with who pays what, and every project of several portfolios by a name that keeps ids apart.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { OverviewProject } from '../../view/overview/overview-project.ts';
import type { OverviewView } from '../../view/overview/overview-view.ts';
import type { Blocks } from '../blocks.ts';
import { code, column, heading, paragraph, table, type Words } from '../build-blocks.ts';

export function jointBlocks({ joint }: OverviewView, catalogue: Catalogue): Blocks {
  const { headings, columns, jointIntro } = catalogue.overview;
  if (joint.length === 0) return [];
  return [
    heading(2, headings.joint),
    paragraph(jointIntro),
    table(
      [columns.project, columns.name, columns.alsoIn, columns.shares, column(columns.cost, 'right')],
      joint.map((each): readonly Words[] => [
        each.title ?? '–',
        code(each.name),
        each.alsoIn.length === 0
          ? '–'
          : each.alsoIn.flatMap((name, index) => [...(index > 0 ? [', '] : []), code(name)]),
        sharesOf(each, catalogue),
        cost(each, catalogue),
      ]),
    ),
  ];
}

export function projectBlocks({ projects }: OverviewView, catalogue: Catalogue): Blocks {
  const { overview, speak, list } = catalogue;
  if (projects.length === 0) return [];
  return [
    heading(2, overview.headings.projects),
    table(
      [
        overview.columns.project,
        list.columns.id,
        list.columns.stage,
        list.columns.status,
        overview.columns.owner,
        column(overview.columns.cost, 'right'),
      ],
      projects.map((each): readonly Words[] => [
        each.title ?? '–',
        code(each.name),
        each.stage === null ? '–' : speak.choice(`stage=${each.stage}`),
        each.status === null ? '–' : speak.choice(`status=${each.status}`),
        each.owner ?? '–',
        cost(each, catalogue),
      ]),
    ),
  ];
}

function sharesOf({ shares }: OverviewProject, { overview, speak }: Catalogue): string {
  if (shares.length === 0) return '–';
  return speak.list(shares.map(({ name, share }) => `${name || overview.unnamed} ${speak.percent(share, 1)}`));
}

/** In millions: the currency stands over the money of its portfolio. */
function cost({ cost: amount }: OverviewProject, { speak }: Catalogue): string {
  return amount === null ? '–' : speak.millions(amount);
}
