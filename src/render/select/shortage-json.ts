// What is short, for programs.
import type { ShortageView } from '../../view/select/shortage-view.ts';

export function shortageJson({ meaning, short, available, bound, target, blockedBy }: ShortageView): object {
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
  };
}
