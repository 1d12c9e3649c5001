import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/core/parse/parse-yaml.ts';
import { checkSchema } from '../../src/core/schema/check-schema.ts';
import { type NewCardWorld, newCardWorld } from '../support/new-card-world.ts';

const told = [
  ...['--organisation', 'storvik'],
  ...['--responsible', 'Næringssjef'],
  ...['--problem', 'Kontrollen går på papir.'],
  ...['--for-whom', 'Skjenkesteder', '--for-whom', 'Kontrollører'],
  ...['--benefit', 'Flere kontroller'],
  ...['--cost', '1,5 mill.'],
];
const pilot = [
  '--form',
  'pilot',
  '--hypothesis',
  'Det går.',
  '--criterion',
  '20 kontroller',
  '--start',
  '1.2.2027',
  '--end',
  '2027-06-30',
];
const forms: Readonly<Record<string, readonly string[]>> = {
  project: [],
  programme: ['--form', 'programme'],
  product: ['--form', 'product'],
  pilot,
  line_task: ['--form', 'line_task'],
};

let world: NewCardWorld;
beforeEach(() => {
  world = newCardWorld();
});
afterEach(() => world.remove());

function cardAt(path: string): Record<string, unknown> {
  return parseYaml(new TextEncoder().encode(world.read(path) ?? '')).value as Record<string, unknown>;
}

describe('a card made with options', () => {
  test('is what was said, and the path is what comes out', async () => {
    const { exitCode, out, talk } = await world.run(['new', 'Digital skjenkekontroll: «ny» #1', ...told]);
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: 'portfolio/projects/digital-skjenkekontroll-ny-1.yaml\n' });
    expect(talk).toContain('anslått til 1\u00A0500\u00A0000\u00A0kr');
    expect(talk).toContain('portfolio check');
    expect(cardAt('portfolio/projects/digital-skjenkekontroll-ny-1.yaml')).toEqual({
      title: 'Digital skjenkekontroll: «ny» #1',
      form: 'project',
      stage: 'idea',
      status: 'proposed',
      owner: { organisation: 'storvik' },
      people: { responsible: 'Næringssjef' },
      submitter: { role: 'Næringssjef', date: '2026-11-22' },
      need: { problem: 'Kontrollen går på papir.', for_whom: ['Skjenkesteder', 'Kontrollører'] },
      cost: { estimate: { likely: 1500000 } },
      benefits: [
        { id: 'G1', name: 'Flere kontroller', for_whom: 'Skjenkesteder', not_priced_because: 'Ikke regnet på ennå.' },
      ],
    });
  });

  test('reads well', async () => {
    await world.run(['new', 'Digital skjenkekontroll', ...told, '--unit', 'Næring', '--sector', 'oppvekst']);
    await expect(world.read('portfolio/projects/digital-skjenkekontroll.yaml')).toMatchFileSnapshot('new-card.yaml');
  });

  test('says nothing but the path with --quiet', async () => {
    const { out, talk } = await world.run(['new', 'Ny sak', ...told, '--quiet']);
    expect({ out, talk }).toEqual({ out: 'portfolio/projects/ny-sak.yaml\n', talk: '' });
  });

  test('takes names for ids', async () => {
    await world.run([
      'new',
      'Ny sak',
      ...told,
      '--organisation',
      'Nesfjord kommune',
      '--form',
      'linjeoppgave',
      '--sector',
      'OPPVEKST',
    ]);
    expect(cardAt('portfolio/projects/ny-sak.yaml')).toMatchObject({
      owner: { organisation: 'nesfjord' },
      form: 'line_task',
      sector: 'oppvekst',
    });
  });
});

