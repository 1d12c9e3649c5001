// What a changed field is called, with the names of the elements on the way to it: "Usikkerhet R1 «Køen hos depotet»", "sannsynlighet".
import type { PathPart } from '../../view/diff/change-path.ts';
import type { ChangeContext } from './diff-context.ts';
import { shortened } from './shortened.ts';
import { elementWords, lowerFirst } from './value-words.ts';

const longestName = 60;

/** From the whole to the part. */
export function pathWords(path: readonly PathPart[], context: ChangeContext): readonly string[] {
  return path.map((part, index) => {
    const words = partWords(part, context);
    return index === 0 ? words : lowerFirst(words);
  });
}

function partWords(part: PathPart, context: ChangeContext): string {
  const { speak, diff } = context.catalogue;
  if (part.kind === 'field') return speak.field(part.key);
  if (part.kind === 'entry') return `${speak.field(part.title)} ${speak.quote(entryName(part.of, part.name, context))}`;
  const kind = diff.change.elements[part.list] ?? speak.field(part.title);
  return `${kind} ${elementWords(part.name, context)}`.trim();
}

function entryName(of: string, name: string, { names }: ChangeContext): string {
  return of === 'scores' ? names.criterion(name) : (names.reference(of, name) ?? shortened(name, longestName));
}
