import { byCodePoint } from '../model/code-point-order.ts';

/** The same text for the same content: keys in order, empty parts left out, running text with single spaces. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) => {
    if (typeof part === 'string') return part.replace(/\s+/g, ' ').trim();
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    const keys = Object.keys(part).filter((key) => part[key] !== null && part[key] !== undefined);
    return Object.fromEntries(keys.sort(byCodePoint).map((key) => [key, part[key]]));
  });
}
