// The names of the commands: part of the contract, the same in every language.

export const commandNames = [
  'init',
  'new',
  'check',
  'diff',
  'list',
  'show',
  'history',
  'rank',
  'select',
  'report',
  'meeting',
  'decide',
  'advance',
  'import',
  'export',
  'explain',
  'schema',
  'completion',
] as const;
export type CommandName = (typeof commandNames)[number];

/** What a person needs next: there is no portfolio, no card, a meeting ahead, or none of these. */
export type NextCommand = Extract<CommandName, 'init' | 'new' | 'meeting' | 'check'>;
