// Places before and after, each with its reason; and apart from that, what the configuration alone would have moved.
import type { RankMove } from '../../core/diff/rank-moves.ts';
import type { DiffView } from '../../view/diff-view.ts';
import { bullets, column, paragraph, table } from '../build-blocks.ts';
import type { DiffContext } from './diff-context.ts';
import { type DiffSection, remainder } from './diff-section.ts';
import { namedList } from './named-list.ts';
import { rankReason } from './rank-reason.ts';

const mostSelected = 10;
/** Longer lists are folded where the format can fold. */
const mostOpen = 10;

export function rankingSection(context: DiffContext): DiffSection {
  const { view, catalogue, names } = context;
  const { ranking: words } = catalogue.diff.sections;
  const { ranking, selection } = view.changes;
  const moves = furthestFirst(ranking);
  const projects = (ids: readonly string[]) => namedList(ids.map(names.card), catalogue, mostSelected);
  return {
    title: words.title,
    size: ranking.length || (selection.entered.length + selection.left.length > 0 ? 1 : 0),
    isFolded: moves.length > mostOpen,
    write: (limit) => [
      ...(selection.entered.length > 0 ? [paragraph(words.entered(projects(selection.entered)))] : []),
      ...(selection.left.length > 0 ? [paragraph(words.left(projects(selection.left)))] : []),
      ...(moves.length > 0
        ? [
            table(
              [words.project, column(words.before, 'right'), column(words.after, 'right'), words.why],
              moves
                .slice(0, limit)
                .map((move) => [
                  names.card(move.id),
                  placeWords(move.before),
                  placeWords(move.after),
                  rankReason(move, context),
                ]),
            ),
          ]
        : []),
      ...remainder(moves.length, limit, catalogue),
    ],
  };
}

export function configurationMovesSection({ view, catalogue, names }: DiffContext): DiffSection {
  const { ranking: words } = catalogue.diff.sections;
  const moves = furthestFirst(view.changes.rankingByConfiguration);
  const place = (rank: number | null) => (rank === null ? null : String(rank));
  return {
    title: words.configurationTitle,
    size: moves.length,
    isFolded: moves.length > mostOpen,
    write: (limit) =>
      isWholeStory(view.changes)
        ? [paragraph(words.configurationAll)]
        : [
            paragraph(words.configuration),
            bullets(
              moves
                .slice(0, limit)
                .map(({ id, before, after }) => `${names.card(id)}: ${words.move(place(before), place(after))}`),
            ),
            ...remainder(moves.length, limit, catalogue),
          ],
  };
}

/** True when the configuration alone gives every move there is. */
function isWholeStory({ ranking, rankingByConfiguration }: DiffView['changes']): boolean {
  const placesOf = (moves: readonly RankMove[]) =>
    moves.map(({ id, before, after }) => `${id} ${before} ${after}`).join();
  return placesOf(ranking) === placesOf(rankingByConfiguration);
}

/** Those that moved furthest first; those that came or went stand after those that moved, in the order of the list. */
function furthestFirst(moves: readonly RankMove[]): readonly RankMove[] {
  return [...moves].sort((a, b) => distance(b) - distance(a));
}

function distance({ before, after }: RankMove): number {
  return before === null || after === null ? 0 : Math.abs(after - before);
}

function placeWords(rank: number | null): string {
  return rank === null ? '–' : String(rank);
}
