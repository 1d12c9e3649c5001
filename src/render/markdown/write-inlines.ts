// Lines of Markdown from inline runs. Where two runs meet, nothing new may arise: neighbours of the same kind become one, and a
// space without width stands between marks that would otherwise flow together or lose their meaning.
import type { Inline, Inlines } from '../blocks.ts';
import { codeSpan, escapeInline } from '../escape/markdown.ts';
import type { HeadingAnchors } from './heading-anchors.ts';
import { webAddress } from './web-address.ts';

export interface InlineContext {
  readonly anchors: HeadingAnchors;
  readonly inTable: boolean;
}

const divider = '&#8203;';

/** One line for each part between breaks; empty ones are left out. */
export function writeInlines(inlines: Inlines, context: InlineContext): readonly string[] {
  const lines: string[] = [''];
  for (const inline of merged(inlines)) {
    if (inline.kind === 'break') lines.push('');
    else for (const piece of piecesOf(inline, context)) lines.push(joined(lines.pop() ?? '', piece));
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function piecesOf(inline: Exclude<Inline, { kind: 'break' }>, context: InlineContext): readonly string[] {
  switch (inline.kind) {
    case 'text':
      return [escapeInline(inline.text)];
    case 'strong':
      return strongPieces(escapeInline(inline.text));
    case 'code':
      return [codeSpan(inline.text, context.inTable)];
    case 'link':
      return [linkOf(inline, context)];
  }
}

/** Spaces at the edges stand outside the marks, where they belong to the sentence. */
function strongPieces(escaped: string): readonly string[] {
  const core = escaped.trim();
  if (core === '') return [escaped];
  const start = escaped.indexOf(core);
  return [escaped.slice(0, start), `**${core}**`, escaped.slice(start + core.length)];
}

function linkOf({ text, to }: Extract<Inline, { kind: 'link' }>, { anchors }: InlineContext): string {
  const words = escapeInline(text).trim();
  if ('url' in to) {
    const address = webAddress(to.url);
    return address ? `[${words || escapeInline(to.url)}](${address})` : words;
  }
  if ('file' in to) return isPlainName(to.file) && words ? `[${words}](${to.file})` : words;
  const anchor = anchors.get(to.anchor);
  return anchor && words ? `[${words}](#${anchor})` : words;
}

/** Nothing in it can lead out of the folder, or end the link. */
function isPlainName(file: string): boolean {
  return /^\w[\w-]*(?:\.\w+)+$/.test(file);
}

function joined(line: string, piece: string): string {
  if (line === '' || piece === '') return line + piece;
  if (piece.startsWith('[') && line.endsWith('!')) return `${line.slice(0, -1)}\\!${piece}`;
  return needsDivider(line, piece) ? line + divider + piece : line + piece;
}

/**
 * CommonMark 6.2: two stars with a sign on the inside need a space or a sign on the outside. Readers disagree about what is a sign
 * beyond these few, so next to anything else the divider, which begins and ends with one, is put between.
 */
function needsDivider(line: string, piece: string): boolean {
  if (line.endsWith('`') && piece.startsWith('`')) return true;
  if (line.endsWith('*') && piece.startsWith('*')) return true;
  if (/^\*\*[^\p{L}\p{N}]/u.test(piece) && !/[\s!-/:-@[-`{-~«»–…]$/.test(line)) return true;
  return /[^\p{L}\p{N}]\*\*$/u.test(line) && !/^[\s!-/:-@[-`{-~«»–…]/.test(piece);
}

/** Neighbours of the same kind as one, so that "@" and "name" cannot meet behind our back. */
function merged(inlines: Inlines): Inlines {
  const done: Inline[] = [];
  for (const next of inlines) {
    const last = done.at(-1);
    if (last?.kind === next.kind && (next.kind === 'text' || next.kind === 'strong') && 'text' in last) {
      done[done.length - 1] = { kind: next.kind, text: last.text + next.text };
    } else done.push(next);
  }
  return done;
}
