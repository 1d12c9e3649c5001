// A drawing as a browser reads it, and what can be measured in it.
import { JSDOM } from 'jsdom';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { chart } from '../../../src/render/build-blocks.ts';
import type { Chart } from '../../../src/render/charts.ts';
import { drawChart } from '../../../src/render/svg/draw-chart.ts';
import { textWidth } from '../../../src/render/svg/text-width.ts';

export const { speak } = await loadCatalogue('nb', 'NOK');
const { window } = new JSDOM('');

export function drawn(given: Chart, title = 'Tittel', description = 'Beskrivelse'): string {
  return drawChart(chart(given, title, description, ''), 'c1', speak);
}

/** Throws where the text is not well-formed XML. */
export function parsed(svg: string): Element {
  const { documentElement } = new window.DOMParser().parseFromString(svg, 'image/svg+xml');
  if (documentElement.nodeName !== 'svg') throw new Error(documentElement.textContent ?? 'no svg');
  return documentElement;
}

export function words(svg: string): readonly string[] {
  return [...parsed(svg).querySelectorAll('text')].map((text) => text.textContent ?? '');
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of everything drawn, with the words as wide as the drawing thinks they are. */
export function boxes(svg: string): readonly (Box & { readonly words: string | null })[] {
  return [...parsed(svg).querySelectorAll('rect, circle, path, text, tspan')].flatMap((mark) => {
    const box = boxOf(mark);
    return box === null ? [] : [{ ...box, words: mark.nodeName === 'path' ? null : mark.textContent || null }];
  });
}

function boxOf(mark: Element): Box | null {
  const number = (name: string) => Number(mark.getAttribute(name) ?? 0);
  const at = (left: number, top: number, width: number, height: number) => ({
    left,
    right: left + width,
    top,
    bottom: top + height,
  });
  switch (mark.nodeName) {
    case 'rect':
      return at(number('x'), number('y'), number('width'), number('height'));
    case 'circle':
      return at(number('cx') - number('r'), number('cy') - number('r'), 2 * number('r'), 2 * number('r'));
    case 'path':
      return pathBox(mark.getAttribute('d') ?? '');
    default:
      return mark.querySelector('tspan') === null ? textBox(mark) : null;
  }
}

/** Of words that stand upright; those that are turned are left out. */
function textBox(mark: Element): Box | null {
  const style = mark.nodeName === 'tspan' ? mark.parentElement : mark;
  if (style?.hasAttribute('transform')) return null;
  const width = textWidth(mark.textContent ?? '', style?.getAttribute('font-weight') === 'bold');
  const x = Number(mark.getAttribute('x'));
  const share = { start: 0, middle: 0.5, end: 1 }[style?.getAttribute('text-anchor') ?? 'start'] ?? 0;
  const y = Number(mark.getAttribute('y'));
  return { left: x - share * width, right: x + (1 - share) * width, top: y - 12, bottom: y + 3 };
}

/** Of absolute commands that draw straight lines. */
function pathBox(d: string): Box | null {
  let [x, y] = [0, 0];
  const points = [...d.matchAll(/([MLHVZ])([^MLHVZ]*)/g)].flatMap(([, command, given = '']) => {
    const [first = 0, second = 0] = given.trim().split(/[ ,]+/).map(Number);
    if (command === 'Z') return [];
    if (command === 'H') x = first;
    else if (command === 'V') y = first;
    else [x, y] = [first, second];
    return [[x, y] as const];
  });
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(([each]) => each), points.map(([, each]) => each)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
