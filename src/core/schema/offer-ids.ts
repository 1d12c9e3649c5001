// Puts the ids of a portfolio into the schema of a kind of file, so that an editor offers them. Nothing that was right becomes wrong by it,
// for what is offered may be out of date.
import { yamlScalar } from '../cards/yaml-scalar.ts';
import { idFields } from './id-fields.ts';
import type { OfferedId, OfferedIds } from './offered-ids.ts';
import { type Definitions, mapValues, type SchemaNode } from './schema-node.ts';

type List = keyof OfferedIds;

export function withOfferedIds(definitions: Definitions, offered: OfferedIds): Definitions {
  const bases = new Map<string, SchemaNode>();
  const change = (field: SchemaNode, key: string): SchemaNode => {
    const list = (idFields as Readonly<Record<string, List>>)[key];
    if (list === undefined || offered[list].length === 0) return field;
    const base = baseOf(field, definitions);
    if (base) bases.set(definitionFor(list), offering(base, offered[list]));
    return offerIds(field, list, offered[list]);
  };
  const changed = mapValues(definitions, (node, name) => {
    const { properties } = node;
    const inside = mapValues((properties ?? {}) as Definitions, (field, key) => change(field, `${name}.${key}`));
    return change(properties ? { ...node, properties: inside } : node, name);
  });
  return { ...changed, ...Object.fromEntries(bases) };
}

/** A field that holds one id, a list of them, or a group with ids as keys. Its examples are ids of a made-up portfolio. */
function offerIds({ examples: _, ...field }: SchemaNode, list: List, ids: readonly OfferedId[]): SchemaNode {
  const reference = { $ref: `#/$defs/${definitionFor(list)}` };
  if (field.items) return { ...field, items: { ...(field.items as SchemaNode), ...reference } };
  if (field.type === 'object') return { ...field, properties: keysOf(field, ids) };
  return { ...field, ...reference };
}

/** What the field holds when nothing is offered; undefined for a group. */
function baseOf(field: SchemaNode, definitions: Definitions): SchemaNode | undefined {
  const { $ref = '' } = (field.items ?? field) as { readonly $ref?: string };
  return definitions[$ref.split('/').at(-1) as string];
}

function definitionFor(list: List): string {
  return `offered_${list}`;
}

/** What editors call a snippet is offered and never demanded. */
function offering({ examples: _, ...base }: SchemaNode, ids: readonly OfferedId[]): SchemaNode {
  const snippets = ids.map(({ id, name }) => ({
    label: id,
    ...(name === '' ? {} : { description: name }),
    body: yamlScalar(id, { inFlow: true }),
  }));
  return { ...base, defaultSnippets: snippets };
}

function keysOf({ additionalProperties: value }: SchemaNode, ids: readonly OfferedId[]): SchemaNode {
  const holds = typeof value === 'object' ? value : {};
  return Object.fromEntries(
    ids.map(({ id, name, about }) => [
      id,
      { ...holds, ...(name === '' ? {} : { title: name }), ...(about === '' ? {} : { description: about }) },
    ]),
  );
}
