// The use case of `portfolio schema`: the schema of one kind of file, as an editor wants it, in one language.
import type { Portfolio, SchemaKind } from '../core/model/portfolio.ts';
import { offeredIds } from '../core/schema/offered-ids.ts';
import { type EditionTexts, schemaEdition } from '../core/schema/schema-edition.ts';
import type { SchemaNode } from '../core/schema/schema-node.ts';

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

/** `readShipped`: gives a file that comes with the tool. `portfolio`: the one whose ids the editor is to offer. */
export async function printSchema(
  kind: SchemaKind,
  texts: EditionTexts,
  readShipped: (path: string) => Promise<Uint8Array>,
  portfolio: Portfolio | null = null,
): Promise<string> {
  const read = async (name: string): Promise<SchemaNode> =>
    JSON.parse(new TextDecoder().decode(await readShipped(`schemas/${name}.schema.json`))) as SchemaNode;
  const offered = portfolio && offeredIds(portfolio);
  const edition = schemaEdition(kind, await read(kind), await read('common'), texts, offered);
  return `${JSON.stringify(edition, null, 2)}\n`;
}
