// Which anchor GitHub gives to each heading that the document has named, so that links find it.
import type { Blocks } from '../blocks.ts';
import { oneLine } from '../escape/one-line.ts';
import { visible } from '../escape/visible.ts';
import { headingsIn, plainText } from '../headings-in.ts';
import { githubAnchors } from './github-anchor.ts';

/** From the name of a heading to its anchor. A name used twice means the first. */
export type HeadingAnchors = ReadonlyMap<string, string>;

export function headingAnchors(blocks: Blocks): HeadingAnchors {
  const headings = headingsIn(blocks);
  const anchors = githubAnchors(headings.map(({ text }) => visible(oneLine(plainText(text)))));
  const named = headings.map(({ anchor }, index) => [anchor, anchors[index]] as const).reverse();
  return new Map(named.flatMap(([name, anchor]) => (name !== undefined && anchor ? [[name, anchor] as const] : [])));
}
