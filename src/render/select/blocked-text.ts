// Why something cannot be decided otherwise, in one sentence.
import type { Obstacle } from '../../core/select/explain/closed-by.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { BlockedBy } from '../../view/select/blocked-by.ts';
import type { SelectView } from '../../view/select-view.ts';

type Names = Pick<SelectView, 'names' | 'competences'>;

/** `from`: who it is said of; null when that is told already. */
export function blockedText(
  blockedBy: BlockedBy | null,
  view: Names,
  catalogue: Catalogue,
  from: string | null = null,
): string {
  const { blocked } = catalogue.select;
  if (blockedBy === null) return blocked.other;
  switch (blockedBy.kind) {
    case 'left_out':
      return blocked.leftOut;
    case 'forced':
    case 'bound':
      return blocked[blockedBy.kind];
    case 'requires':
    case 'after': {
      const parts = blockedBy.links.map(({ kind, other }) => blocked.said[kind](nameIn(view, other)));
      return blocked.chain(from && nameIn(view, from), [...parts, endText(blockedBy.end, view, catalogue)]);
    }
    case 'needed_by':
      return blocked.neededBy(blockedBy.neededBy.slice(0, -1).map((id) => nameIn(view, id)));
    case 'excludes':
    case 'variants':
      return blocked.chain(null, [endText(blockedBy, view, catalogue)]);
    case 'money':
      return blocked.money(...moneyOf(blockedBy, catalogue));
    case 'people':
      return blocked.people(...peopleOf(blockedBy, view, catalogue));
  }
}

/** Said of the last of a chain. */
function endText(end: Obstacle, view: Names, catalogue: Catalogue): string {
  const { blocked, notThere } = catalogue.select;
  switch (end.kind) {
    case 'left_out':
      return blocked.said.leftOut;
    case 'late':
      return blocked.said.late;
    case 'not_there':
      return notThere[end.because];
    case 'excludes':
    case 'variants': {
      const through = end.neededBy.slice(0, -1).reverse();
      const other = blocked.mustBeIn(
        nameIn(view, end.other),
        through.map((id) => nameIn(view, id)),
      );
      return blocked.said[end.kind](other);
    }
    case 'money':
      return blocked.said.money(...moneyOf(end, catalogue));
    case 'people':
      return blocked.said.people(...peopleOf(end, view, catalogue));
  }
}

function moneyOf(
  { short, year }: Extract<Obstacle, { readonly kind: 'money' }>,
  { speak }: Catalogue,
): readonly [string, number] {
  return [speak.shortMoney(short), year];
}

function peopleOf(
  { short, competence, year }: Extract<Obstacle, { readonly kind: 'people' }>,
  { competences }: Names,
  { speak }: Catalogue,
): readonly [string, string, number] {
  return [fteText(short, speak), competences.get(competence) ?? competence, year];
}

function nameIn({ names }: Names, id: string): string {
  return names.get(id) ?? id;
}

/** From hundredths: "0,5", and "0,25" where one decimal would not do. */
export function fteText(hundredths: number, { fixed }: Catalogue['speak']): string {
  return fixed(hundredths / 100, hundredths % 10 === 0 ? 1 : 2);
}
