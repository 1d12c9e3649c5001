// Described changes as lines of a list; changes to parts of the same thing stand together under its name.
import type { Block, Inline } from '../blocks.ts';
import { bullets, code, paragraph, strong, text } from '../build-blocks.ts';
import type { DescribedChange } from './describe-change.ts';

/** All that the line says. */
export function changeLine({ subject, title, isPath, words }: DescribedChange): readonly Inline[] {
  const whole = subject === null ? title : `${subject}, ${title}`;
  return [isPath ? code(whole) : strong(whole), text(`: ${words}`)];
}

export function changeList(changes: readonly DescribedChange[]): Block {
  const bySubject = new Map<string, DescribedChange[]>();
  for (const change of changes) {
    const key = change.subject ?? change.title;
    bySubject.set(key, [...(bySubject.get(key) ?? []), change]);
  }
  return bullets([...bySubject.values()].map(together));
}

function together(changes: readonly DescribedChange[]) {
  const [first, ...others] = changes as readonly [DescribedChange, ...DescribedChange[]];
  if (others.length === 0) return changeLine(first);
  const parts = changes.map(({ subject, title, words }) => (subject === null ? words : `${title}: ${words}`));
  return [paragraph([strong(first.subject ?? first.title)]), bullets(parts)];
}
