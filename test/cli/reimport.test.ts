// A list that is imported again: only what has been edited in it goes into the cards, and nothing that people have written is lost.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diskWriter } from '../../src/adapters/disk-writer.ts';
import { type CliResult, runCli } from '../support/run-cli.ts';

const mapping = `name: Listen
decimal: comma
id: { column: Nr, prefix: p- }
portfolio: { language: nb, requirement_set: register }
columns:
  - { column: Navn, field: title }
  - { column: Eier, field: owner.organisation }
  - { column: Status, field: status, read_as: choice, choices: { Pågår: active, Vent: on_hold, Ferdig: completed } }
  - { column: Kostnad, field: cost.estimate.likely, read_as: amount }
constants: { form: project }
`;
const heading = 'Nr;Navn;Eier;Status;Kostnad;Lønn';
const first = ['01;Ny skole;Hogdal;Pågår;4500000;1', '02;Bro;Storvik;Vent;2000000;2', '03;Tak;Storvik;Vent;1000000;3'];

let folder: string;
const at = (...path: readonly string[]): string => join(folder, 'p', ...path);
const read = (path: string): string => readFileSync(at(path), 'utf8');
const card = (id: string): string => read(`projects/${id}.yaml`);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reimport-'));
  writeFileSync(join(folder, 'kart.yaml'), mapping);
  expect((await importing(first)).code).toBe(0);
});
afterEach(() => rmSync(folder, { recursive: true }));

function importing(rows: readonly string[], ...more: readonly string[]): Promise<CliResult> {
  writeFileSync(join(folder, 'liste.csv'), [heading, ...rows, ''].join('\n'));
  return runCli(['import', join(folder, 'liste.csv'), '--map', join(folder, 'kart.yaml'), '-C', at(), ...more]);
}

function rewrite(path: string, from: string, to: string): void {
  expect(read(path)).toContain(from);
  writeFileSync(at(path), read(path).replace(from, to));
}

