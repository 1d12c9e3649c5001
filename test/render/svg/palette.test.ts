// The colours are measured, not believed: contrast as WCAG 2.1 counts it, lightness apart in grey, and as the colour-blind see them.
import { expect, test } from 'vitest';
import { palette, shades } from '../../../src/render/svg/palette.ts';

type Light = readonly [red: number, green: number, blue: number];

/** From "#rrggbb" to light, from 0 to 1. */
function light(colour: string): Light {
  const of = (from: number) => {
    const share = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [of(1), of(3), of(5)];
}

const luminance = ([red, green, blue]: Light) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(light(a)), luminance(light(b))].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

/** L* of CIELAB, from 0 to 100: how light something is to the eye. */
function lightness(seen: Light): number {
  const y = Math.max(0, luminance(seen));
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}

/** Machado, Oliveira and Fernandes (2009), severity 1. */
const blindness: Readonly<Record<string, readonly Light[]>> = {
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};

const seenBy = (rows: readonly Light[], [red, green, blue]: Light): Light => {
  const of = (row: Light = [0, 0, 0]) => row[0] * red + row[1] * green + row[2] * blue;
  return [of(rows[0]), of(rows[1]), of(rows[2])];
};

test('the measure knows black from white, and two greys that are nearly the same', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(lightness(light('#ffffff'))).toBeCloseTo(100);
});

test.each(['ink', 'quiet'] as const)('words in %s stand out from the paper', (name) => {
  expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(4.5);
});

test.each(['bar', 'limit', 'line', 'edge'] as const)('what is drawn in %s stands out from the paper', (name) => {
  expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(3);
});

test('words on a fill can be read', () => {
  for (const { fill, ink } of shades) expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
  for (const fill of [palette.frame, palette.bubble, palette.band])
    expect(contrast(palette.quiet, fill)).toBeGreaterThanOrEqual(4.5);
  // An amount inside a bar.
  expect(contrast(palette.paper, palette.bar)).toBeGreaterThanOrEqual(4.5);
});

test('light fills have an edge that stands out from the paper and from the fill', () => {
  for (const fill of [palette.paper, palette.frame, palette.done, ...shades.slice(0, 2).map((shade) => shade.fill)])
    expect(contrast(palette.edge, fill)).toBeGreaterThanOrEqual(3);
  expect(contrast(palette.line, palette.bubble)).toBeGreaterThanOrEqual(3);
  expect(contrast(palette.limit, palette.bar)).toBeGreaterThanOrEqual(3);
});

test('graver shades are darker, in colour, in grey and to the colour-blind', () => {
  const asSeen = {
    everybody: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ] as const,
    ...blindness,
  };
  for (const rows of Object.values(asSeen)) {
    const steps = shades.map(({ fill }) => lightness(seenBy(rows, light(fill))));
    for (const [index, step] of steps.slice(1).entries()) expect((steps[index] ?? 0) - step).toBeGreaterThanOrEqual(8);
  }
});

test('the states of a task differ in lightness', () => {
  const states = [palette.paper, palette.done, palette.bar, shades[3].fill].map((fill) => lightness(light(fill)));
  for (const [index, state] of states.slice(1).entries())
    expect((states[index] ?? 0) - state).toBeGreaterThanOrEqual(8);
});
