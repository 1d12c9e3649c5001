// Whether a dotted path, such as "anchoring.sector_leader.heard", is a field by a schema. Steps through lists are left out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './source-files.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** `kind`: of the file, as in schemas/<kind>.schema.json. */
export function hasField(kind: string, path: string): boolean {
  const start = { file: `${kind}.schema.json`, schema: read(`${kind}.schema.json`) };
  return path.split('.').reduce<Place | null>((place, step) => place && child(place, step), start) !== null;
}

interface Place {
  readonly file: string;
  readonly schema: Schema;
}

function child(place: Place, step: string): Place | null {
  const { file, schema } = resolved(place);
  if (schema.items) return child({ file, schema: schema.items }, step);
  const next = schema.properties && Object.hasOwn(schema.properties, step) ? schema.properties[step] : undefined;
  const other = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  const found = next ?? other;
  return found ? { file, schema: found } : null;
}

function resolved({ file, schema }: Place): Place {
  if (schema.$ref === undefined) return { file, schema };
  const [other = '', pointer = ''] = schema.$ref.split('#');
  const target = other === '' ? file : other;
  const name = pointer.replace('/$defs/', '');
  return resolved({ file: target, schema: read(target).$defs?.[name] ?? {} });
}

const known = new Map<string, Schema>();

function read(file: string): Schema {
  const schema = known.get(file) ?? JSON.parse(readFileSync(join(projectRoot, 'schemas', file), 'utf8'));
  known.set(file, schema);
  return schema;
}
