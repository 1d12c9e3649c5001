// One revision of a file, read section by section and no more than is asked for: old revisions are many, and most of what they hold
// is what they held before.
import { decodeText } from '../parse/decode-text.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { sectionText } from './section-text.ts';
import { topLevelSections } from './top-level-sections.ts';

export interface CardText {
  /** True when the lines of a key are the same in both, which is told without reading them. */
  hasSameText(other: CardText, key: string): boolean;
  /** The lines of a key as they stand; null when that is not plain. */
  linesOf(key: string): string | null;
  /** What stands under a key; null when there is nothing, undefined when it cannot be read. */
  valueOf(key: string): unknown;
  /** What the whole file holds; undefined when it cannot be read. */
  value(): unknown;
}

/** `known`: values by the text of their section, shared between the revisions of a file. */
export function cardText(bytes: Uint8Array, known: Map<string, unknown> = new Map()): CardText {
  const lines = new Map<string, string | null>();
  const text = once(() => new TextDecoder().decode(bytes));
  const values = once(() => valuesIn(bytes, known));
  const linesOf = (key: string) => {
    const found = lines.get(key);
    if (found !== undefined) return found;
    const section = sectionText(text(), key);
    lines.set(key, section);
    return section;
  };
  return {
    linesOf,
    hasSameText: (other, key) => linesOf(key) !== null && linesOf(key) === other.linesOf(key),
    valueOf: (key) => values().under(key),
    value: () => values().whole(),
  };
}

interface FileValues {
  under(key: string): unknown;
  whole(): unknown;
}

function valuesIn(bytes: Uint8Array, known: Map<string, unknown>): FileValues {
  const { text, problems } = decodeText(bytes);
  const sections = problems.length > 0 ? null : topLevelSections(text);
  if (sections === null) {
    const { value } = parseYaml(bytes);
    return { under: (key) => under(key, value), whole: () => value };
  }
  const underKey = (key: string) => {
    const section = sections.get(key);
    if (section === undefined) return null;
    if (!known.has(section)) known.set(section, under(key, parseYaml(new TextEncoder().encode(section)).value));
    return known.get(section);
  };
  return {
    under: underKey,
    whole: () => {
      const parts = [...sections.keys()].map((key) => [key, underKey(key)] as const);
      return parts.length === 0 || parts.some(([, part]) => part === undefined)
        ? parseYaml(bytes).value
        : Object.fromEntries(parts);
    },
  };
}

function under(key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, key) ? ((value as Readonly<Record<string, unknown>>)[key] ?? null) : null;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
