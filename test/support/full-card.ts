// A card with everything that the schema knows in it, each text and number marked, to see where they come out.
import { readSchemas, type SchemaNode } from '../../tools/schema-walk.ts';

const schemas = readSchemas();

interface Marks {
  /** What stands in a text, by its path: "risks.event". */
  text(path: string): string;
  number(path: string): number;
  date(path: string): string;
}

/** Lists have one element. Choices are the last of their list. */
export function fullCard(marks: Marks): Record<string, unknown> {
  const root = schemas.get('project');
  if (!root) throw new Error('no schema');
  return filled(root, root, [], marks) as Record<string, unknown>;
}

function filled(node: SchemaNode, root: SchemaNode, path: readonly string[], marks: Marks): unknown {
  const found = resolved(node, root);
  const { node: at, root: inside } = found;
  const name = path.join('.');
  if (at.enum) return at.enum.at(-1);
  if (at.properties)
    return Object.fromEntries(
      Object.entries(at.properties).map(([key, each]) => [key, filled(each, inside, [...path, key], marks)]),
    );
  if (at.items) return [filled(at.items, inside, path, marks)];
  if (typeof at.additionalProperties === 'object')
    return { key: filled(at.additionalProperties, inside, [...path, 'key'], marks) };
  if (at.type === 'boolean') return true;
  if (at.type === 'integer' || at.type === 'number') return marks.number(name);
  return found.isDate ? marks.date(name) : marks.text(name);
}

function resolved(node: SchemaNode, root: SchemaNode): { node: SchemaNode; root: SchemaNode; isDate: boolean } {
  let at = node;
  let inside = root;
  let isDate = false;
  while (at.$ref) {
    const [file = '', way = ''] = at.$ref.split('#/$defs/');
    isDate = way === 'date';
    inside = file === '' ? inside : (schemas.get(file.replace('.schema.json', '')) as SchemaNode);
    at = inside.$defs?.[way] as SchemaNode;
  }
  return { node: at, root: inside, isDate };
}
