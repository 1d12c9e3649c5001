// Promises that a filled-in form becomes a card that the schema takes, that what does not fit is told and kept, and that nothing in a form
// is anything but text.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diskTree } from '../../src/adapters/disk-tree.ts';
import { formTextsOf } from '../../src/app/form-texts-of.ts';
import { loadPortfolio } from '../../src/app/load-portfolio.ts';
import type { FormField } from '../../src/core/forms/form-field.ts';
import { formFields } from '../../src/core/forms/form-fields.ts';
import { parseYaml } from '../../src/core/parse/parse-yaml.ts';
import { type Language, languages } from '../../src/i18n/language.ts';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';
import { issueBody } from '../support/issue-body.ts';
import { type NewCardWorld, newCardWorld } from '../support/new-card-world.ts';

const filled = {
  title: 'Digital skjenkekontroll',
  organisation: 'Storvik kommune',
  responsible: 'Næringssjef',
  problem: 'Kontrollen går på papir.\n\n- to timer: "hver" gang # ikke en kommentar',
  for_whom: 'Skjenkesteder, kontrollører',
  purpose: 'Raskere kontroll',
  benefit: 'Flere kontroller',
  cost: '1,5 mill.',
  low: '1 000 000',
  high: '2 mill.',
  period_start: '1.2.2027',
  period_end: '2027-06-30',
};

let world: NewCardWorld;
beforeEach(() => {
  world = newCardWorld();
});
afterEach(() => world.remove());

async function fieldsIn(language: Language): Promise<readonly FormField[]> {
  const { portfolio } = await loadPortfolio(diskTree(`${world.repository}/portfolio`), 'portfolio');
  return formFields(portfolio, formTextsOf(await loadCatalogue(language, 'NOK')));
}

async function fill(answers: Parameters<typeof issueBody>[1], language: Language = 'nb'): Promise<string> {
  const fields = await fieldsIn(language);
  const confirm = fields.flatMap(({ key, choices }) => (key === 'confirm' ? choices.map(({ label }) => label) : []));
  return issueBody(fields, { confirm, ...answers });
}

function submit(body: string, ...more: readonly string[]) {
  world.write('issue.md', body);
  return world.run(['new', '--from-issue', `${world.repository}/issue.md`, ...more]);
}

const path = 'portfolio/projects/digital-skjenkekontroll.yaml';
const cardAt = (file: string) =>
  parseYaml(new TextEncoder().encode(world.read(file) ?? '')).value as Record<string, unknown>;

describe.each(languages)('a form in %s', (language) => {
  test('becomes the card that was meant, without a finding of the schema', async () => {
    const { exitCode, out, talk } = await submit(await fill(filled, language));
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: `${path}\n` });
    expect(talk).not.toContain('Ikke besvart');
    expect(cardAt(path)).toMatchObject({
      title: 'Digital skjenkekontroll',
      stage: 'idea',
      owner: { organisation: 'storvik' },
      people: { responsible: 'Næringssjef' },
      need: { problem: filled.problem, for_whom: ['Skjenkesteder', 'kontrollører'], purpose: 'Raskere kontroll' },
      time: { period: { start: '2027-02-01', end: '2027-06-30' } },
      cost: { estimate: { low: 1_000_000, likely: 1_500_000, high: 2_000_000 } },
    });
    expect((await world.check()).errors).toBe(0);
  });
});

