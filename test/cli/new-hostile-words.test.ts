// Promises that what a portfolio's own files call its sectors, roles, organisations and criteria is only text on the terminal of who makes a card.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type NewCardWorld, newCardWorld } from '../support/new-card-world.ts';

const hostile = String.raw`Health \e]0;PWNED\a\e[31m\u202E`;
const name = 'Health \u001b]0;PWNED\u0007\u001b[31m\u202e';
const shown = String.raw`Health \u{1b}]0;PWNED\u{7}\u{1b}[31m\u{202e}`;
const unseen = /[\u0007\u001b\u202e]/;

let world: NewCardWorld;
beforeEach(() => {
  world = newCardWorld();
  const governance = `${world.read('portfolio/governance.yaml')}`.replace(/^sectors:\n(?: .*\n)*/m, '');
  const sectors = `sectors:\n  - { id: health, name: "${hostile}", leader: L, reviewers: ['@l'] }\n`;
  world.write(
    'portfolio/strategy.yaml',
    `${world.read('portfolio/strategy.yaml')}`.replace('Frigjort kapasitet', `"${hostile}${'x'.repeat(400)}"`),
  );
  world.write('portfolio/governance.yaml', `${governance}${sectors}may_submit: ["${hostile}"]\n`);
});
afterEach(() => world.remove());

const told = {
  '--organisation': 'storvik',
  '--responsible': 'Rektor',
  '--problem': 'Tungvint',
  '--for-whom': 'Elever',
  '--benefit': 'Lettere',
  '--cost': '250000',
};
const options = Object.entries(told).flat();

test('the sector whose leader is not asked', async () => {
  const { talk } = await world.run(['new', 'Ny sak', ...options, '--sector', 'health', '--id', 'min-sak']);
  expect(talk).toContain(`Sektorlederen for «${shown}» blir ikke spurt`);
  expect(talk).not.toMatch(unseen);
});

test('the same for a card from a form', async () => {
  world.write('issue.md', `### Hva heter forslaget?\n\nNy sak\n\n### Hvilken sektor hører det til?\n\n${name}\n`);
  const form = await world.run(['new', '--from-issue', `${world.repository}/issue.md`, '--id', 'min-sak']);
  expect(form.talk).toContain(`Sektorlederen for «${shown}» blir ikke spurt`);
  expect(form.talk).not.toMatch(unseen);
});

test('the roles that may submit, and the choices', async () => {
  const answers = {
    'heter': 'Ny sak',
    'virksomhet': 'storvik',
    'arbeide': 'project',
    'svarer': 'Rektor',
    'problemet, og': 'Tungvint',
    'Hvem har': 'Elever',
    'gevinsten': 'Lettere',
    'koste': '250 000 kr',
  };
  const { exitCode, asked, seen } = await world.run(['new'], answers);
  expect(exitCode).toBe(0);
  expect(asked).toContain(`Hvem melder det inn? Skriv rollen slik den står her: ${shown}.`);
  expect(seen).toContain(shown);
  expect([...asked, ...seen].filter((each) => unseen.test(each))).toEqual([]);
});
