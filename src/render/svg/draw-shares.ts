// Shares of a whole as lying bars with the percentage: lengths are compared more easily than slices of a pie, and need no colours.
import type { Speak } from '../../i18n/speak.ts';
import type { PieChart } from '../charts.ts';
import { drawLyingBars } from './draw-lying-bars.ts';
import type { Drawing } from './drawing.ts';
import { bounded } from './nice-ticks.ts';

/** Slices of nothing or less are left out. */
export function drawShares({ slices }: PieChart, speak: Speak): Drawing {
  const drawn = slices.map(({ label, value }) => ({ label, value: bounded(value) })).filter(({ value }) => value > 0);
  const whole = drawn.reduce((sum, { value }) => sum + value, 0);
  return drawLyingBars(
    {
      kind: 'bars',
      categories: drawn.map(({ label, value }) => `${label} (${speak.number(value, 2)})`),
      unit: '%',
      bars: drawn.map(({ value }) => Math.round((1000 * value) / whole) / 10),
    },
    speak,
  );
}