describe('a card of a sector whose leader is to be asked', () => {
  const sector = ['--sector', 'oppvekst'];
  beforeEach(() => {
    const governance = `${world.read('portfolio/governance.yaml')}    reviewers: ['@oppvekstsjef']\n`;
    world.write('portfolio/governance.yaml', governance);
  });

  test('gets an id that begins with the sector, and nothing more is said', async () => {
    const { out, talk } = await world.run(['new', 'Ny sak', ...told, ...sector]);
    expect(out).toBe('portfolio/projects/oppvekst-ny-sak.yaml\n');
    expect(talk).not.toContain('ikke spurt');
    expect((await world.run(['new', 'Oppvekst: leksehjelp', ...told, ...sector])).out).toBe(
      'portfolio/projects/oppvekst-leksehjelp.yaml\n',
    );
    expect((await world.run(['new', 'Uten sektor', ...told])).out).toBe('portfolio/projects/uten-sektor.yaml\n');
  });

  test('keeps the id that was given, and hears in one line that the leader is not asked', async () => {
    const { out, talk } = await world.run(['new', 'Ny sak', ...told, ...sector, '--id', 'min-sak']);
    expect(out).toBe('portfolio/projects/min-sak.yaml\n');
    expect(talk).toMatch(/^Sektorlederen for «Oppvekst» blir ikke spurt .* Gi kortet id-en oppvekst-min-sak: .*$/m);
    const begun = await world.run(['new', 'Ny sak', ...told, ...sector, '--id', 'oppvekst-x']);
    expect(begun.talk).not.toContain('ikke spurt');
  });

  test('that is taken is told with a free id in the same sector', async () => {
    await world.run(['new', 'Ny sak', ...told, ...sector]);
    expect((await world.run(['new', 'Ny sak', ...told, ...sector])).talk).toContain('--id oppvekst-ny-sak-2');
  });
});

const languages = ['nb', 'nn', 'en'];
const cases = languages.flatMap((language) =>
  ['full', 'register'].flatMap((set) => Object.keys(forms).map((form) => [language, set, form] as const)),
);

test.each(cases)(
  'in %s with the requirement set %s, a new card of form %s checks clean',
  async (language, set, form) => {
    const own = newCardWorld({ language });
    own.write('portfolio/governance.yaml', `${own.read('portfolio/governance.yaml')}requirement_set: ${set}\n`);
    const { exitCode } = await own.run(['new', 'Digital skjenkekontroll', ...told, ...(forms[form] ?? [])]);
    const { problems, errors } = await own.check();
    own.remove();
    const about = problems
      .filter(({ finding }) => finding.card === 'digital-skjenkekontroll')
      .map(({ finding }) => finding.code);
    expect({ exitCode, errors, about }).toEqual({
      exitCode: 0,
      errors: 0,
      about: set === 'full' ? ['sector-leader-not-heard'] : ['missing-field'],
    });
  },
);

