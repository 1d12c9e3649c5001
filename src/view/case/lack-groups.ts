// What a card lacks, gathered so that a long list of findings can be told as a short one: people together, assessments together, the
// fields of one benefit together, and other findings by what they say.
import type { Finding } from '../../core/model/diagnostic.ts';
import { groupedBy } from '../../core/model/grouped-by.ts';

/** Findings of one code that belong together; never empty. Missing fields come first. */
export type LackGroup = readonly [Finding, ...Finding[]];

/** Parts of the card whose missing fields are told as one. */
const together: ReadonlySet<string> = new Set(['people', 'scores', 'trust', 'need']);

export function lackGroups(lacks: readonly Finding[]): readonly LackGroup[] {
  const isMissing = ({ code }: Finding): boolean => code === 'missing-field';
  const missing = groupedBy(lacks.filter(isMissing), fieldGroup);
  const others = groupedBy(
    lacks.filter((each) => !isMissing(each)),
    ({ code }) => code,
  );
  return [...missing.values(), ...others.values()].flatMap(([first, ...rest]) =>
    first ? [[first, ...rest] as const] : [],
  );
}

function fieldGroup({ args }: Finding): string {
  const field = String(args.field ?? '');
  const [part = ''] = field.split('.');
  if (args.element) return `${part} ${args.element}`;
  return together.has(part) ? part : field;
}
