// What there is to say about a code or a field, as data: where it stands in the schemas, what it holds, when it is asked for.

import { choicesOf, definitionAt, fieldKeyAt, propertiesOf } from '../core/model/field-key.ts';
import type { FileKind } from '../core/model/portfolio.ts';
import { type FieldRequirement, shippedRequirements } from '../core/model/requirement-sets.ts';
import type { Stage } from '../generated/card-types.ts';
import type { ChoiceKey, FieldKey } from '../generated/schema-texts.ts';

export type FieldHolds = 'text' | 'number' | 'boolean' | 'list' | 'group' | 'choice' | 'date';

export interface FieldExplanation {
  readonly kind: FileKind;
  /** "benefits.indicator", as a person writes it. */
  readonly path: string;
  readonly key: FieldKey;
  readonly holds: FieldHolds;
  readonly choices: readonly ChoiceKey[];
  readonly parts: readonly FieldKey[];
  /** The stage from which the shipped set `full` asks for it; null when it never does. */
  readonly from: Stage | null;
  /** True when it is asked of benefits in money only. */
  readonly isForPriced: boolean;
}

const kinds: readonly FileKind[] = ['project', 'strategy', 'governance', 'capacity', 'portfolio', 'meeting'];

/** "benefits.indicator", "project.benefits[0].indicator" or "strategy.criteria": null when no file has such a field. */
export function explainField(term: string): FieldExplanation | null {
  const steps = term
    .replaceAll(/\[\d*\]/g, '')
    .split('.')
    .filter((step) => step !== '');
  for (const kind of kinds) {
    const path = steps[0] === kind ? steps.slice(1) : steps;
    const found = path.length > 0 ? fieldOf(kind, path) : null;
    if (found) return found;
  }
  return null;
}

/** Every field path of a card, for suggestions. */
export function fieldPaths(): readonly string[] {
  return Object.entries(propertiesOf('project')).flatMap(([name, holder]) => [
    name,
    ...Object.keys(propertiesOf(bare(holder))).map((part) => `${name}.${part}`),
  ]);
}

function fieldOf(kind: FileKind, steps: readonly string[]): FieldExplanation | null {
  const pointer: (string | number)[] = [];
  for (const step of steps) {
    if (definitionAt(kind, pointer)?.endsWith('[]')) pointer.push(0);
    pointer.push(step);
  }
  const key = fieldKeyAt(kind, pointer);
  const definition = definitionAt(kind, pointer);
  if (key === null || definition === null) return null;
  const inner = bare(definition);
  const path = steps.join('.');
  const asked = kind === 'project' ? requirementOf(path) : undefined;
  return {
    kind,
    path,
    key,
    holds: holdsOf(definition),
    choices: choicesOf(inner).map((value) => `${inner}=${value}` as ChoiceKey),
    parts: Object.keys(propertiesOf(inner))
      .filter((part) => part !== '*')
      .map((part) => `${inner}.${part}` as FieldKey),
    from: asked?.from ?? null,
    isForPriced: asked?.when === 'priced',
  };
}

/** What is asked for outright, before what would do instead of something else. */
function requirementOf(path: string): FieldRequirement | undefined {
  const full = shippedRequirements('full');
  return full.find(({ field }) => field === path) ?? full.find(({ field }) => field.split('|').includes(path));
}

function bare(definition: string): string {
  return definition.replace('[]', '').replace('{}', '');
}

const numbers = new Set(['number', 'integer', 'amount', 'money', 'year', 'percent', 'share', 'fte', 'risk_level']);

function holdsOf(definition: string): FieldHolds {
  if (definition.endsWith('[]')) return 'list';
  if (choicesOf(definition).length > 0) return 'choice';
  if (definition === 'date' || definition === 'boolean') return definition;
  if (numbers.has(definition)) return 'number';
  return Object.keys(propertiesOf(bare(definition))).length > 0 || definition.startsWith('{}') ? 'group' : 'text';
}
