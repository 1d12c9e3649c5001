// The order of keys that the schema of a file has, for new keys in it.
import { definitionAt, propertiesOf } from '../model/field-key.ts';
import type { SchemaKind } from '../model/portfolio.ts';
import type { KeyOrder } from './step-edits.ts';

export function schemaOrder(kind: SchemaKind): KeyOrder {
  return (holder) => Object.keys(propertiesOf(definitionAt(kind, holder)));
}