describe('what is not as it should be', () => {
  test('a question without an answer is named, and stands in the card as the template leaves it', async () => {
    const { cost: _, organisation: __, ...rest } = filled;
    const { exitCode, talk } = await submit(await fill({ ...rest, low: '', high: '' }));
    expect(exitCode).toBe(0);
    expect(talk).toContain('Ikke besvart. Fyll ut i kortet:\n');
    expect(talk).toContain('  - Hva vil det koste? Et grovt anslag er nok.');
    expect(cardAt(path).cost).toBeUndefined();
    expect(world.read(path)).toContain('\n#     likely:\n');
  });

  test.each(['Velg …', 'None', 'Ingen valgt', '_No response_', 'none'])(
    'a list that stands at %j has no answer: a gap where one has to be chosen, and nothing elsewhere',
    async (nothing) => {
      const { talk } = await submit(await fill({ ...filled, organisation: nothing, sector: nothing, form: nothing }));
      expect(talk.match(/^ {2}- .*$/gm)).toEqual(['  - Hvilken virksomhet eier behovet?']);
      expect(talk).not.toContain('Velg ett av alternativene');
      expect(cardAt(path)).not.toHaveProperty('sector');
      expect(world.read(path)).not.toContain(`# > ${nothing}`);
    },
  );

  test('a choice that has such a name is an answer', async () => {
    world.write('portfolio/governance.yaml', 'sectors:\n  - { id: ingen, name: Ingen valgt }\n');
    await submit(await fill({ ...filled, sector: 'Ingen valgt' }));
    expect(cardAt(path)).toMatchObject({ sector: 'ingen' });
  });

  test('an answer that cannot be read is told with the reason, and kept as a comment', async () => {
    const { talk } = await submit(await fill({ ...filled, cost: 'mye: 3 eller 4', organisation: 'Atlantis' }));
    expect(talk).toContain('«Hva vil det koste? Et grovt anslag er nok.»: Dette er ikke et beløp.');
    expect(talk).toContain('«Hvilken virksomhet eier behovet?»: Velg ett av alternativene.');
    expect(world.read(path)).toContain('\n# Hva vil det koste? Et grovt anslag er nok.\n# > mye: 3 eller 4\n');
    expect(world.read(path)).toContain('# > Atlantis\n');
  });

  test('a question for pilots is kept as a comment in a card that is none, and is a field in one that is', async () => {
    const pilot = { hypothesis: 'Det går', criterion: 'Tjue', start: '2027-01-01', end: '2027-05-01' };
    const { talk } = await submit(await fill({ ...filled, hypothesis: 'Det går' }));
    expect(talk).toContain('bare piloter');
    expect(talk).not.toContain('Når starter den?');
    expect(cardAt(path).pilot).toBeUndefined();
    const { talk: ofPilot } = await submit(
      await fill({ ...filled, title: 'En halv pilot', form: 'Pilot', hypothesis: 'Det går' }),
    );
    expect(ofPilot).toContain('  - Pilot: Når starter den?');
    await submit(await fill({ ...filled, title: 'En pilot', form: 'Pilot', ...pilot }));
    expect(cardAt('portfolio/projects/en-pilot.yaml')).toMatchObject({ form: 'pilot', pilot });
  });

  test('what no question asks for is a comment, also text outside the form', async () => {
    const { talk } = await submit(
      `Hei!\n\n${await fill({ ...filled, more: 'Se sak 12\n\n# yaml-language-server: $schema=x' })}`,
    );
    expect(talk).toContain('Tekst utenfor spørsmålene');
    expect(world.read(path)).toContain('\n# > Hei!\n');
    expect(world.read(path)).toContain('\n# > Se sak 12\n# >\n# > # yaml-language-server: $schema=x\n');
  });

  test('what was not confirmed is told', async () => {
    expect((await submit(await fill({ ...filled, confirm: [] }))).talk).toContain('«Bekreft» er ikke krysset av.');
  });
});

test('a form of a sector whose leader is to be asked gives an id that begins with the sector', async () => {
  const governance = `${world.read('portfolio/governance.yaml')}    reviewers: ['@oppvekstsjef']\n`;
  world.write('portfolio/governance.yaml', governance);
  const body = await fill({ ...filled, sector: 'Oppvekst' });
  const { out, talk } = await submit(body);
  expect(out).toBe('portfolio/projects/oppvekst-digital-skjenkekontroll.yaml\n');
  expect(talk).not.toContain('ikke spurt');
  expect((await submit(body, '--id', 'en-annen')).talk).toContain('Gi kortet id-en oppvekst-en-annen');
  expect((await submit(await fill({ ...filled, sector: '' }))).out).toBe(`${path}\n`);
});

