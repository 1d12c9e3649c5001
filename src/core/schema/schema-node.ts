// A schema as plain data, and how its parts are changed one by one.
export type SchemaNode = { readonly [keyword: string]: unknown };

export type Definitions = Readonly<Record<string, SchemaNode>>;

export function mapValues(record: Definitions, change: (node: SchemaNode, key: string) => SchemaNode): Definitions {
  return Object.fromEntries(Object.entries(record).map(([key, node]) => [key, change(node, key)]));
}