test.each(languages)('the commented examples in %s can be taken into use by taking away "# "', async (language) => {
  const own = newCardWorld({ language });
  await own.run(['new', 'Digital skjenkekontroll', ...told]);
  const card = own.read('portfolio/projects/digital-skjenkekontroll.yaml') ?? '';
  own.remove();
  const used = card.replaceAll(/^( *)# ( *(?:- )?[a-z_]+:.*)$/gm, '$1$2');
  const answered = used
    .replaceAll(/(?:ÅÅÅÅ|YYYY)-MM-DD/g, '2027-01-01')
    .replaceAll(/^( *(?:low|high|amount|fte):)$/gm, '$1 1')
    .replaceAll(/^( *(?:start|end):)$/gm, '$1 2027-01-01')
    .replaceAll(/^( *(?:sector|unit|hypothesis|criterion):)$/gm, '$1 noe');
  const { value } = parseYaml(new TextEncoder().encode(answered));
  expect(checkSchema('project', value, () => '').problems).toEqual([]);
  const groups = ['anchoring', 'archive', 'strategy', 'time', 'funding', 'risks', 'pilot'];
  expect(Object.keys(value as object)).toEqual(expect.arrayContaining(groups));
});

describe('what will not do', () => {
  test.each<readonly [string, readonly string[], RegExp]>([
    [
      'no terminal and no answers',
      ['new'],
      /\[title\], --organisation, --responsible, --problem, --for-whom, --benefit.*--cost/,
    ],
    [
      'a pilot without its trial',
      ['new', 'Ny sak', ...told, '--form', 'pilot'],
      /--hypothesis, --criterion, --start.*--end/,
    ],
    ['a title in letters that make no id', ['new', '日本', ...told], /--id/],
    [
      'an unknown organisation',
      ['new', 'Ny sak', ...told, '--organisation', 'stormvik'],
      /--organisation .*«stormvik».*storvik/,
    ],
    ['an unknown sector', ['new', 'Ny sak', ...told, '--sector', 'helse'], /--sector .*oppvekst/],
    ['an unknown form', ['new', 'Ny sak', ...told, '--form', 'idé'], /--form .*line_task/],
    ['a trial for what is no pilot', ['new', 'Ny sak', ...told, '--start', '2027-01-01'], /--start: .*bare piloter/],
    ['a bad id', ['new', 'Ny sak', ...told, '--id', '../../x'], /«\.\.\/\.\.\/x» kan ikke være en id/],
    ['a name that Windows keeps', ['new', 'Ny sak', ...told, '--id', 'aux'], /«aux» kan ikke være en id/],
    [
      'an id that is taken',
      ['new', 'Ny sak', ...told, '--id', 'god-sak'],
      /god-sak\.yaml» finnes fra før.*--id god-sak-2/,
    ],
    ['a title whose id is taken', ['new', 'God sak', ...told], /--id god-sak-2/],
    ['a title on two lines', ['new', 'Ny\nsak', ...told], /\[title\]: .*én linje/],
    ['a title with marks of direction', ['new', 'Ny \u202Esak', ...told], /\[title\]: .*usynlige tegn/],
    ['a title with control characters', ['new', 'Ny \u001B[31msak', ...told], /\[title\]: .*usynlige tegn/],
    ['a title of nothing', ['new', ' ', ...told], /\[title\]: Her trengs/],
    ['a title that is too long', ['new', 'x'.repeat(301), ...told], /\[title\]: .*for lang/],
    ['a cost in words', ['new', 'Ny sak', ...told, '--cost', 'masse'], /--cost: Dette er ikke et beløp/],
    ['a negative cost', ['new', 'Ny sak', ...told, '--cost=-5'], /--cost: .*mindre enn null/],
    [
      'a cost in millions without the word',
      ['new', 'Ny sak', ...told, '--cost', '1,5'],
      /--cost: .*Mente du millioner\? .*«1,5 mill\.»/,
    ],
    ['a cost below a thousand', ['new', 'Ny sak', ...told, '--cost', '999 kr'], /--cost: .*under 1000/],
    ['a cost of nothing', ['new', 'Ny sak', ...told, '--cost', '0'], /--cost: .*et grovt anslag/],
    ['a cost in another currency', ['new', 'Ny sak', ...told, '--cost', 'EUR 500'], /--cost: .*annen valuta/],
    [
      'a date that does not exist',
      ['new', 'Ny sak', ...told, ...pilot, '--end', '2027-02-30'],
      /--end: Skriv en dato som finnes/,
    ],
    ['an end before the start', ['new', 'Ny sak', ...told, ...pilot, '--end', '2027-01-31'], /--end: Slutten/],
    ['an output file', ['new', 'Ny sak', ...told, '--output', 'x.yaml'], /--output/],
  ])('%s is told, and nothing is written', async (_, argv, words) => {
    const before = world.read('portfolio/projects/god-sak.yaml');
    const { exitCode, out, talk } = await world.run(argv);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(talk).toMatch(words);
    expect(talk.split('\n')).toHaveLength(2);
    expect(readdirSync(join(world.repository, 'portfolio/projects'))).toEqual(['god-sak.yaml']);
    expect(world.read('portfolio/projects/god-sak.yaml')).toBe(before);
  });

  test.each([
    '"a": {b: [c]}',
    "it's # not",
    '- list',
    '&anchor *alias !!tag',
    '<title>',
    '%YAML 1.2',
    '--- x',
    'null x: ~',
  ])('a title such as %j is a title, and no more', async (title) => {
    const { exitCode } = await world.run(['new', ...told, '--id', 'ny-sak', '--', title]);
    expect({ exitCode, title: cardAt('portfolio/projects/ny-sak.yaml').title }).toEqual({ exitCode: 0, title });
    expect((await world.check()).errors).toBe(0);
  });
});

describe('a person at a terminal', () => {
  const answers = {
    'heter': 'Ny sak',
    'virksomhet': 'storvik',
    'enhet': '',
    'sektor': '',
    'arbeide': 'project',
    'svarer': 'Rektor',
    'melder': '',
    'problemet, og': 'Det er tungvint.',
    'Hvem har': 'Elever, foreldre',
    'gevinsten': 'Mindre tungvint',
    'koste': '250 000 kr',
  };

  test('is asked everything once', async () => {
    const { exitCode, asked } = await world.run(['new'], answers);
    expect({ exitCode, asked: asked.length }).toEqual({ exitCode: 0, asked: 11 });
    expect(cardAt('portfolio/projects/ny-sak.yaml')).toMatchObject({
      submitter: { role: 'Rektor' },
      need: { for_whom: ['Elever', 'foreldre'] },
      cost: { estimate: { likely: 250000 } },
    });
  });

  test('is told who may submit, and no role that may not is suggested', async () => {
    const governance = `${world.read('portfolio/governance.yaml')}may_submit: [Enhetsleder, rektor ]\n`;
    world.write('portfolio/governance.yaml', governance);
    const { asked } = await world.run(['new'], answers);
    expect(asked).toContain('Hvem melder det inn? Skriv rollen slik den står her: Enhetsleder, rektor.');
    expect((await world.check()).problems.map(({ finding }) => finding.code)).toEqual(['sector-leader-not-heard']);
    await world.run(['new'], { ...answers, heter: 'Nok en sak', svarer: 'Næringssjef' });
    const { problems } = await world.check();
    expect(problems.map(({ finding }) => finding.code)).toContain('submitter-not-allowed');
  });

  test('is not asked what was given', async () => {
    const { asked } = await world.run(['new', 'Ny sak', '--form', 'project', '--unit', 'Skole'], answers);
    expect(asked).toHaveLength(8);
  });

  test('is asked nothing when all that is needed was given', async () => {
    const { exitCode, asked } = await world.run(['new', 'Ny sak', ...told], {});
    expect({ exitCode, asked }).toEqual({ exitCode: 0, asked: [] });
  });

  test('is asked about the trial when it is a pilot', async () => {
    const trial = {
      'Hva tror': 'Det går.',
      'sant': 'Tre ganger',
      'starter': '1. februar 2027',
      'vurdert': ['2027-01-01', '2027-06-30'],
    };
    const { exitCode, asked } = await world.run(['new'], { ...answers, 'arbeide': 'pilot', ...trial });
    expect(exitCode).toBe(0);
    expect(asked).toContain('! Slutten kan ikke komme før starten.');
    expect((await world.check()).errors).toBe(0);
  });

  test('hears at once what will not do', async () => {
    const { asked } = await world.run(['new'], {
      ...answers,
      'heter': [' ', 'Ny \u202Esak', 'Ny sak'],
      'koste': ['mye', '0', '1,5', '1,5 mill.'],
    });
    expect(asked.filter((each) => each.startsWith('!'))).toEqual([
      '! Her trengs et svar.',
      expect.stringContaining('usynlige tegn'),
      expect.stringContaining('ikke et beløp'),
      expect.stringContaining('Mente du millioner?'),
      expect.stringContaining('Mente du millioner?'),
    ]);
  });

  test('chooses another id when the title gives one that is taken', async () => {
    const named = { ...answers, 'heter': 'God sak', 'id skal': ['god-sak', 'GOD', ''] };
    const { out, asked } = await world.run(['new'], named);
    expect(out).toBe('portfolio/projects/god-sak-2.yaml\n');
    expect(asked.filter((each) => each.startsWith('!'))).toEqual([
      expect.stringMatching(/^! Det finnes/),
      expect.stringMatching(/^! Bruk små/),
    ]);
  });

  test.each(Object.keys(answers))('who gives up at %j has written nothing', async (word) => {
    const { exitCode, out, talk } = await world.run(['new'], { ...answers, [word]: null });
    expect({ exitCode, out, talk }).toEqual({ exitCode: 2, out: '', talk: 'Avbrutt. Ingenting er skrevet.\n' });
    expect(readdirSync(join(world.repository, 'portfolio'))).not.toContain('schemas');
    expect(readdirSync(join(world.repository, 'portfolio/projects'))).toEqual(['god-sak.yaml']);
  });
});

describe('the schema for editors', () => {
  const modeline = () => world.read('portfolio/projects/ny-sak.yaml')?.split('\n')[0];

  test('is written in the language of the portfolio when there is none, and told', async () => {
    world.write(
      'portfolio/portfolio.yaml',
      `${world.read('portfolio/portfolio.yaml')}`.replace('language: nb', 'language: nn'),
    );
    const { talk } = await world.run(['new', 'Ny sak', ...told, '--lang', 'en']);
    expect(modeline()).toBe('# yaml-language-server: $schema=../schemas/project.schema.json');
    expect(talk).toContain('Wrote portfolio/schemas/project.schema.json too');
    expect(world.read('portfolio/schemas/project.schema.json')).toContain('Prosjektkort');
    expect(world.read('portfolio/projects/ny-sak.yaml')).toContain('Ikkje rekna på enno.');
    expect((await world.check()).problems.map(({ finding }) => finding.code)).toEqual(['sector-leader-not-heard']);
  });

  test('is that of the repository when it has one', async () => {
    world.write('schemas/project.schema.json', '{}');
    const { talk } = await world.run(['new', 'Ny sak', ...told]);
    expect(modeline()).toBe('# yaml-language-server: $schema=../../schemas/project.schema.json');
    expect(talk).not.toContain('project.schema.json');
    expect(world.read('portfolio/schemas/project.schema.json')).toBeNull();
  });

  test('is the nearest one, and is left as it is', async () => {
    world.write('schemas/project.schema.json', '{}');
    world.write('portfolio/schemas/project.schema.json', '{ "own": true }');
    await world.run(['new', 'Ny sak', ...told]);
    expect(modeline()).toBe('# yaml-language-server: $schema=../schemas/project.schema.json');
    expect(world.read('portfolio/schemas/project.schema.json')).toBe('{ "own": true }');
  });
});

describe("a portfolio's own template", () => {
  test('goes before the one that comes with the tool', async () => {
    world.write(
      'portfolio/templates/new-card.yaml',
      '#! merk\r\n# Vår mal\r\ntitle: <title>\r\nowner: { organisation: <organisation>, unit: <unit> }\r\n',
    );
    const { talk } = await world.run(['new', 'Ny: sak', ...told]);
    expect(world.read('portfolio/projects/ny-sak.yaml')).toBe(
      '# yaml-language-server: $schema=../schemas/project.schema.json\n# Vår mal\ntitle: "Ny: sak"\nowner: { organisation: storvik,  }\n',
    );
    expect(talk).toContain('ikke plass til responsible, problem, for_whom, benefit');
  });

  test('is told when it cannot be read, with the place', async () => {
    world.write('portfolio/templates/new-card.yaml', 'title: <title>\nneed: *alias\n');
    const { exitCode, talk } = await world.run(['new', 'Ny sak', ...told]);
    expect({ exitCode, talk }).toEqual({
      exitCode: 2,
      talk: expect.stringContaining('portfolio/templates/new-card.yaml» (2:7 yaml-reference)'),
    });
    expect(world.read('portfolio/projects/ny-sak.yaml')).toBeNull();
  });

  test('is not read through a link', async () => {
    world.write('secret.yaml', 'title: hemmelig\n');
    mkdirSync(join(world.repository, 'portfolio/templates'));
    symlinkSync('../../secret.yaml', join(world.repository, 'portfolio/templates/new-card.yaml'));
    const { exitCode } = await world.run(['new', 'Ny sak', ...told]);
    expect(exitCode).toBe(2);
    expect(world.read('portfolio/projects/ny-sak.yaml')).toBeNull();
  });
});

test('a portfolio without organisations and sectors takes any organisation, and one with a single one takes that', async () => {
  world.write('portfolio/portfolio.yaml', 'name: Ny\n');
  await world.run(['new', 'Ny sak', ...told, '--organisation', 'Vår kommune']);
  expect(cardAt('portfolio/projects/ny-sak.yaml').owner).toEqual({ organisation: 'Vår kommune' });
  world.write('portfolio/portfolio.yaml', 'name: Ny\norganisations:\n  - id: en\n    name: En kommune\n');
  await world.run(['new', 'Enda en sak', ...told.slice(2)]);
  expect(cardAt('portfolio/projects/enda-en-sak.yaml').owner).toEqual({ organisation: 'en' });
});