describe('the scores', () => {
  test('get their reasons from one field, each behind the name of its criterion', async () => {
    const reasons =
      'Verdi for innbyggerne: \nFrigjort kapasitet: To kan bruke den.\n\nOg én til: senere.\nVerdi for brukerne: x';
    const fields = await fieldsIn('nb');
    const [step = ''] = fields.find(({ key }) => key === 'score_kapasitet')?.choices.map(({ label }) => label) ?? [];
    const { talk } = await submit(await fill({ ...filled, score_kapasitet: step, score_reasons: reasons }));
    expect(talk).not.toContain('mangler en vurdering');
    const reason = 'To kan bruke den.\n\nOg én til: senere.\nVerdi for brukerne: x';
    expect(cardAt(path).scores).toEqual({ kapasitet: { score: Number(step[0]), reason } });
  });

  test('that are not given leave their reasons as comments, and the names that stood there are no answer', async () => {
    const { talk } = await submit(await fill({ ...filled, score_reasons: 'Frigjort kapasitet: To kan bruke den.' }));
    expect(talk).toContain('mangler en vurdering');
    expect(cardAt(path).scores).toBeUndefined();
    expect(world.read(path)).toContain('# > Frigjort kapasitet: To kan bruke den.\n');
    const begun = (await fieldsIn('nb')).find(({ key }) => key === 'score_reasons')?.begun ?? '';
    const untouched = await submit(await fill({ ...filled, title: 'Urørt', score_reasons: begun }));
    expect(untouched.talk).not.toContain('Hvorfor disse');
    expect(world.read('portfolio/projects/urort.yaml')).not.toContain('Hvorfor disse');
  });
});

describe('as little as a private repository lets through', () => {
  test.each(languages)('a name alone, in %s, is a card whose gaps the check names, each once', async (language) => {
    const body = await fill({ title: 'Digital skjenkekontroll', confirm: [] }, language);
    const { exitCode, talk } = await submit(body.replaceAll('\n', '\r\n'));
    expect(exitCode).toBe(0);
    const fields = await fieldsIn(language);
    const asked = fields.filter(({ required, key }) => required && !['title', 'confirm'].includes(key));
    for (const { label } of asked) expect(talk).toContain(`\n  - ${label}`);
    expect(cardAt(path)).toEqual({
      title: 'Digital skjenkekontroll',
      form: 'project',
      stage: 'idea',
      status: 'proposed',
      submitter: { date: '2026-11-22' },
    });
    const { errors } = await world.check();
    expect(errors).toBe(6);
  });

  test('nothing at all is told with the question for the name', async () => {
    const { exitCode, talk } = await submit(await fill({ confirm: [] }));
    expect(exitCode).toBe(2);
    expect(talk).toContain('har ikke et navn på forslaget');
  });
});

test('sixty thousand characters and emoji are kept to the last one, and a spoofed label is part of the answer', async () => {
  const problem = `Dyrt 🚒👩‍👧 for alle.\n\n### Hva vil det koste? Et grovt anslag er nok.\n\n1 kr\n\n${'ord '.repeat(2_300)}`;
  const more = `${'# ikke en kommentar\n'.repeat(2_400)}slutt 🏁`;
  const { exitCode, talk } = await submit(await fill({ ...filled, problem, more }));
  expect(exitCode).toBe(0);
  expect(talk).toContain('står flere ganger');
  expect((cardAt(path).need as { problem: string }).problem).toBe(problem.trim());
  expect((cardAt(path).cost as { estimate: object }).estimate).toMatchObject({ likely: 1_500_000 });
  expect(
    world
      .read(path)
      ?.split('\n')
      .filter((line) => line === '# > # ikke en kommentar'),
  ).toHaveLength(2_400);
  expect(world.read(path)).toContain('\n# > slutt 🏁\n');
});

test('the description of an issue on GitLab becomes a card too', async () => {
  const { out: template } = await world.run(['schema', '--issue-form', '--host', 'gitlab']);
  const answered = Object.entries({
    'Hva heter forslaget?': 'Digital skjenkekontroll',
    'Hvilken virksomhet eier behovet?': 'Storvik kommune',
    'Hva vil det koste? Et grovt anslag er nok.': '1,5 mill.',
  }).reduce((text, [label, answer]) => text.replace(`### ${label}\n`, `### ${label}\n\n${answer}\n`), template);
  const { exitCode, talk } = await submit(answered);
  expect(exitCode).toBe(0);
  expect(talk).not.toContain('Tekst utenfor spørsmålene');
  expect(cardAt(path)).toMatchObject({ owner: { organisation: 'storvik' }, cost: { estimate: { likely: 1_500_000 } } });
  expect(world.read(path)).not.toContain('portfolio: ');
});

