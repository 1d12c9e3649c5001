// The way from the file to a changed field, in the parts that readers need: fields by their key, elements and entries by their name.
import type { Change } from '../../core/diff/change.ts';
import { type FieldStep, fieldSteps } from '../../core/diff/field-steps.ts';
import { definitionAt, fieldKeyAt, propertiesOf } from '../../core/model/field-key.ts';
import type { FieldKey } from '../../generated/schema-texts.ts';
import { type ElementName, elementName } from './element-name.ts';
import { elementAt, isGroup, type SideFiles } from './side-files.ts';

export type PathPart =
  | { readonly kind: 'field'; readonly key: FieldKey }
  /** An entry of a group whose keys are the users' own: a score by criterion, a severity by rule. */
  | { readonly kind: 'entry'; readonly title: FieldKey; readonly of: string; readonly name: string }
  | { readonly kind: 'element'; readonly title: FieldKey; readonly list: string; readonly name: ElementName };

/** Groups whose fields are understood without them. */
const silentGroups: ReadonlySet<string> = new Set([
  'project.people',
  'project.time',
  'project.cost',
  'project.links',
  'project.strategy',
  'project.need',
]);

/** Fields that are what the group around them is about. */
const silentFields: ReadonlySet<string> = new Set([
  'score.score',
  'rated.score',
  'readiness.score',
  'light.colour',
  'principle.answer',
  'check_point.answer',
]);

/** From the whole to the part; null for a field that the schema does not know. */
export function changePath(change: Change, sides: readonly SideFiles[]): readonly PathPart[] | null {
  const steps = fieldSteps(change.field, change.pointer);
  const parts: PathPart[] = [];
  for (const [index, step] of steps.entries()) {
    const part = 'key' in step ? keyPart(change, index, step.key) : elementPart(change, steps, index, sides);
    if (part === null) return null;
    // The name of an element or an entry says which list it is in.
    if (part !== 'silent' && part.kind !== 'field') parts.pop();
    if (part !== 'silent') parts.push(part);
  }
  return parts;
}

type Found = PathPart | 'silent' | null;

function keyPart({ fileKind, pointer }: Change, index: number, name: string): Found {
  const holder = definitionAt(fileKind, pointer.slice(0, index));
  if (isMap(holder, name)) {
    const list = fieldKeyAt(fileKind, pointer.slice(0, index));
    const title = holder?.startsWith('{}') ? (holder.slice(2) as FieldKey) : list;
    return title === null ? null : { kind: 'entry', title, of: String(pointer[index - 1]), name };
  }
  const key = fieldKeyAt(fileKind, pointer.slice(0, index + 1));
  if (key === null) return null;
  const isLast = index === pointer.length - 1;
  const isSilent = isLast ? index > 0 && silentFields.has(key) : silentGroups.has(key);
  return isSilent ? 'silent' : { kind: 'field', key };
}

function isMap(holder: string | null, key: string): boolean {
  const known = propertiesOf(holder);
  return holder?.startsWith('{}') || holder === 'object' || (Object.hasOwn(known, '*') && !Object.hasOwn(known, key));
}

function elementPart(change: Change, steps: readonly FieldStep[], index: number, sides: readonly SideFiles[]): Found {
  const { fileKind, pointer } = change;
  const definition = definitionAt(fileKind, pointer.slice(0, index + 1));
  const list = fieldKeyAt(fileKind, pointer.slice(0, index));
  if (definition === null || list === null) return null;
  // A text or a number is its own name, and stands beside the title as the value.
  if (!isNamedDefinition(definition)) return 'silent';
  const own = index === pointer.length - 1 ? (change.after ?? change.before) : null;
  const element = isGroup(own) ? own : elementAt(change, steps.slice(0, index + 1), sides);
  const { element: raw } = steps[index] as { readonly element: string };
  const name = elementName(raw, element, { definition, property: String(pointer[index - 1]) });
  return { kind: 'element', title: definition as FieldKey, list, name };
}

/** True for definitions of groups, which have names; false for those of single values. */
function isNamedDefinition(definition: string | null): boolean {
  return Object.keys(propertiesOf(definition)).length > 0;
}
