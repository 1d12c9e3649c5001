// The use case of `portfolio schema`: the schema of one kind of file, as an editor wants it, in one language.
import type { SchemaKind } from '../core/model/portfolio.ts';
import { type EditionTexts, type SchemaNode, schemaEdition } from '../core/schema/schema-edition.ts';

export const schemaKinds: readonly SchemaKind[] = [
  'project',
  'portfolio',
  'strategy',
  'governance',
  'capacity',
  'meeting',
  'weights',
  'mapping',
];

/** `readShipped`: gives a file that comes with the tool. */
export async function printSchema(
  kind: SchemaKind,
  texts: EditionTexts,
  readShipped: (path: string) => Promise<Uint8Array>,
): Promise<string> {
  const read = async (name: string): Promise<SchemaNode> =>
    JSON.parse(new TextDecoder().decode(await readShipped(`schemas/${name}.schema.json`))) as SchemaNode;
  const edition = schemaEdition(kind, await read(kind), await read('common'), texts);
  return `${JSON.stringify(edition, null, 2)}\n`;
}
