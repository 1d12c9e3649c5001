// How sure the set is: how often each project is in the best set when the criteria are weighed otherwise, by draws and by members.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { MemberSetsView } from '../../view/select/member-sets-view.ts';
import type { FrequentSet, OverWeightsView } from '../../view/select/over-weights-view.ts';
import type { SelectView } from '../../view/select-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, column, heading, paragraph, table, type Words } from '../build-blocks.ts';
import { shareCell } from '../rank/place-cells.ts';
import { namesOf } from './project-names.ts';

/** On a screen. */
const mostSets = 4;

type Names = Pick<SelectView, 'names'>;

export function overWeightsBlocks(
  { overWeights, names }: Pick<SelectView, 'names' | 'overWeights'>,
  catalogue: Catalogue,
  detailed: boolean,
): Blocks {
  if (overWeights === null || overWeights.rows.length === 0) return [];
  const { select, speak } = catalogue;
  const { sure: words } = select;
  const { method, draws, nonDominated, seed, standardError, sets } = overWeights;
  const how = words.how(nonDominated === null ? null : speak.number(nonDominated));
  const shown = detailed ? sets : sets.slice(0, mostSets);
  return [
    heading(2, words.title),
    paragraph(`${words.drawn[method](speak.number(draws))} ${how}`),
    shareTable(overWeights, { names }, catalogue),
    ...(sets.length > 1
      ? [heading(3, words.setsTitle), bullets(shown.map((set) => setText(set, { names }, catalogue)))]
      : []),
    paragraph(nonDominated === 1 ? words.certain : words.basis({ seed, error: errorText(standardError, catalogue) })),
  ];
}

/** A share of all or nothing has no error of its own to show. */
function errorText(standardError: number, { speak }: Catalogue): string | null {
  return standardError === 0 ? null : speak.fixed(Math.max(0.1, 100 * standardError), 1);
}

function shareTable({ rows }: OverWeightsView, { names }: Names, { select, rank }: Catalogue) {
  const { columns, labels } = select.sure;
  const headers = [select.columns.project, column(columns.share, 'right'), columns.standing];
  const cells = rows.map(({ id, share, label }): readonly Words[] => [
    names.get(id) ?? id,
    shareCell(share, rank.robust),
    labels[label],
  ]);
  return table(headers, cells);
}

function setText({ share, out, in: comesIn, isSame }: FrequentSet, { names }: Names, catalogue: Catalogue): string {
  const { select, rank, speak } = catalogue;
  const { sure: words } = select;
  const often = shareCell(share, rank.robust);
  if (isSame) return words.sameSet(often);
  const named = namesOf(names, speak);
  return words.otherSet({
    share: often,
    out: out.length > 0 ? named(out) : null,
    in: comesIn.length > 0 ? named(comesIn) : null,
  });
}

export function memberSetsBlocks(
  { members, names }: Pick<SelectView, 'names' | 'members'>,
  catalogue: Catalogue,
): Blocks {
  if (members === null) return [];
  const { sure: words } = catalogue.select;
  const named = namesOf(names, catalogue.speak);
  const late = members.members.flatMap(({ name, ids }) => (ids === null ? [name] : []));
  return [
    heading(2, words.membersTitle),
    ...agreementBlocks(members, named, catalogue),
    ...(late.length > 0 ? [paragraph(words.unanswered(catalogue.speak.list(late)))] : []),
  ];
}

function agreementBlocks(
  { members, answered, rows }: MemberSetsView,
  named: (ids: readonly string[]) => string,
  { select: { sure: words } }: Catalogue,
): Blocks {
  const idsOf = (count: number) => rows.flatMap((row) => (row.count === count ? [row.id] : []));
  const [all, none] = [idsOf(answered), idsOf(0)];
  const disputed = rows.filter(({ isDisputed }) => isDisputed);
  const only = members.find(({ ids }) => ids !== null);
  if (answered === 1 && only) return [paragraph(words.oneMember(only.name, all.length > 0 ? named(all) : '–'))];
  return [
    ...(disputed.length === 0 ? [paragraph(words.membersAgree)] : []),
    ...(disputed.length > 0
      ? [bullets(disputed.map(({ id, count }) => words.disputed({ project: named([id]), count, members: answered })))]
      : []),
    ...(all.length > 0 ? [paragraph(words.inAll(named(all), answered))] : []),
    ...(none.length > 0 ? [paragraph(words.inNone(named(none), answered))] : []),
  ];
}
