// Keeps every import inside the house that ARCHITECTURE.md draws. The rules come from the two tables below: change a table only
// together with the picture, and say why in docs/decisions/.

/** Who may import whom. 'types of x' means `import type` only: nothing of x is loaded. */
const layers = {
  generated: { may: [], because: 'It is made from schemas/ and knows nothing else.' },
  core: {
    may: ['generated'],
    because: 'The core is pure functions of their arguments. What it needs from outside comes in as an argument.',
  },
  ports: {
    may: ['types of core', 'types of generated'],
    because: 'A port is an interface and holds no code.',
  },
  adapters: {
    may: ['ports', 'types of core', 'core/model/portfolio-error.ts'],
    because:
      'An adapter does what a port says and decides nothing. All it may load from the core is the error for a wrong world.',
  },
  view: {
    may: ['core', 'types of generated'],
    because: 'A view picks and orders facts. Words belong in i18n, marks in render.',
  },
  i18n: {
    may: ['types of core', 'types of generated', 'generated/schema-texts.ts'],
    because:
      'Words get their facts as arguments. They are bound to codes, fields and choices by type alone; only English takes its texts from the schemas.',
  },
  render: {
    may: ['view', 'i18n', 'types of core', 'types of generated'],
    because: 'A writer turns a view into a string. What is worked out belongs in core or view.',
  },
  app: {
    may: ['ports', 'core', 'view', 'types of generated', 'generated/rule-examples.ts'],
    because: 'A use case knows neither command line, formats nor languages: it takes ports and gives plain values.',
  },
  cli: {
    may: [
      'app',
      'render',
      'i18n',
      'ports',
      'types of view',
      'types of core',
      'types of generated',
      'core/model/portfolio-error.ts',
    ],
    because:
      'A command reads options, calls a use case and hands the answer to a writer. It works nothing out, and meets the world through ports.',
  },
};

/** Packages that run, and the one room each may be imported from. A package that is not here may not be imported from src/ at all. */
const packages = {
  'yaml': { room: 'core/parse/', because: 'A faster reader must be able to take its place without anyone noticing.' },
  'fastest-levenshtein': { room: 'core/model/', because: 'What counts as close is decided once, in closest.ts.' },
  'csv-parse': { room: 'core/intake/', because: 'Tables come in through one door.' },
  'chalk': { room: 'render/text/', because: 'Colour is a mark of the terminal writer.' },
  'cli-table3': { room: 'render/text/', because: 'Table lines are a mark of the terminal writer.' },
  'string-width': { room: 'render/', because: 'Only what lines up in plain text needs widths.' },
  'diff': { room: 'render/patch/', because: 'A patch must be one that git takes, and is written in one place.' },
  'commander': { room: 'cli/', because: 'Only the command line knows options.' },
  'simple-git': {
    room: 'adapters/',
    because: 'Only an adapter knows git. See docs/decisions/ on which calls are safe.',
  },
  'fflate': {
    room: 'adapters/',
    because: 'What a zip file holds is decided by the command; only an adapter packs it.',
  },
  'highs': { room: 'adapters/', because: 'Only an adapter knows which solver finds the best choice.' },
  'hucre': { room: 'adapters/', because: 'Only an adapter knows which package reads and writes workbooks.' },
  '@clack/prompts': { room: 'adapters/', because: 'Only an adapter talks with a terminal.' },
};

const anyPackage = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'];
/** Files in core/rules/ that are not a rule: what rules are made with, and the lists that gather them. */
const madeWith = '^src/core/rules/rule(-context|-arguments)?\\.ts$';
const gathers = '^src/core/rules/(rule-list|check-portfolio|[a-z-]+-rules)\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(layers).flatMap(([layer, table]) => layerRules(layer, table)),
    ...Object.entries(packages).map(([name, table]) => packageRule(name, table)),
    {
      name: 'packages-have-a-room',
      comment:
        'A new package gets a line in the table of packages, with the one folder that may import it, and a reason in docs/decisions/.',
      from: { path: '^src/' },
      to: { dependencyTypes: anyPackage, pathNot: Object.keys(packages).map(packagePath) },
    },
    {
      name: 'node-stays-outside',
      comment:
        'Only adapters and main know Node. Take what you need as a port or an argument, so that a test can bring its own.',
      from: { path: '^src/', pathNot: ['^src/adapters/', '^src/main\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'main-is-not-imported',
      comment: 'main.ts puts the program together and runs it. Import the part that you need instead.',
      from: {},
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'every-file-has-a-layer',
      comment: 'A folder in src/ is a layer with a line in the table of layers.',
      from: { path: '^src/', pathNot: ['^src/main\\.ts$', ...Object.keys(layers).map((layer) => `^src/${layer}/`)] },
      to: {},
    },
    {
      name: 'program-does-not-know-its-workshop',
      comment: 'Tests, tools and benchmarks know the program, never the other way.',
      from: { path: '^src/' },
      to: { path: '^(test|tools|bench)/' },
    },
    {
      name: 'commands-do-not-know-each-other',
      comment: 'What two commands share is a use case in app/, or a file of its own in cli/.',
      from: { path: '^src/cli/commands/([^/]+)\\.ts$' },
      to: { path: '^src/cli/commands/', pathNot: '^src/cli/commands/$1\\.ts$' },
    },
    {
      name: 'rules-do-not-know-each-other',
      comment: 'A rule can be read, switched off or removed alone. What two rules share is a noun in core/model/.',
      from: { path: '^src/core/rules/', pathNot: [madeWith, gathers] },
      to: { path: '^src/core/rules/', pathNot: madeWith },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or there is a third one in them that both need.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nobody imports this file and it imports nobody. Use it, or remove it.',
      from: { orphan: true, pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'imports-lead-somewhere',
      comment:
        'This import cannot be found: a misspelt path, a missing `.ts`, or a package that is not in package.json.',
      from: {},
      to: { couldNotResolve: true },
    },
  ].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};

/** Two kinds of rules for one layer: what it may not touch, and what it may know the types of but not load. */
function layerRules(layer, { may, because }) {
  const isTypes = (other) => other.startsWith('types of ');
  const places = may.map((other) => `^src/${other.replace('types of ', '')}${other.endsWith('.ts') ? '$' : '/'}`);
  const loadable = places.filter((_, at) => !isTypes(may[at]));
  const typesOnly = places.filter((_, at) => isTypes(may[at]));
  const list = may.length === 0 ? 'nothing' : may.join(', ');
  const from = { path: `^src/${layer}/` };
  const comment = `${layer} may import ${list}. ${because}`;
  const rules = [
    { name: `${layer}-keeps-to-its-layer`, comment, from, to: { path: '^src/', pathNot: [from.path, ...places] } },
  ];
  if (typesOnly.length > 0) {
    const to = { path: typesOnly, pathNot: loadable, dependencyTypesNot: ['type-only'] };
    rules.push({
      name: `${layer}-loads-no-more-than-it-may`,
      comment: `${comment} Write \`import type\`, or move the code.`,
      from,
      to,
    });
  }
  return rules;
}

function packageRule(name, { room, because }) {
  return {
    name: `${name.replace(/\W+/g, '-').replace(/^-/, '')}-has-one-room`,
    comment: `${name} is imported only in src/${room}. ${because}`,
    from: { path: '^src/', pathNot: `^src/${room}` },
    to: { path: packagePath(name) },
  };
}

/** Installed packages lie in node_modules; one that is not installed keeps its bare name. */
function packagePath(name) {
  return `(^|node_modules/)${name}(/|$)`;
}
