// Makes src/generated/ from schemas/: types, precompiled validators, and the English texts. With --check it writes nothing and
// fails when a committed file differs from what would be made.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitionsOf, portfolioSchemas, readSchemas, type SchemaNode, schemaFolder, textsOf } from './schema-walk.ts';

const target = join(import.meta.dirname, '..', 'src', 'generated');
const banner = '// Made from schemas/ by tools/generate.ts. Do not edit: run `npm run generate`.\n';
const editorKeywords = [
  'enumDescriptions',
  'patternErrorMessage',
  'deprecationMessage',
  'markdownDescription',
  'defaultSnippets',
];

const schemas = readSchemas();
const kinds = [...schemas.keys()].filter((kind) => kind !== 'common');
const outputs: Record<string, string> = {
  'card-types.ts': await typesFile(),
  'schema-texts.ts': textsFile(),
  'fields.ts': fieldsFile(),
  ...(await validatorFiles()),
};

const changed = Object.entries(outputs).filter(([name, content]) => {
  const path = join(target, name);
  return !existsSync(path) || readFileSync(path, 'utf8') !== content;
});
if (process.argv.includes('--check')) {
  for (const [name] of changed) console.error(`src/generated/${name} is out of date: run \`npm run generate\`.`);
  process.exitCode = changed.length > 0 ? 1 : 0;
} else {
  mkdirSync(target, { recursive: true });
  for (const [name, content] of changed) writeFileSync(join(target, name), content);
  console.log(
    changed.length === 0 ? 'src/generated/ is up to date.' : `Wrote ${changed.map(([name]) => name).join(', ')}.`,
  );
}

/** TypeScript types of every file in a portfolio, one interface per named definition. */
async function typesFile(): Promise<string> {
  const { compile } = await import('json-schema-to-typescript');
  const all: SchemaNode = { title: 'AllFiles', type: 'object', additionalProperties: false, properties: {}, $defs: {} };
  const named = definitionsOf(schemas);
  const scalars = new Map(
    named
      .filter(({ node }) => !node.enum && !node.properties && !node.additionalProperties)
      .map(({ name, node }) => [name, node.type as string]),
  );
  for (const { name, node } of named)
    if (!scalars.has(name)) (all.$defs as Record<string, SchemaNode>)[name] = forTypes(name, node, scalars);
  all.properties = Object.fromEntries(
    Object.keys(all.$defs as object).map((name) => [name, { $ref: `#/$defs/${name}` }]),
  );
  const code = await compile(all as never, 'AllFiles', {
    bannerComment: '',
    format: false,
    unreachableDefinitions: true,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
  });
  return banner + readonlyTypes(code);
}

/** A definition as the type generator wants it: references alone, plain text and numbers inline. */
function forTypes(name: string, node: SchemaNode, scalars: ReadonlyMap<string, string>): SchemaNode {
  const plain = JSON.parse(JSON.stringify(node), (key, value) => {
    if (
      ['title', 'description', '$id', '$schema', '$defs', 'examples', 'enumDescriptions', 'propertyNames'].includes(
        key,
      ) &&
      typeof value !== 'object'
    )
      return undefined;
    if (['$defs', 'examples', 'enumDescriptions', 'propertyNames'].includes(key)) return undefined;
    if (typeof value?.$ref !== 'string') return value;
    const target = value.$ref.split('/').at(-1) as string;
    const scalar = scalars.get(target);
    return scalar ? { type: scalar } : { $ref: `#/$defs/${target}` };
  }) as SchemaNode;
  return { ...plain, title: pascalCase(name) };
}

