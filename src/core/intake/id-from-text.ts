// The id of a card from what stands in a table: an id that is already valid is kept as it is, other texts become small letters a–z,
// digits and hyphens. The same text always gives the same id.
import { slug } from '../model/slug.ts';
import { isSheetError } from './sheet-error.ts';

const valid = /^[a-z0-9][a-z0-9-]{1,62}$/;
/** Names that Windows keeps for itself, whatever comes after the dot: nobody there could open con.yaml. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Null when the text has too little to make an id from, or is the failure of a formula. */
export function idFromText(text: string): string | null {
  const trimmed = text.trim();
  if (isSheetError(trimmed)) return null;
  const id = valid.test(trimmed) ? trimmed : slug(trimmed);
  if (!valid.test(id)) return null;
  return reserved.test(id) ? `${id}-0` : id;
}
