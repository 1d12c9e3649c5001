// One edition of a schema for editors: everything in one file, with titles and hover texts in one language.
import type { ChoiceKey, FieldKey } from '../../generated/schema-texts.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import { withOfferedIds } from './offer-ids.ts';
import type { OfferedIds } from './offered-ids.ts';
import { type Definitions, mapValues, type SchemaNode } from './schema-node.ts';

export interface EditionTexts {
  readonly fields: Readonly<Record<FieldKey, readonly [title: string, description: string]>>;
  readonly choices: Readonly<Record<ChoiceKey, readonly [label: string, explanation: string]>>;
}

/**
 * `shared`: the schema with the building blocks. Only those that are used, directly or not, come along. `offered`: the ids of a portfolio,
 * for the fields that name something in it.
 */
export function schemaEdition(
  kind: string,
  schema: SchemaNode,
  shared: SchemaNode,
  texts: EditionTexts,
  offered: OfferedIds | null = null,
): SchemaNode {
  // An edition has the words and the ids of one portfolio: it is no longer the published schema, and does not bear its name.
  const { $defs: own, $id: _, ...root } = schema;
  const sources = { ...(shared.$defs as Definitions), ...(own as Definitions), [kind]: root };
  const translated = mapValues(sources, (node, name) => inLanguage(name, node, texts));
  const definitions = offered === null ? translated : withOfferedIds(translated, offered);
  const top = definitions[kind] as SchemaNode;
  const used = usedDefinitions(top, definitions).map((name) => [name, definitions[name]]);
  return { ...top, $defs: Object.fromEntries(used) };
}

function usedDefinitions(root: SchemaNode, definitions: Definitions): readonly string[] {
  const used = new Set<string>();
  const open = referencesIn(root);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    open.push(...referencesIn(definitions[name] ?? {}));
  }
  return [...used].sort(byCodePoint);
}

function referencesIn(node: SchemaNode): string[] {
  return [...JSON.stringify(node).matchAll(/"\$ref":"[^"#]*#\/\$defs\/([^"]+)"/g)].map((match) => match[1] as string);
}

function inLanguage(name: string, node: SchemaNode, texts: EditionTexts): SchemaNode {
  const properties = node.properties as Definitions | undefined;
  return {
    ...field(name, node, texts),
    ...(properties
      ? {
          properties: mapValues(properties, (each, key) => field(`${name}.${key}`, each, texts)),
        }
      : {}),
    ...(node.enum
      ? { enumDescriptions: (node.enum as string[]).map((value) => choiceText(`${name}=${value}`, texts)) }
      : {}),
  };
}

/** A value of the wrong form is answered with the explanation of the field, which says what the form is. */
function field(key: string, node: SchemaNode, { fields }: EditionTexts): SchemaNode {
  const [title, description] = fields[key as FieldKey] ?? [];
  return {
    ...withLocalReferences(node),
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    ...(description && node.pattern ? { patternErrorMessage: description } : {}),
  };
}

function choiceText(key: string, { choices }: EditionTexts): string {
  const [label = key, explanation = ''] = choices[key as ChoiceKey] ?? [];
  return explanation === '' ? label : `${label}: ${explanation}`;
}

function withLocalReferences(node: SchemaNode): SchemaNode {
  return JSON.parse(JSON.stringify(node).replaceAll(/"\$ref":"[a-z]+\.schema\.json#/g, '"$ref":"#')) as SchemaNode;
}