describe('nothing is made', () => {
  test('of a text that is not a form', async () => {
    const { exitCode, out, talk } = await submit('### Noe annet\n\nTekst\n');
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(talk).toContain('er ikke et utfylt skjema');
  });

  test('of a form without a title, until one is given', async () => {
    const body = await fill({ ...filled, title: '' });
    expect((await submit(body)).talk).toContain('har ikke et navn på forslaget');
    const { exitCode, out } = await submit(body, 'Ny tittel');
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: 'portfolio/projects/ny-tittel.yaml\n' });
  });

  test('over a card that is there', async () => {
    const body = await fill(filled);
    await submit(body);
    const before = world.read(path);
    const { exitCode, talk } = await submit(body.replace('på papir', 'på stein'));
    expect(exitCode).toBe(2);
    expect(talk).toContain('--id digital-skjenkekontroll-2');
    expect(world.read(path)).toBe(before);
    expect((await submit(body, '--id', 'en-annen')).out).toBe('portfolio/projects/en-annen.yaml\n');
  });

  test('with an id that is a way out of the folder, or with answers on the side', async () => {
    const body = await fill(filled);
    expect((await submit(body, '--id', '../../x')).exitCode).toBe(2);
    expect((await submit(body, '--cost', '400000')).talk).toContain('--from-issue og --cost kan ikke brukes sammen');
  });

  test('of more than a million bytes', async () => {
    expect((await submit(`${await fill(filled)}${'x'.repeat(1_000_000)}`)).exitCode).toBe(2);
  });
});

test("the portfolio's own template: what it has no room for is kept as a comment", async () => {
  world.write('portfolio/templates/new-card.yaml', 'title: <title>\nstage: idea\nstatus: proposed\n');
  const { exitCode, talk } = await submit(await fill(filled));
  expect(exitCode).toBe(0);
  expect(talk).toContain('cost: Porteføljens egen mal har ikke plass til svaret.');
  expect(world.read(path)).toContain('# cost\n# > 1500000\n');
  expect(cardAt(path)).toMatchObject({ title: filled.title, need: { purpose: 'Raskere kontroll' } });
});

test('whatever is answered, the card can be read, says just what was asked, and holds every word', async () => {
  const fields = await fieldsIn('nb');
  const asked = fields.filter(({ key, element }) => key !== 'title' && (element === 'input' || element === 'textarea'));
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      'a: b\nc: d',
      '"',
      "'\n'",
      '- x',
      '---\ntitle: y',
      '\u202Efoo',
      '# x\r\n# y',
      `$\{{ x }}`,
      '{a: [',
      '\ttab',
      '&a *a !!js x',
    ),
  );
  const answers = fc.dictionary(fc.constantFrom(...asked.map(({ key }) => key)), anything, { noNullPrototype: true });
  let count = 0;
  await fc.assert(
    fc.asyncProperty(answers, async (given) => {
      count += 1;
      const id = `sak-${count}`;
      const { exitCode } = await submit(await fill({ ...given, title: 'T' }), '--id', id);
      expect(exitCode).toBe(0);
      const text = world.read(`portfolio/projects/${id}.yaml`) ?? '';
      const read = parseYaml(new TextEncoder().encode(text));
      expect(read.problems).toEqual([]);
      expect(Object.keys(read.value as object).filter((key) => !known.includes(key))).toEqual([]);
      const held = words(`${text}\n${stringsIn(read.value).join('\n')}`.replace(/\\u[0-9a-f]{4}|\\U[0-9a-f]{8}/g, ' '));
      for (const answer of Object.values(given)) {
        if (/^[\s\p{Dash}]*$/u.test(answer)) continue;
        expect(words(answer).filter((word) => !held.includes(word))).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

const known = [
  'title',
  'form',
  'stage',
  'status',
  'owner',
  'people',
  'submitter',
  'need',
  'time',
  'cost',
  'benefits',
  'pilot',
];

function words(text: string): string[] {
  return text.normalize('NFC').match(/[A-Za-z0-9]{2,}/g) ?? [];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsIn);
  return [String(value)];
}
