// Markdown as a reader that follows GitHub's rules understands it.
import type { Html, Node, Parents, RootContent, Text } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export function parsed(markdown: string): Parents {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The kinds of the nodes and how they nest, without the text: "paragraph(text strong(text))". */
export function skeleton(markdown: string): string {
  return skeletonOf(parsed(markdown));
}

/** Every piece of text that is shown as text and not as code. */
export function shownTexts(markdown: string): readonly string[] {
  return nodesOf(parsed(markdown)).flatMap((node) => {
    if (node.type === 'text') return [(node as Text).value];
    return node.type === 'html'
      ? [(node as Html).value.replaceAll('&#8203;', '\u200B').replaceAll('&#36;', '$').replaceAll('&amp;', '&')]
      : [];
  });
}

function nodesOf(node: Node): readonly Node[] {
  return [node, ...childrenOf(node).flatMap(nodesOf)];
}

function skeletonOf(node: Node): string {
  const children = childrenOf(node)
    .filter((child) => !isSpace(child))
    .map(skeletonOf)
    .join(' ');
  return `${node.type}${detailOf(node as RootContent)}${children === '' ? '' : `(${children})`}`;
}

function detailOf(node: RootContent): string {
  if (node.type === 'link') return ` ${node.url}`;
  if (node.type === 'heading') return ` ${node.depth}`;
  return node.type === 'html' ? ` ${tags(node.value)}` : '';
}

/** Spaces between marks, with width or without. */
function isSpace(node: Node): boolean {
  return node.type === 'text' && /^[\s\u200B]*$/.test((node as Text).value);
}

function tags(html: string): string {
  return (html.match(/<[^>]*>/g) ?? []).join('');
}

function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? (node.children as readonly Node[]) : [];
}
