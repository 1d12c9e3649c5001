// What `portfolio init` takes. It is in the list of all commands, command-specs.ts.
import type { CommandSpec } from './command-spec.ts';

export const initSpec: CommandSpec = {
  name: 'init',
  arguments: [{ flags: '[dir]', key: 'dir' }],
  options: [
    { flags: '--name <name>', key: 'portfolioName' },
    { flags: '--kind <kind>', key: 'bodyKind', choices: ['municipal-council', 'inter-municipal', 'state-agency'] },
    { flags: '--organisation <name>', key: 'ownOrganisation', many: true },
    { flags: '--sector <sector>', key: 'ownSector', many: true },
    { flags: '--frame <year=amount>', key: 'ownFrame', many: true },
    { flags: '--secretariat <user>', key: 'secretariat', many: true },
    { flags: '--host <host>', key: 'host', choices: ['github', 'gitlab'], preset: 'github' },
    { flags: '--package <spec>', key: 'toolPackage' },
    { flags: '--dry-run', key: 'dryRun' },
  ],
  formats: ['text'],
  load: () => import('./commands/init.ts'),
};
