// What tells an element of a list from the others: its id and the name that people gave it, or the fields that stand for one.
import { namingFields } from '../../core/model/element-key.ts';
import { propertiesOf } from '../../core/model/field-key.ts';
import type { Group } from './side-files.ts';
import { nameField, type ValuePlace, type ValueShape, valueShape } from './value-shape.ts';

export type ElementName =
  | { readonly kind: 'id'; readonly id: string; readonly name: ValueShape | null }
  | { readonly kind: 'fields'; readonly fields: readonly ValueShape[] }
  /** Nothing but what stands in the name of the field. */
  | { readonly kind: 'raw'; readonly text: string };

export function elementName(raw: string, element: Group | null, { definition }: ValuePlace): ElementName {
  if (element === null) return { kind: 'raw', text: raw };
  const fields = propertiesOf(definition);
  const shape = (property: string) => valueShape(element[property], { definition: fields[property] ?? null, property });
  if (element.id === undefined) return { kind: 'fields', fields: namingFields(element).map(shape) };
  const known = nameField(element);
  return { kind: 'id', id: String(element.id), name: known === '' ? null : shape(known) };
}
