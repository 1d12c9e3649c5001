// What to do about a name that leads nowhere, in bokmål: the name that was probably meant, or another way out.
import type { UnknownReference } from '../../../core/model/reference.ts';
import type { Speak } from '../../speak.ts';

export function correctOr(otherwise: string) {
  return ({ suggestion }: UnknownReference, speak: Speak): string =>
    suggestion === null
      ? `Rett id-en, eller ${otherwise}.`
      : `Skriv ${speak.quote(suggestion)} hvis det er det som er ment, eller ${otherwise}.`;
}
