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
  'explain',
  'schema',
] as const;
export type CommandName = (typeof commandNames)[number];
