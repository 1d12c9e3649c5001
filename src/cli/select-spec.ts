// What `portfolio select` takes.
import type { CommandSpec } from './command-spec.ts';

export const selectSpec: CommandSpec = {
  name: 'select',
  arguments: [],
  options: [
    { flags: '--force <id>', key: 'force', many: true },
    { flags: '--without <id>', key: 'without', many: true },
    { flags: '--frame <year=amount>', key: 'yearFrame', many: true },
    { flags: '--weights <file>', key: 'weights' },
    { flags: '--weight-draws <way>', key: 'weightDraws', choices: ['around', 'uniform', 'order'] },
    { flags: '--confidence <percent>', key: 'confidence' },
    { flags: '--scenarios', key: 'scenarios' },
    { flags: '--compare <ref>', key: 'compareRef', many: true },
    { flags: '--quick', key: 'selectQuick' },
    { flags: '--time-limit <seconds>', key: 'timeLimit' },
    { flags: '--ref <ref>', key: 'ref' },
  ],
  formats: ['text', 'markdown', 'html', 'json', 'csv'],
  load: () => import('./commands/select.ts'),
};
