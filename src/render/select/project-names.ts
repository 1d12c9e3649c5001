// Projects by name in a sentence: "a, b og c".
import type { Speak } from '../../i18n/speak.ts';

export function namesOf(names: ReadonlyMap<string, string>, { list }: Speak): (ids: readonly string[]) => string {
  return (ids) => list(ids.map((id) => names.get(id) ?? id));
}
