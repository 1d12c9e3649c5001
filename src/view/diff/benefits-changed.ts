// Which benefits of a card a change of its yearly sums is about.
import type { Change } from '../../core/diff/change.ts';
import { type ElementName, elementName } from './element-name.ts';
import type { Group, SideFiles } from './side-files.ts';

export function benefitsChanged(changes: readonly Change[], sides: readonly SideFiles[]): readonly ElementName[] {
  const ids = changes.flatMap(({ field }) => /^benefits\[(.*?)\]\.annual\[/.exec(field)?.[1] ?? []);
  const card = changes[0]?.card ?? '';
  const benefits = sides.flatMap(({ cards }) => cards.get(card)?.benefits ?? []);
  return [...new Set(ids)].map((id) => {
    const found = benefits.find((each) => each?.id === id) ?? null;
    return elementName(id, found as Group | null, { definition: 'benefit', property: 'benefits' });
  });
}
