// What kind of thing a value from a file is, so that it can be worded: a choice, an amount, a date, a text, or several of them.
import { namingFields } from '../../core/model/element-key.ts';
import { choicesOf, propertiesOf } from '../../core/model/field-key.ts';
import { isIsoDate } from '../../core/model/is-iso-date.ts';
import type { ChoiceKey, FieldKey } from '../../generated/schema-texts.ts';
import { type Group, isGroup } from './side-files.ts';

export type ValueShape =
  | { readonly kind: 'choice'; readonly key: ChoiceKey }
  | { readonly kind: 'money' | 'percent' | 'share' | 'year' | 'number'; readonly value: number }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'date'; readonly date: string }
  /** `property`: the field that holds it, for it may be the id of something. `isRunning`: too long to stand beside another. */
  | { readonly kind: 'text'; readonly text: string; readonly property: string; readonly isRunning: boolean }
  | { readonly kind: 'list'; readonly items: readonly ValueShape[] }
  | { readonly kind: 'group'; readonly fields: readonly ShapedField[] }
  | { readonly kind: 'none' };

export interface ShapedField {
  /** null for a field that the schema does not know. */
  readonly key: FieldKey | null;
  readonly name: string;
  readonly shape: ValueShape;
}

/** What is known of a value from where it stands. */
export interface ValuePlace {
  /** "stage", "amount", "risk"; null below the schema. */
  readonly definition: string | null;
  /** The key that holds it, or the list that it is in. */
  readonly property: string;
}

/** Fields of a larger value that are told. */
const mostFields = 5;
const shortText = 40;

export function valueShape(value: unknown, place: ValuePlace): ValueShape {
  if (Array.isArray(value)) return { kind: 'list', items: value.map((each) => valueShape(each, elementOf(place))) };
  if (isGroup(value)) return { kind: 'group', fields: groupFields(value, place.definition) };
  if (typeof value === 'string') return textShape(value, place);
  if (typeof value === 'boolean') return { kind: 'flag', value };
  return typeof value === 'number' && Number.isFinite(value) ? numberShape(value, place) : { kind: 'none' };
}

/** What an element holds besides its name: single values only, in the order of the schema. */
function groupFields(group: Group, definition: string | null): readonly ShapedField[] {
  const known = Object.entries(propertiesOf(definition));
  const naming = new Set(['id', ...namingFields(group), nameField(group)]);
  const told =
    known.length === 0
      ? Object.keys(group).map((name) => [name, null] as const)
      : known.filter(([name]) => !naming.has(name) && Object.hasOwn(group, name));
  return told
    .filter(([name]) => group[name] !== null && group[name] !== undefined && typeof group[name] !== 'object')
    .slice(0, mostFields)
    .map(([name, kind]) => ({
      key: kind === null ? null : (`${definition}.${name}` as FieldKey),
      name,
      shape: valueShape(group[name], { definition: kind, property: name }),
    }));
}

/** The field of an element that people know it by, besides its id. */
export function nameField(element: Group): string {
  return ['name', 'event', 'text', 'title', 'card'].find((field) => typeof element[field] === 'string') ?? '';
}

function elementOf({ definition, property }: ValuePlace): ValuePlace {
  return { definition: definition?.replace(/\[\]$/, '') ?? null, property };
}

function numberShape(value: number, { definition }: ValuePlace): ValueShape {
  if (definition === 'amount' || definition === 'money') return { kind: 'money', value };
  return definition === 'percent' || definition === 'share' || definition === 'year'
    ? { kind: definition, value }
    : { kind: 'number', value };
}

function textShape(text: string, { definition, property }: ValuePlace): ValueShape {
  const choices = choicesOf(definition ?? '');
  if (choices.includes(text)) return { kind: 'choice', key: `${definition}=${text}` as ChoiceKey };
  if (isIsoDate(text)) return { kind: 'date', date: text };
  return { kind: 'text', text, property, isRunning: text.length > shortText && choices.length === 0 };
}
