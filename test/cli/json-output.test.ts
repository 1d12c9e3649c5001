// What scripts rely on: every command's JSON follows the published schema.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const top = join(import.meta.dirname, '..', '..');
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
ajv.addSchema(JSON.parse(readFileSync(join(top, 'schemas', 'output.schema.json'), 'utf8')), 'output.schema.json');

const sample = join(top, 'test', 'fixtures', 'canada-sample.csv');
const commands: readonly (readonly string[])[] = [
  ['check'],
  ['check', '-C', 'test/errors/base'],
  ['rank'],
  ['select'],
  ['select', '--frame', '2027=10000000'],
  ['select', '--quick', '--force', 'laeringsplattform-lokal'],
  ['list'],
  ['export'],
  ['export', '--area', 'helse'],
  ['show', 'digital-hjemmeoppfolging'],
  ['show', 'dodsfall-og-arv'],
  ['meeting'],
  ['meeting', '2026-09-17'],
  ['meeting', '2027-03-11', '--plan', '--dry-run'],
  ['meeting', '2026-09-17', '--cancel'],
  ['decide', 'innbyggerportal', '--meeting', '2026-12-10', '--outcome', 'approved', '--dry-run'],
  [
    'decide',
    'innbyggerportal',
    '--meeting',
    '2026-12-10',
    '--outcome',
    'approved',
    '--dry-run',
    '--today',
    '2026-12-10',
  ],
  ['advance', 'innbyggerportal', '--dry-run'],
  ['advance', 'laeringsplattform-felles', '--dry-run'],
  ['import', sample, '--map', 'canada-it-projects', '--dry-run', '-C', join(top, 'test', 'no-such-folder')],
];

for (const command of commands) {
  test(command.slice(0, 2).join(' '), async () => {
    const { stdout } = await runCli([...command, '--format', 'json']);
    const validate = ajv.getSchema(`output.schema.json#/$defs/${command[0]}`);
    expect(validate).toBeDefined();
    validate?.(JSON.parse(stdout));
    expect(validate?.errors ?? []).toEqual([]);
  });
}
