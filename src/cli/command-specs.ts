// What every command takes: data only, so that help for all of them costs nothing. The one list of commands; the work of each is in
// commands/<name>.ts, loaded when it is called.
import type { CommandSpec, OptionSpec } from './command-spec.ts';
import { councilSpecs } from './council-specs.ts';
import { exportSpec } from './export-spec.ts';
import { initSpec } from './init-spec.ts';
import { selectSpec } from './select-spec.ts';

export const sharedOptions: readonly OptionSpec[] = [
  { flags: '-C, --root <dir>', key: 'root', many: true },
  { flags: '--lang <language>', key: 'lang', choices: ['nb', 'nn', 'en'] },
  { flags: '--output <file>', key: 'output' },
  { flags: '--today <date>', key: 'today' },
  { flags: '--no-color', key: 'color' },
  { flags: '--quiet', key: 'quiet' },
];

/** A file that lists several portfolios, to be read together. */
const portfolios: OptionSpec = { flags: '--portfolios <file>', key: 'portfolios' };
const area: OptionSpec = { flags: '--area <area>', key: 'area' };
/** Reads the portfolio as of a commit, a tag or a branch. */
const ref: OptionSpec = { flags: '--ref <ref>', key: 'ref' };

export const commandSpecs: readonly CommandSpec[] = [
  initSpec,
  {
    name: 'new',
    arguments: [{ flags: '[title]', key: 'title' }],
    options: [
      { flags: '--from-issue <file>', key: 'fromIssue' },
      { flags: '--from-row <file>', key: 'fromRow' },
      { flags: '--row <number>', key: 'row' },
      { flags: '--id <id>', key: 'id' },
      { flags: '--form <form>', key: 'form' },
      { flags: '--organisation <organisation>', key: 'organisation' },
      { flags: '--unit <unit>', key: 'unit' },
      { flags: '--sector <sector>', key: 'sector' },
      { flags: '--responsible <role>', key: 'responsible' },
      { flags: '--submitter <role>', key: 'submitter' },
      { flags: '--problem <text>', key: 'problem' },
      { flags: '--for-whom <group>', key: 'forWhom', many: true },
      { flags: '--benefit <text>', key: 'benefit' },
      { flags: '--cost <amount>', key: 'cost' },
      { flags: '--hypothesis <text>', key: 'hypothesis' },
      { flags: '--criterion <text>', key: 'criterion' },
      { flags: '--start <date>', key: 'start' },
      { flags: '--end <date>', key: 'end' },
    ],
    formats: ['text'],
    load: () => import('./commands/new.ts'),
  },
  {
    name: 'check',
    arguments: [{ flags: '[paths...]', key: 'paths' }],
    options: [
      { flags: '--fail-on <level>', key: 'failOn', choices: ['error', 'warning', 'never'], preset: 'error' },
      { flags: '--fix', key: 'fix' },
      { flags: '--dry-run', key: 'dryRun' },
      { flags: '--new-since <ref>', key: 'newSince' },
      { flags: '--policy-from <ref>', key: 'policyFrom' },
      ref,
    ],
    formats: ['text', 'short', 'json', 'github', 'gitlab', 'sarif', 'junit', 'rdjson', 'markdown'],
    load: () => import('./commands/check.ts'),
  },
  {
    name: 'diff',
    arguments: [
      { flags: '[base]', key: 'base' },
      { flags: '[head]', key: 'head' },
      { flags: '[others...]', key: 'others' },
    ],
    options: [
      { flags: '--fail-on <conditions>', key: 'diffFailOn', many: true },
      { flags: '--git', key: 'git' },
    ],
    formats: ['text', 'markdown', 'html', 'json'],
    load: () => import('./commands/diff.ts'),
  },
  {
    name: 'list',
    readsSeveral: true,
    arguments: [],
    options: [
      { flags: '--stage <stage>', key: 'stage', many: true },
      { flags: '--status <status>', key: 'status', many: true },
      { flags: '--sector <sector>', key: 'sector', many: true },
      { flags: '--goal <goal>', key: 'goal', many: true },
      { flags: '--category <category>', key: 'category', many: true },
      { flags: '--form <form>', key: 'form', many: true },
      { flags: '--owner <organisation>', key: 'owner', many: true },
      { flags: '--colour <colour>', key: 'colour', many: true },
      portfolios,
      area,
      ref,
    ],
    formats: ['text', 'markdown', 'html', 'json', 'csv'],
    load: () => import('./commands/list.ts'),
  },
  {
    name: 'show',
    arguments: [{ flags: '<id>', key: 'card' }],
    options: [ref],
    formats: ['text', 'markdown', 'html', 'json'],
    load: () => import('./commands/show.ts'),
  },
  {
    name: 'history',
    arguments: [{ flags: '<id>', key: 'card' }],
    options: [ref],
    formats: ['text', 'markdown', 'html', 'json'],
    load: () => import('./commands/history.ts'),
  },
  {
    name: 'rank',
    arguments: [],
    options: [
      { flags: '--why <ids>', key: 'why' },
      { flags: '--weights <file>', key: 'weights' },
      { flags: '--robust', key: 'robust' },
      { flags: '--weight-draws <way>', key: 'weightDraws', choices: ['around', 'uniform', 'order'] },
      { flags: '--quick', key: 'quick' },
      area,
      ref,
    ],
    formats: ['text', 'markdown', 'html', 'json', 'csv'],
    load: () => import('./commands/rank.ts'),
  },
  selectSpec,
  {
    name: 'report',
    readsSeveral: true,
    arguments: [
      { flags: '[kind]', key: 'kind' },
      { flags: '[subject]', key: 'subject' },
    ],
    options: [
      portfolios,
      area,
      { flags: '--since <moment>', key: 'since' },
      { flags: '--out <dir>', key: 'out' },
      { flags: '--zip', key: 'zip' },
      { flags: '--without-projects', key: 'withoutProjects' },
      ref,
    ],
    formats: ['markdown', 'html', 'text', 'json'],
    load: () => import('./commands/report.ts'),
  },
  ...councilSpecs,
  {
    name: 'import',
    arguments: [{ flags: '<file>', key: 'file' }],
    options: [
      { flags: '--map <file>', key: 'map' },
      { flags: '--suggest', key: 'suggest' },
      { flags: '--sheet <name>', key: 'sheet' },
      { flags: '--prefer <side>', key: 'prefer', choices: ['file', 'card'] },
      { flags: '--prune', key: 'prune' },
      { flags: '--dry-run', key: 'dryRun' },
    ],
    formats: ['text', 'json'],
    load: () => import('./commands/import.ts'),
  },
  exportSpec,
  {
    name: 'explain',
    arguments: [{ flags: '<code-or-field>', key: 'term' }],
    options: [],
    formats: ['text', 'markdown', 'html'],
    load: () => import('./commands/explain.ts'),
  },
  {
    name: 'schema',
    arguments: [{ flags: '[kind]', key: 'schemaKind' }],
    options: [
      { flags: '--write', key: 'writeSchemas' },
      { flags: '--issue-form', key: 'issueForm' },
      { flags: '--host <host>', key: 'host', choices: ['github', 'gitlab'], preset: 'github' },
    ],
    formats: ['json'],
    load: () => import('./commands/schema.ts'),
  },
  {
    name: 'completion',
    arguments: [{ flags: '<shell>', key: 'shell' }],
    options: [],
    formats: ['text'],
    load: () => import('./commands/completion.ts'),
  },
];
