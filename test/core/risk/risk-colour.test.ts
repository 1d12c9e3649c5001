import { expect, test } from 'vitest';
import { riskColour, riskMatrix } from '../../../src/core/risk/risk-colour.ts';

test.each([
  [{ likelihood: 5, consequence: 1 }, 'orange'],
  [{ likelihood: 1, consequence: 4 }, 'yellow'],
  [{ likelihood: 3, consequence: 5 }, 'red'],
  [{ likelihood: 2, consequence: 2 }, 'green'],
  [{ probability: 0.62, loss: 0.9 }, 'red'],
  [{ likelihood: 3 }, null],
  [{ likelihood: 6, consequence: 1 }, null],
] as const)('%j is %s', (assessment, colour) => {
  expect(riskColour(assessment, {})).toBe(colour);
});

test('a scale of four keeps its corners', () => {
  const four = [1, 2, 3, 4].map((level) => ({ level }));
  const matrix = riskMatrix({ risk: { likelihood: four, consequence: four } });
  expect(matrix.map((row) => row.length)).toEqual([4, 4, 4, 4]);
  expect([matrix[0]?.[0], matrix[0]?.[3], matrix[3]?.[0], matrix[3]?.[3]]).toEqual([
    'green',
    'orange',
    'orange',
    'red',
  ]);
});

test('the strategy’s own matrix goes first', () => {
  const two = [1, 2].map((level) => ({ level }));
  const strategy = {
    risk: {
      likelihood: two,
      consequence: two,
      matrix: [
        ['green', 'red'],
        ['yellow', 'red'],
      ],
    },
  } as { risk: object };
  expect(riskColour({ likelihood: 2, consequence: 1 }, strategy)).toBe('yellow');
});

test('a matrix with a cell that is no colour is not used', () => {
  const matrix = [['green', 'gul'], []] as never;
  expect(riskMatrix({ risk: { matrix } })).toEqual(riskMatrix({}));
});
