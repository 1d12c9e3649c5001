// Why a project stands on another place, in words: its own points, and who came, went and passed.
import type { Met } from '../../core/diff/passings.ts';
import type { RankMove } from '../../core/diff/rank-moves.ts';
import { leftBecause } from '../../view/diff/left-because.ts';
import type { DiffContext } from './diff-context.ts';
import { nearestList } from './nearest-list.ts';

export function rankReason(move: RankMove, context: DiffContext): string {
  const { catalogue, names, was } = context;
  const { reason: words } = catalogue.diff.sections.ranking;
  if (move.before === null) return was.cards.has(move.id) ? words.gotNumber : words.newCard;
  if (move.after === null) return leftWords(move.id, context);
  const isUp = move.after < move.before;
  const part = (met: Met, side: 'ahead' | 'behind', say: (projects: readonly string[]) => string) =>
    met.count > 0 ? [say(nearestList({ ...met, ids: met.ids.map(names.card) }, side, catalogue))] : [];
  // What moved it the way it moved stands first.
  const up = [...part(move.passed, 'behind', words.passed), ...part(move.goneAhead, 'ahead', words.goneAhead)];
  const down = [...part(move.passedBy, 'ahead', words.passedBy), ...part(move.newAhead, 'ahead', words.newAhead)];
  return [...pointsWords(move, context), ...(isUp ? [...up, ...down] : [...down, ...up])].join('; ');
}

function leftWords(id: string, { catalogue, now }: DiffContext): string {
  const { reason: words } = catalogue.diff.sections.ranking;
  const because = leftBecause(now.cards.get(id));
  if (because.kind === 'ended') return words.ended(catalogue.speak.choice(`status=${because.status}`));
  return because.kind === 'gone' ? words.goneCard : words.lostNumber;
}

function pointsWords(move: RankMove, { catalogue, changedCards }: DiffContext): readonly string[] {
  const { pointsBefore, pointsAfter, valueBefore, valueAfter, successBefore, successAfter } = move;
  if (pointsBefore === null || pointsAfter === null) return [];
  const { speak, diff } = catalogue;
  const { reason: words } = diff.sections.ranking;
  const shown = [pointsBefore, pointsAfter].map((points) => speak.fixed(points, decimals(pointsBefore, pointsAfter)));
  const [before = '', after = ''] = shown;
  if (isSame(pointsBefore, pointsAfter)) return [];
  if (!changedCards.has(move.id)) return [words.points(before, after, [words.byConfiguration])];
  const because = [
    ...direction(valueBefore, valueAfter, words.valueUp, words.valueDown),
    ...direction(successBefore, successAfter, words.riskDown, words.riskUp),
  ];
  return [words.points(before, after, because)];
}

/** One decimal, or two where one would show no difference. */
function decimals(before: number, after: number): number {
  return Math.abs(after - before) < 0.1 ? 2 : 1;
}

function direction(before: number | null, after: number | null, more: string, less: string): readonly string[] {
  if (before === null || after === null || isSame(before, after)) return [];
  return [after > before ? more : less];
}

/** Numbers that differ only by how computers add. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}
