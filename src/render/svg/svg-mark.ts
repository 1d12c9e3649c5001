// One element of SVG as text: numbers have at most two decimals and no exponent, and no text becomes a tag.
import { escapeXmlAttribute, escapeXmlText } from '../escape/xml.ts';
import { plainDecimal } from '../markdown/mermaid/plain-decimal.ts';

export type MarkAttributes = Readonly<Record<string, string | number | undefined>>;

/** `inside`: marks already written. What is undefined is left out. */
export function svgMark(name: string, attributes: MarkAttributes, inside = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [` ${key}="${typeof value === 'number' ? plainDecimal(value) : escapeXmlAttribute(value)}"`],
  );
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

/** "M1 2L3 4": a line through points. */
export function linePath(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${plainDecimal(x)} ${plainDecimal(y)}`).join('');
}

/** An element that holds words and nothing else. */
export function wordsMark(name: string, attributes: MarkAttributes, words: string): string {
  return svgMark(name, attributes, escapeXmlText(words) || '–');
}
