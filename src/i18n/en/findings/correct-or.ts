// What to do about a name that leads nowhere, in English: the name that was probably meant, or another way out.
import type { UnknownReference } from '../../../core/model/reference.ts';
import type { Speak } from '../../speak.ts';

export function correctOr(otherwise: string) {
  return ({ suggestion }: UnknownReference, speak: Speak): string =>
    suggestion === null
      ? `Correct the id, or ${otherwise}.`
      : `Write ${speak.quote(suggestion)} if that is what is meant, or ${otherwise}.`;
}
