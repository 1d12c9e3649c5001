// What `portfolio export` takes.
import type { CommandSpec } from './command-spec.ts';

export const exportSpec: CommandSpec = {
  name: 'export',
  arguments: [],
  options: [
    { flags: '--area <area>', key: 'area' },
    { flags: '--csv-dialect <dialect>', key: 'csvDialect', choices: ['excel-nb', 'rfc4180'] },
    { flags: '--public', key: 'public' },
    { flags: '--ref <ref>', key: 'ref' },
  ],
  formats: ['csv', 'xlsx', 'json', 'dcat'],
  load: () => import('./commands/export.ts'),
};
