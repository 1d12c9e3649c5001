// Seed rules 1 and 2 at the moment of a new proposal: the form asks for the least that must be there, and no case gets in without it.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type NewCardWorld, newCardWorld } from '../support/new-card-world.ts';

let world: NewCardWorld;
beforeEach(() => {
  world = newCardWorld();
});
afterEach(() => world.remove());

const options = {
  organisation: 'storvik',
  responsible: 'Rektor',
  problem: 'Foreldre får ikke svar.',
  'for-whom': 'Foreldre',
  benefit: 'Raskere svar',
  cost: '400000',
};

function newCard(without: readonly (keyof typeof options)[] = []) {
  const given = Object.entries(options).filter(([key]) => !(without as readonly string[]).includes(key));
  return world.run(['new', 'Svar til foreldre', ...given.flatMap(([key, value]) => [`--${key}`, value])]);
}

test('R1: a proposal that is filled in becomes a card, and the case number has its place there', async () => {
  const { exitCode, out } = await newCard();
  expect([exitCode, out]).toEqual([0, 'portfolio/projects/svar-til-foreldre.yaml\n']);
  expect(world.read('portfolio/projects/svar-til-foreldre.yaml')).toContain('case_number');
});

test.each([['benefit'], ['cost'], ['responsible']] as const)('R2: no card without %s', async (left) => {
  const { exitCode, talk } = await newCard([left]);
  expect(exitCode).toBe(2);
  expect(talk).toContain(`--${left}`);
  expect(world.read('portfolio/projects/svar-til-foreldre.yaml')).toBeNull();
});
