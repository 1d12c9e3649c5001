// What the commands that write for the council take. They are in the list of all commands, command-specs.ts.
import type { CommandSpec, OptionSpec } from './command-spec.ts';
import { decisionTypes, outcomes } from './decision-choices.ts';

const dryRun: OptionSpec = { flags: '--dry-run', key: 'dryRun' };

export const councilSpecs: readonly CommandSpec[] = [
  {
    name: 'meeting',
    arguments: [{ flags: '[date]', key: 'date' }],
    options: [
      { flags: '--plan', key: 'plan' },
      { flags: '--body <id>', key: 'body' },
      { flags: '--with <id>', key: 'with', many: true },
      { flags: '--drop <id>', key: 'drop', many: true },
      { flags: '--present <role>', key: 'present', many: true },
      { flags: '--all-present', key: 'allPresent' },
      { flags: '--absent <role>', key: 'absent', many: true },
      { flags: '--disqualified <who>', key: 'disqualified', many: true },
      { flags: '--approve-minutes [date]', key: 'approveMinutes' },
      { flags: '--cancel', key: 'cancel' },
      dryRun,
    ],
    formats: ['text', 'markdown', 'json'],
    load: () => import('./commands/meeting.ts'),
  },
  {
    name: 'decide',
    arguments: [{ flags: '[id]', key: 'decidedCard' }],
    options: [
      { flags: '--meeting <date>', key: 'meeting' },
      { flags: '--outcome <outcome>', key: 'outcome', choices: outcomes, byName: true },
      { flags: '--type <type>', key: 'decisionType', choices: decisionTypes, byName: true },
      { flags: '--reason <text>', key: 'reason' },
      { flags: '--frame <amount>', key: 'frame' },
      { flags: '--condition <text>', key: 'condition', many: true },
      {
        flags: '--grants <stage>',
        key: 'grants',
        choices: ['idea', 'concept', 'planning', 'execution', 'closing', 'realisation', 'done'],
      },
      { flags: '--case <number>', key: 'case' },
      { flags: '--body <id>', key: 'decidingBody' },
      { flags: '--votes <votes>', key: 'votes' },
      { flags: '--dissent <text>', key: 'dissent' },
      { flags: '--anyway', key: 'anyway' },
      dryRun,
    ],
    formats: ['text', 'json'],
    load: () => import('./commands/decide.ts'),
  },
  {
    name: 'advance',
    arguments: [{ flags: '<id>', key: 'card' }],
    options: [dryRun],
    formats: ['text', 'json'],
    load: () => import('./commands/advance.ts'),
  },
];
