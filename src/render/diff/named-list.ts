// Names in a sentence: the first few, and how many more there are.
import type { Catalogue } from '../../i18n/catalogue.ts';

export function namedList(names: readonly string[], { diff }: Catalogue, most = 3): readonly string[] {
  const left = names.length - most;
  // One name takes no more room than "1 more".
  return left > 1 ? [...names.slice(0, most), diff.sections.ranking.reason.others(left)] : names;
}
