import { expect, test } from 'vitest';
import { stairLevels } from '../../../src/view/select/stair-levels.ts';
import type { StaircaseView } from '../../../src/view/select/staircase-view.ts';

function staircaseOf(frame: number, steps: readonly (readonly [number, number])[]): StaircaseView {
  return {
    year: 2027,
    frame,
    highest: Math.floor(frame * 1.5),
    steps: steps.map(([at, value]) => ({ frame: at, value, in: [], out: [], projects: [], isToday: false })),
    cut: false,
    last: null,
    idle: 0,
    next: null,
  };
}
const told = (frame: number, steps: readonly (readonly [number, number])[]) =>
  stairLevels(staircaseOf(frame, steps)).map((level) => [level.frame, level.value]);

test('even amounts with the frame among them, each at the step it reaches', () => {
  expect(
    told(24, [
      [4, 10],
      [9, 30],
      [18, 50],
    ]),
  ).toEqual([
    [4, 10],
    [6, 10],
    [8, 10],
    [10, 30],
    [12, 30],
    [14, 30],
    [16, 30],
    [18, 50],
    [20, 50],
    [22, 50],
    [24, 50],
  ]);
});

test('a step above the frame is reached, but no amount that nobody looked at', () => {
  const levels = told(100, [
    [10, 1],
    [145, 9],
  ]);
  expect(levels.at(-1)).toEqual([140, 1]);
  expect(
    told(100, [
      [10, 1],
      [135, 9],
    ]).at(-1),
  ).toEqual([140, 9]);
});

test('one step is no staircase, and amounts in millions get round gaps', () => {
  expect(told(100, [[100, 5]])).toEqual([]);
  const frames = told(24_000_000, [
    [4_100_000, 1],
    [18_000_000, 2],
  ]).map(([frame]) => frame);
  expect(frames).toEqual([6, 8, 10, 12, 14, 16, 18, 20, 22, 24].map((amount) => amount * 1_000_000));
});

test('never more bars than can be read', () => {
  for (let lowest = 1; lowest < 97; lowest += 1)
    expect(
      told(100, [
        [lowest, 1],
        [150, 2],
      ]).length,
    ).toBeLessThanOrEqual(13);
});
