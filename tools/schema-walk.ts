// Reads the hand-written schemas and names every field and choice in them by one global key: `<definition>.<property>` and
// `<definition>=<value>`. The keys bind hover texts, messages and `explain` to the schemas in every language.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SchemaNode {
  $ref?: string;
  $id?: string;
  $defs?: Record<string, SchemaNode>;
  title?: string;
  description?: string;
  enum?: string[];
  enumDescriptions?: string[];
  examples?: unknown[];
  type?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  additionalProperties?: boolean | SchemaNode;
  [keyword: string]: unknown;
}

export const schemaFolder = join(import.meta.dirname, '..', 'schemas');

export function readSchemas(): ReadonlyMap<string, SchemaNode> {
  const names = readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.schema.json') && name !== 'output.schema.json')
    .sort();
  return new Map(
    names.map((name) => [
      name.replace('.schema.json', ''),
      JSON.parse(readFileSync(join(schemaFolder, name), 'utf8')) as SchemaNode,
    ]),
  );
}

/** Schemas of the files in a portfolio: their fields and choices have texts in every language. A mapping is a tool's own file. */
export function portfolioSchemas(schemas: ReadonlyMap<string, SchemaNode>): ReadonlyMap<string, SchemaNode> {
  return new Map([...schemas].filter(([kind]) => kind !== 'mapping'));
}

interface NamedDefinition {
  readonly name: string;
  readonly node: SchemaNode;
}

/** Every named definition: the root of each schema file, and each of its `$defs`. */
export function definitionsOf(schemas: ReadonlyMap<string, SchemaNode>): NamedDefinition[] {
  const found: NamedDefinition[] = [];
  for (const [kind, schema] of schemas) {
    if (schema.properties || schema.if) found.push({ name: kind, node: schema });
    for (const [name, node] of Object.entries(schema.$defs ?? {})) found.push({ name, node });
  }
  const names = found.map((each) => each.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`The definition "${twice}" stands in two schemas; names are global.`);
  return found;
}

export interface SchemaTexts {
  readonly fields: Record<string, readonly [title: string, description: string]>;
  readonly choices: Record<string, readonly [label: string, explanation: string]>;
}

/** The English texts, as the schemas have them. Throws when a field has no title or description, or an enum stands inline. */
export function textsOf(schemas: ReadonlyMap<string, SchemaNode>): SchemaTexts {
  const fields: Record<string, readonly [string, string]> = {};
  const choices: Record<string, readonly [string, string]> = {};
  for (const { name, node } of definitionsOf(schemas)) {
    fields[name] = [node.title ?? fail(name, 'title'), node.description ?? ''];
    for (const [property, field] of Object.entries(node.properties ?? {})) {
      const key = `${name}.${property}`;
      if (field.enum || field.properties) throw new Error(`${key}: give an inline enum or object a name in $defs.`);
      fields[key] = [field.title ?? fail(key, 'title'), field.description ?? fail(key, 'description')];
    }
    node.enum?.forEach((value, index) => {
      const text = node.enumDescriptions?.[index] ?? fail(`${name}=${value}`, 'enumDescriptions');
      const [label, ...rest] = text.split(': ');
      choices[`${name}=${value}`] = [label as string, rest.join(': ')];
    });
  }
  return { fields, choices };
}

function fail(key: string, what: string): never {
  throw new Error(`${key} lacks ${what} in schemas/.`);
}
