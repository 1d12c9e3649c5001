// Who is asked to review a card: the leader of its sector, by the beginning of its id, for all cards lie in one folder. CODEOWNERS goes by it,
// and so does whoever makes an id up.
import type { Sector } from '../../generated/card-types.ts';
import { isUsableId } from './card-ids.ts';

/** Users and groups of GitHub and GitLab; others cannot be asked there. */
export function usersWhoReview(sector: Sector): readonly string[] {
  return (sector?.reviewers ?? []).filter((user) => user?.startsWith('@'));
}

/** The id that sends a card to the leader of its sector; as it is where nobody is to be asked, or where no id can do that. */
export function idInSector(id: string, sector: string | undefined, sectors: readonly Sector[]): string {
  const asked = sectors.find((each) => each?.id === sector);
  if (!asked || usersWhoReview(asked).length === 0) return id;
  // Two hyphens: "helse-barn-…" is for the leader of "helse-barn", where there is one.
  const ways = [id, ...['-', '--'].map((between) => cut(`${asked.id}${between}${id}`))];
  return ways.find((way) => isUsableId(way) && sectorAsked(way, sectors) === asked.id) ?? id;
}

/** The sector whose leader is not asked, and the id that would have done it. Null: the leader is asked, or nobody is to be. */
export function leaderNotAsked(
  id: string,
  sector: string | undefined,
  sectors: readonly Sector[],
): { readonly sector: string; readonly id: string } | null {
  const better = idInSector(id, sector, sectors);
  const name = sectors.find((each) => each?.id === sector)?.name ?? String(sector);
  return better === id ? null : { sector: name, id: better };
}

/** The longest beginning counts: it comes last in CODEOWNERS. */
function sectorAsked(id: string, sectors: readonly Sector[]): string | undefined {
  const asked = sectors.filter((each) => each?.id && usersWhoReview(each).length > 0 && id.startsWith(`${each.id}-`));
  return asked.toSorted((a, b) => b.id.length - a.id.length)[0]?.id;
}

function cut(id: string): string {
  return id.slice(0, 63).replace(/-+$/, '');
}
