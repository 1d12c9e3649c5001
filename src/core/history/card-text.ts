// One revision of a file, read section by section and no more than is asked for: old revisions are many, and most of what they hold
// is what they held before.
import { decodeText } from '../parse/decode-text.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { topLevelSections } from './top-level-sections.ts';

export interface CardText {
  /** The lines of one key of the file; null when it has none, undefined when the file is not of the simple form. */
  textOf(key: string): string | null | undefined;
  /** What stands under a key; null when there is nothing, undefined when it cannot be read. */
  valueOf(key: string): unknown;
}

/** `known`: values by the text of their section, shared between the revisions of a file. */
export function cardText(bytes: Uint8Array, known: Map<string, unknown> = new Map()): CardText {
  const { text, problems } = decodeText(bytes);
  const sections = problems.length > 0 ? null : topLevelSections(text);
  if (sections === null) return wholeFile(bytes);
  return {
    textOf: (key) => sections.get(key) ?? null,
    valueOf: (key) => {
      const section = sections.get(key);
      if (section === undefined) return null;
      if (!known.has(section)) known.set(section, under(key, parseYaml(new TextEncoder().encode(section)).value));
      return known.get(section);
    },
  };
}

function wholeFile(bytes: Uint8Array): CardText {
  let value: unknown;
  let isRead = false;
  return {
    textOf: () => undefined,
    valueOf: (key) => {
      if (!isRead) value = parseYaml(bytes).value;
      isRead = true;
      return under(key, value);
    },
  };
}

function under(key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, key) ? ((value as Readonly<Record<string, unknown>>)[key] ?? null) : null;
}
