// One edition of a schema for editors: everything in one file, with titles and hover texts in one language.
import type { ChoiceKey, FieldKey } from '../../generated/schema-texts.ts';
import { byCodePoint } from '../model/code-point-order.ts';

export type SchemaNode = { readonly [keyword: string]: unknown };

export interface EditionTexts {
  readonly fields: Readonly<Record<FieldKey, readonly [title: string, description: string]>>;
  readonly choices: Readonly<Record<ChoiceKey, readonly [label: string, explanation: string]>>;
}

type Definitions = Readonly<Record<string, SchemaNode>>;

/** `shared`: the schema with the building blocks. Only those that are used, directly or not, come along. */
export function schemaEdition(kind: string, schema: SchemaNode, shared: SchemaNode, texts: EditionTexts): SchemaNode {
  const definitions: Definitions = { ...(shared.$defs as Definitions), ...(schema.$defs as Definitions) };
  const { $defs: _, ...root } = schema;
  const used = usedDefinitions(root, definitions);
  const translated = Object.fromEntries(
    used.map((name) => [name, inLanguage(name, definitions[name] as SchemaNode, texts)]),
  );
  return { ...(inLanguage(kind, root, texts) as object), $defs: translated };
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
    ...withLocalReferences(node),
    ...fieldTexts(name, texts),
    ...(properties
      ? {
          properties: mapValues(properties, (field, key) => ({
            ...withLocalReferences(field),
            ...fieldTexts(`${name}.${key}`, texts),
          })),
        }
      : {}),
    ...(node.enum
      ? { enumDescriptions: (node.enum as string[]).map((value) => choiceText(`${name}=${value}`, texts)) }
      : {}),
  };
}

function fieldTexts(key: string, { fields }: EditionTexts): SchemaNode {
  const [title, description] = fields[key as FieldKey] ?? [];
  return { ...(title ? { title } : {}), ...(description ? { description } : {}) };
}

function choiceText(key: string, { choices }: EditionTexts): string {
  const [label = key, explanation = ''] = choices[key as ChoiceKey] ?? [];
  return explanation === '' ? label : `${label}: ${explanation}`;
}

function withLocalReferences(node: SchemaNode): SchemaNode {
  return JSON.parse(JSON.stringify(node).replaceAll(/"\$ref":"[a-z]+\.schema\.json#/g, '"$ref":"#')) as SchemaNode;
}

function mapValues(record: Definitions, change: (node: SchemaNode, key: string) => SchemaNode): Definitions {
  return Object.fromEntries(Object.entries(record).map(([key, node]) => [key, change(node, key)]));
}