function pascalCase(name: string): string {
  return name.replaceAll(/(^|[_-])([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}

function readonlyTypes(code: string): string {
  const start = code.indexOf('export interface AllFiles');
  const end = code.indexOf('\n}', start) + 2;
  return (code.slice(0, start) + code.slice(end))
    .replaceAll(/^( *)(?!\[k: string\])("?[A-Za-z_0-9]+"?\??: )/gm, '$1readonly $2')
    .replaceAll(/^( *)\[k: string\]/gm, '$1readonly [k: string]')
    .replaceAll(/: ([A-Za-z0-9_]+(?:\[\])+)$/gm, ': readonly $1')
    .replaceAll(/: (\(.*\)\[\])$/gm, ': readonly $1')
    .replaceAll(/^export type (\w+) = (\w+)\[\]$/gm, 'export type $1 = readonly $2[]');
}

function textsFile(): string {
  const { fields, choices } = textsOf(portfolioSchemas(schemas));
  return `${banner}export const schemaFields = ${JSON.stringify(fields, null, 2)} as const;\n\nexport const schemaChoices = ${JSON.stringify(choices, null, 2)} as const;\n\nexport type FieldKey = keyof typeof schemaFields;\nexport type ChoiceKey = keyof typeof schemaChoices;\n`;
}

/** For every definition: its properties and what each holds, so that a path in a file can be followed to a field key. */
function fieldsFile(): string {
  const table: Record<string, Record<string, string>> = {};
  const choices: Record<string, readonly string[]> = {};
  for (const { name, node } of definitionsOf(portfolioSchemas(schemas))) {
    if (node.enum) choices[name] = node.enum;
    const rows: Record<string, string> = {};
    for (const [property, field] of Object.entries(node.properties ?? {})) rows[property] = holds(field);
    if (typeof node.additionalProperties === 'object') rows['*'] = holds(node.additionalProperties);
    for (const shape of shapesOf(node)) Object.assign(rows, shape);
    if (Object.keys(rows).length > 0) table[name] = rows;
  }
  return `${banner}/** Definition -> property -> definition of its value, with [] after it for a list. */\nexport const fieldTable: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(table, null, 2)};\n\n/** Definition -> its choices. */\nexport const choiceTable: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(choices, null, 2)};\n`;
}

/** A file that is either a list or a group says so by if, then and else: what the elements of each hold. */
function shapesOf({ then: list, else: group, $defs = {} }: SchemaNode): readonly Record<string, string>[] {
  return [list, group].flatMap((shape) => {
    const { items, additionalProperties: values } =
      $defs[(shape as SchemaNode | undefined)?.$ref?.split('/').at(-1) ?? ''] ?? {};
    return [
      ...(items ? [{ '[]': holds(items) }] : []),
      ...(typeof values === 'object' ? [{ '*': holds(values) }] : []),
    ];
  });
}

function holds(field: SchemaNode): string {
  if (field.$ref) return field.$ref.split('/').at(-1) as string;
  if (field.items) return `${holds(field.items)}[]`;
  if (typeof field.additionalProperties === 'object') return `{}${holds(field.additionalProperties)}`;
  return field.type ?? 'any';
}

async function validatorFiles(): Promise<Record<string, string>> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const { default: standaloneCode } = await import('ajv/dist/standalone/index.js');
  const { build } = await import('esbuild');
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    ownProperties: true,
    messages: false,
    verbose: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: false },
  });
  ajv.addVocabulary(editorKeywords);
  for (const schema of schemas.values()) ajv.addSchema(schema);
  const names = Object.fromEntries(kinds.map((kind) => [kind, schemas.get(kind)?.$id ?? '']));
  const code = (standaloneCode as unknown as (ajv: unknown, names: object) => string)(ajv, names);
  const result = await build({
    stdin: { contents: code, resolveDir: join(schemaFolder, '..') },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    write: false,
    minify: true,
    target: 'es2022',
    legalComments: 'none',
  });
  const declarations = kinds.map((kind) => `export declare const ${kind}: Validate;`).join('\n');
  return {
    'validators.js': banner + (result.outputFiles[0]?.text ?? ''),
    'validators.d.ts': `${banner}export interface SchemaError { readonly instancePath: string; readonly schemaPath: string; readonly keyword: string; readonly params: Record<string, unknown>; readonly propertyName?: string }\nexport interface Validate { (value: unknown): boolean; errors?: readonly SchemaError[] | null }\n${declarations}\n`,
  };
}