function everything(): ReadonlyMap<string, string> {
  const files = readdirSync(at(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );
}

const plain = ({ stdout }: CliResult): string => stdout.replaceAll('\u00A0', ' ');

test('what is kept for the next time are the columns that the mapping uses, and the mapping', () => {
  expect(read('imports/kart.last.csv')).toBe(
    '"Nr";"Navn";"Eier";"Status";"Kostnad"\n"01";"Ny skole";"Hogdal";"Pågår";"4500000"\n"02";"Bro";"Storvik";"Vent";"2000000"\n"03";"Tak";"Storvik";"Vent";"1000000"\n',
  );
  expect(read('imports/kart.last.yaml')).toBe(mapping);
});

test('the same file again changes nothing, and says so', async () => {
  const before = everything();
  const again = await importing(first);
  expect(again.code).toBe(0);
  expect(again.stdout).toContain('Ingenting er endret: kortene sier det samme som filen.');
  expect(everything()).toEqual(before);
});

describe('a field', () => {
  test('that is edited in the file is edited in the card, where comments, order and own fields stay', async () => {
    rewrite(
      'projects/p-01.yaml',
      'title: Ny skole\n',
      'title: "Ny skole"  # rådet sier «skolen»\nneed: { problem: Trangt }\n',
    );
    const { code, stdout } = await importing(['01;Ny stor skole;Hogdal;Pågår;4500000;9', ...first.slice(1)]);
    expect(code).toBe(0);
    expect(stdout).toContain('    title: «Ny skole» → «Ny stor skole»\n');
    expect(stdout).toContain('1 kort endret, 0 nye, 0 fjernet, 2 som før. 0 konflikter.');
    expect(card('p-01')).toBe(
      '# yaml-language-server: $schema=../schemas/project.schema.json\ntitle: "Ny stor skole"  # rådet sier «skolen»\nneed: { problem: Trangt }\nform: project\nstatus: active\nowner:\n  organisation: Hogdal\ncost:\n  estimate:\n    likely: 4500000\n',
    );
  });

  test('that is edited in the card stays, also when the file is imported several times', async () => {
    rewrite('projects/p-02.yaml', 'Storvik', 'Hogdal');
    for (const title of ['Ny bro', 'Ny bro', 'Bro']) {
      expect(
        (await importing([first[0] as string, `02;${title};Storvik;Vent;2000000;2`, first[2] as string])).code,
      ).toBe(0);
      expect(card('p-02')).toContain(`title: ${title}\n`);
      expect(card('p-02')).toContain('organisation: Hogdal\n');
    }
  });

  test('that is emptied in the file goes out of the card', async () => {
    const { stdout } = await importing(['01;Ny skole;Hogdal;Pågår;;1', ...first.slice(1)]);
    expect(stdout.replaceAll('\u00A0', ' ')).toContain('cost.estimate.likely: 4,5 mill. kr → –');
    expect(card('p-01')).not.toContain('cost');
  });

  test('that cannot be read any more stays, and is told until it is mended', async () => {
    const rows = ['01;Ny skole;Hogdal;Snart;4500000;1', ...first.slice(1)];
    for (let time = 0; time < 2; time += 1) {
      const { stdout } = await importing(rows);
      expect(stdout).toContain('«Snart» er ikke blant valgene i kolonnekartet. `status` står på kortet som før.');
      expect(card('p-01')).toContain('status: active');
    }
    await importing(['01;Ny skole;Hogdal;Ferdig;4500000;1', ...first.slice(1)]);
    expect(card('p-01')).toContain('status: completed');
  });
});

describe('edited in both', () => {
  const rows = ['01;Ny skole;Hogdal;Ferdig;4700000;1', ...first.slice(1)];
  beforeEach(() => rewrite('projects/p-01.yaml', '4500000', '4600000'));

  test('the card stays, both values are told, and so they are next time', async () => {
    for (let time = 0; time < 2; time += 1) {
      const result = await importing(rows);
      expect(result.code).toBe(1);
      expect(plain(result)).toContain(
        '    cost.estimate.likely: var 4,5 mill. kr, er 4,7 mill. kr i filen og 4,6 mill. kr på kortet\n',
      );
      expect(card('p-01')).toContain('likely: 4600000');
      expect(card('p-01')).toContain('status: completed');
    }
  });

  test.each([
    ['file', '4700000'],
    ['card', '4600000'],
  ])('--prefer %s settles it', async (side, amount) => {
    expect((await importing(rows, '--prefer', side)).code).toBe(0);
    expect(card('p-01')).toContain(`likely: ${amount}`);
    const again = await importing(rows);
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('Ingenting er endret');
  });

  test('in JSON', async () => {
    const { update } = JSON.parse((await importing(rows, '--format', 'json')).stdout);
    const values = { last: 4_500_000, file: 4_700_000, current: 4_600_000 };
    expect(update.conflicts).toEqual([
      { card: 'p-01', row: 2, because: 'both-changed', field: 'cost.estimate.likely', ...values },
    ]);
    expect(update.same).toBe(2);
  });
});

describe('a row', () => {
  test('that is new makes a card', async () => {
    const { code, stdout } = await importing([...first, '04;Vei;Hogdal;Vent;1;1']);
    expect(code).toBe(0);
    expect(stdout).toContain('Nye kort:\n  p/projects/p-04.yaml  Vei (rad 5)\n');
    expect(card('p-04')).toContain('title: Vei\n');
  });

  test('that is gone is named, and its card stays until --prune', async () => {
    const kept = await importing(first.slice(0, 2));
    expect(kept.code).toBe(0);
    expect(kept.stdout).toContain('Kortene er ikke rørt:\n  p/projects/p-03.yaml  Tak\n');
    expect(existsSync(at('projects/p-03.yaml'))).toBe(true);
    const pruned = await importing(first.slice(0, 2), '--prune');
    expect(pruned.stdout).toContain('Fjernede kort, som ikke lenger står i filen:\n  p/projects/p-03.yaml  Tak\n');
    expect(existsSync(at('projects/p-03.yaml'))).toBe(false);
    expect((await importing(first.slice(0, 2))).stdout).toContain('Ingenting er endret');
  });

  test('that is gone does not take a card that a meeting names, nor one that did not come from the list', async () => {
    writeFileSync(at('projects/egen.yaml'), 'title: Egen\n');
    mkdirSync(at('meetings'));
    writeFileSync(at('meetings/2026-06-11.yaml'), 'date: 2026-06-11\nbody: council\nagenda:\n  - card: p-03\n');
    const { stdout } = await importing(first.slice(0, 1), '--prune');
    expect(stdout).toContain('Fjernede kort, som ikke lenger står i filen:\n  p/projects/p-02.yaml  Bro\n\n');
    expect(stdout).toMatch(
      /projects\/p-03\.yaml {2}Tak\n {4}står i .*meetings\/2026-06-11\.yaml, som protokollen viser til/,
    );
    expect(readdirSync(at('projects'))).toEqual(['egen.yaml', 'p-01.yaml', 'p-03.yaml']);
  });

  test('without an id keeps every card, for it may be the row of any', async () => {
    const { code, stdout } = await importing(
      [first[0] as string, first[1] as string, ';Tak;Storvik;Vent;1000000;3'],
      '--prune',
    );
    expect(code).toBe(1);
    expect(stdout).toContain('en rad i filen kan ikke leses, og kan være raden til dette kortet');
    expect(existsSync(at('projects/p-03.yaml'))).toBe(true);
  });

  test('whose card has been taken away makes no new one; edited since, it has to be decided', async () => {
    rmSync(at('projects/p-03.yaml'));
    const same = await importing(first);
    expect(same.code).toBe(0);
    expect(same.stdout).toContain('raden er som sist; det lages ikke noe nytt kort');
    const rows = [...first.slice(0, 2), '03;Nytt tak;Storvik;Vent;1000000;3'];
    expect((await importing(rows)).code).toBe(1);
    expect(existsSync(at('projects/p-03.yaml'))).toBe(false);
    expect((await importing(rows, '--prefer', 'file')).code).toBe(0);
    expect(card('p-03')).toContain('title: Nytt tak\n');
  });

  test('whose card has got another id goes into that one, when the mapping says so', async () => {
    writeFileSync(at('projects/taket.yaml'), `${card('p-03')}# vårt\n`);
    rmSync(at('projects/p-03.yaml'));
    writeFileSync(join(folder, 'kart.yaml'), mapping.replace('prefix: p- }', 'prefix: p-, renamed: { p-03: taket } }'));
    const { code } = await importing([...first.slice(0, 2), '03;Nytt tak;Storvik;Vent;1000000;3']);
    expect(code).toBe(0);
    expect(card('taket')).toMatch(/title: Nytt tak\n[\s\S]*# vårt\n$/);
    expect(existsSync(at('projects/p-03.yaml'))).toBe(false);
  });
});

test('a column that is added to the mapping is news from the file', async () => {
  writeFileSync(
    join(folder, 'kart.yaml'),
    mapping.replace('constants:', '  - { column: Lønn, field: need.problem }\nconstants:'),
  );
  expect((await importing(first)).stdout).toContain('need.problem: – → «1»');
  expect(card('p-01')).toMatch(/problem: "?1"?\n/);
});

test('--dry-run shows the same and writes nothing', async () => {
  rewrite('projects/p-01.yaml', '4500000', '4600000');
  const rows = ['01;Skole;Hogdal;Pågår;4700000;1', '02;Bro;Storvik;Vent;2000000;2', '04;Vei;Hogdal;Vent;1;1'];
  const before = everything();
  const dry = await importing(rows, '--dry-run', '--prune');
  expect(everything()).toEqual(before);
  const wet = await importing(rows, '--prune');
  expect(dry.code).toBe(wet.code);
  expect(dry.stdout.replace('Ingenting er skrevet.\n', '')).toBe(wet.stdout.replace(/Skrev \d+ filer i .*\n/, ''));
});

test('another list by the same mapping is refused before anything is written', async () => {
  const before = everything();
  const { code, stderr } = await importing(['88;A;B;Vent;1;1', '99;A;B;Vent;1;1'], '--prune');
  expect(code).toBe(2);
  expect(stderr).toContain('Ingen rad i filen var med sist gang noe ble importert med «imports/kart.last.csv».');
  expect(everything()).toEqual(before);
});

test('a portfolio that was not made by an import: what differs is told, and nothing is overwritten', async () => {
  rmSync(at('imports'), { recursive: true });
  rewrite('projects/p-01.yaml', 'Ny skole', 'Skolen');
  const { code, stdout } = await importing(first);
  expect(code).toBe(1);
  expect(stdout).toContain('title: var tom, er «Ny skole» i filen og «Skolen» på kortet');
  expect(card('p-01')).toContain('title: Skolen\n');
});

test('when one file cannot be written, none is', async () => {
  const before = everything();
  writeFileSync(
    join(folder, 'liste.csv'),
    [heading, '01;Ny stor skole;Hogdal;Pågår;4500000;1', '02;Ny bro;Storvik;Vent;2;2', '04;Vei;Hogdal;Vent;1;1'].join(
      '\n',
    ),
  );
  const writer = (root: string) => {
    const real = diskWriter(root);
    return {
      ...real,
      replace: async (path: string, content: string | Uint8Array) => {
        if (path.startsWith('imports/')) throw new Error('full disk');
        await real.replace(path, content);
      },
    };
  };
  const words = ['import', join(folder, 'liste.csv'), '--map', join(folder, 'kart.yaml'), '-C', at(), '--prune'];
  expect((await runCli(words, { writer })).code).toBe(2);
  expect(everything()).toEqual(before);
});

test('amounts are shown in one way, however they come', async () => {
  const { stdout } = await importing([
    '01;Ny skole;Hogdal;Pågår;4623000;1',
    '02;Bro;Storvik;Vent;3000000;2',
    first[2] as string,
  ]);
  const text = stdout.replaceAll('\u00A0', ' ');
  expect(text).toContain('cost.estimate.likely: 4 500 000 kr → 4 623 000 kr\n');
  expect(text).toContain('cost.estimate.likely: 2 000 000 kr → 3 000 000 kr\n');
});
