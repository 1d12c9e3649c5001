// Why something cannot be decided otherwise, in one sentence.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { BlockedBy } from '../../view/select/blocked-by.ts';
import type { SelectView } from '../../view/select-view.ts';

export function blockedText(
  blockedBy: BlockedBy | null,
  { names, competences }: Pick<SelectView, 'names' | 'competences'>,
  { select: { blocked }, speak }: Catalogue,
): string {
  if (blockedBy === null) return blocked.other;
  const named = (id: string) => names.get(id) ?? id;
  switch (blockedBy.kind) {
    case 'left_out':
      return blocked.leftOut;
    case 'forced':
      return blocked.forced;
    case 'bound':
      return blocked.bound;
    case 'requires':
      return blocked.requires(named(blockedBy.other));
    case 'after':
      return blocked.after(named(blockedBy.other));
    case 'needed_by':
      return blocked.neededBy(named(blockedBy.other));
    case 'excludes':
      return blocked.excludes(named(blockedBy.other));
    case 'variants':
      return blocked.variants(named(blockedBy.other));
    case 'money':
      return blocked.money(speak.shortMoney(blockedBy.short), blockedBy.year);
    case 'people': {
      const { competence, year, short } = blockedBy;
      return blocked.people(fteText(short, speak), competences.get(competence) ?? competence, year);
    }
  }
}

/** From hundredths: "0,5", and "0,25" where one decimal would not do. */
export function fteText(hundredths: number, { fixed }: Catalogue['speak']): string {
  return fixed(hundredths / 100, hundredths % 10 === 0 ? 1 : 2);
}
