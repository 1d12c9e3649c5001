// What the list becomes by each member's own weights: what they disagree about first, and for a page what each of them gets.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { MemberRow, MembersView } from '../../view/robust-view.ts';
import type { Blocks } from '../blocks.ts';
import { column, details, heading, paragraph, table, type Words } from '../build-blocks.ts';
import { criterionName } from '../criterion-name.ts';
import { dash, spanCell } from './place-cells.ts';

const mostRows = 15;

export function memberBlocks(view: MembersView, catalogue: Catalogue, detailed: boolean): Blocks {
  const { robust: words } = catalogue.rank;
  const { members, unusable } = view;
  return [
    heading(3, words.membersTitle),
    ...(members.length > 0 ? memberTables(view, catalogue, detailed) : []),
    ...(unusable.length > 0 ? [paragraph(words.unusable(unusable))] : []),
  ];
}

function memberTables(view: MembersView, catalogue: Catalogue, detailed: boolean): Blocks {
  const { robust: words } = catalogue.rank;
  const disagreed = view.rows.filter((row) => row.judged.isChoice && isDisagreed(row));
  const more = disagreed.length - mostRows;
  return [
    paragraph(words.membersMean({ members: view.members.length, byFrame: view.byFrame })),
    ...(disagreed.length === 0 && view.members.length > 1 ? [paragraph(words.membersAgree)] : []),
    ...(disagreed.length > 0 ? [disagreementTable(disagreed.slice(0, mostRows), view, catalogue)] : []),
    ...(more > 0 ? [paragraph(words.moreProjects(more))] : []),
    ...(detailed ? detailBlocks(view, catalogue) : []),
  ];
}

/** With one member there is nobody to disagree with: then everything is shown. */
function isDisagreed({ judged: { places } }: MemberRow): boolean {
  return places.length < 2 || places.some((place) => place !== places[0]);
}

function disagreementTable(rows: readonly MemberRow[], { byFrame, members }: MembersView, { rank }: Catalogue) {
  const { columns, ...words } = rank.robust;
  const headers = [
    rank.columns.project,
    column(byFrame ? columns.inside : columns.inTopHalf, 'right'),
    column(columns.places, 'right'),
  ];
  const cells = rows.map(({ name, judged }): readonly Words[] => {
    const count = byFrame ? judged.inside : judged.inTopHalf;
    const places = judged.places.flatMap((place) => place ?? []);
    return [
      name,
      count === null ? dash : words.ofMembers(count, members.length),
      spanCell(Math.min(...places), Math.max(...places)),
    ];
  });
  return table(headers, cells);
}

function detailBlocks({ members, rows, criteria }: MembersView, catalogue: Catalogue): Blocks {
  const { rank } = catalogue;
  const { columns, ...words } = rank.robust;
  const names = members.map(({ name }) => column(name, 'right'));
  return [
    details(words.placesTitle, [
      table(
        [rank.columns.project, ...names],
        rows.map(({ name, judged }): readonly Words[] => [
          name,
          ...judged.places.map((place) => String(place ?? dash)),
        ]),
      ),
    ]),
    details(words.weightsTitle, [
      table(
        [columns.member, ...criteria.map((each) => column(criterionName(each, catalogue), 'right'))],
        members.map(({ name, isOrder, weights }): readonly Words[] => [
          isOrder ? `${name} (${columns.byOrder})` : name,
          ...criteria.map(({ id }) => catalogue.speak.percent(100 * (weights[id] ?? 0), 1)),
        ]),
      ),
    ]),
  ];
}
