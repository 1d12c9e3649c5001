// What is short, for programs.
import type { Obstacle } from '../../core/select/explain/closed-by.ts';
import type { BlockedBy } from '../../view/select/blocked-by.ts';
import type { ShortageView } from '../../view/select/shortage-view.ts';

export function shortageJson({ meaning, short, available, bound, target, blockedBy, from }: ShortageView): object {
  const unit = meaning.kind === 'people' ? 100 : 1;
  const where = meaning.kind === 'balance' ? { side: meaning.side, ...target } : meaning;
  return {
    ...where,
    kind: meaning.kind,
    short: meaning.kind === 'balance' ? null : short / unit,
    available: available === null ? null : available / unit,
    boundNeeds: available === null ? null : bound / unit,
    blockedBy: blockedBy?.kind ?? null,
    collidesWith: blockedBy !== null && 'other' in blockedBy ? blockedBy.other : null,
    chain: chainOf(meaning, blockedBy, from),
    chainEnds: blockedBy !== null && 'end' in blockedBy ? endOf(blockedBy.end) : null,
  };
}

/** Ids, each needing the next; null where there is no need in it. */
function chainOf(
  meaning: ShortageView['meaning'],
  blockedBy: BlockedBy | null,
  from: string | null,
): readonly string[] | null {
  if (blockedBy !== null && 'neededBy' in blockedBy) return blockedBy.neededBy;
  const first = from ?? ('project' in meaning ? meaning.project : null);
  if (blockedBy === null || first === null || !('links' in blockedBy)) return null;
  return [first, ...blockedBy.links.map(({ other }) => other)];
}

function endOf(end: Obstacle): string {
  return end.kind === 'not_there' ? end.because : end.kind;
}
