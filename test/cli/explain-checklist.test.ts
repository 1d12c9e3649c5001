// Promises that a decision point is explained by the list that counts: the body's own inside its portfolio, and the shipped one elsewhere.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type CouncilWorld, councilWorld } from '../support/council-world.ts';
import { runCli } from '../support/run-cli.ts';

let world: CouncilWorld;
afterEach(() => world.remove());

const flat = (text: string) => text.replace(/\s+/g, ' ');
const own = `checklists:
  - gate: BP3
    source: Rådets egen mal
    points:
      - { id: arkiv, text: Er arkivet med? }
      - { id: drift, text: "Har driften sagt [ja](javascript:1)?" }
`;
const explained = async (gate: string, ...words: readonly string[]) =>
  flat((await world.run('explain', gate, ...words)).stdout);

function withOwn(more = ''): void {
  world = councilWorld();
  world.write('governance.yaml', `${world.read('governance.yaml')}${own}${more}`);
}

test('an own list is shown, with its ids, and whose it is', async () => {
  withOwn();
  const said = await explained('bp3');
  expect(said).toContain('This is your own list in “Prøve”, under checklists in governance.yaml.');
  expect(said).toContain('Source: Rådets egen mal');
  expect(said).toContain('- arkiv: Er arkivet med?');
  expect(said).toContain('The points are there to help');
  expect(said).toContain('under checklists: BP3.');
  expect(said).not.toContain('Is the project still desirable');
});

test('that the points must be answered is said; in the language of the portfolio', async () => {
  withOwn('checklist_use: required\n');
  const said = await explained('BP3', '--lang', 'nb');
  expect(said).toContain('Dette er deres egen liste i «Prøve»');
  expect(said).toContain('Alle punktene må besvares før prosjektet kan gå videre.');
});

test('the text of a point is text', async () => {
  withOwn();
  const { stdout } = await world.run('explain', 'BP3', '--format', 'markdown');
  expect(stdout).not.toMatch(/[^\\]\]\(javascript:/);
});

test('another decision point in the same portfolio has the shipped list', async () => {
  withOwn();
  const said = await explained('BP1');
  expect(said).toContain('A body with a list of its own writes it under checklists in governance.yaml.');
  expect(said).not.toContain('your own list');
});

test('without any portfolio: the shipped list', async () => {
  world = councilWorld();
  const folder = mkdtempSync(join(tmpdir(), 'nowhere-'));
  const { code, stdout } = await runCli(['explain', 'BP3', '-C', folder]);
  rmSync(folder, { recursive: true });
  expect(code).toBe(0);
  expect(flat(stdout)).toContain('13. ');
  expect(flat(stdout)).toContain('Har dere en egen liste, skriver dere den under checklists i governance.yaml.');
});
