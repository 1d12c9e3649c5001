// The peer: what a script of ten lines does. Parses each card with `yaml`, compiles the schema with ajv at run time, validates.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

const [folder, schemas] = process.argv.slice(2);
const ajv = new Ajv2020({ allErrors: true, strict: false });
ajv.addSchema(JSON.parse(readFileSync(join(schemas, 'common.schema.json'), 'utf8')));
const validate = ajv.compile(JSON.parse(readFileSync(join(schemas, 'project.schema.json'), 'utf8')));
let wrong = 0;
for (const name of readdirSync(join(folder, 'projects')))
  if (!validate(parse(readFileSync(join(folder, 'projects', name), 'utf8')))) wrong += 1;
console.log(wrong);
