// A comparison as the comment of a pull request: the first line is the mark by which a workflow finds its own comment again, details
// are folded, and it is always shorter than the host allows. Where there is no room, lists and then whole sections are left out from
// the end, where the least important stands, and what is left out is said.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { DiffView } from '../../view/diff-view.ts';
import type { Blocks } from '../blocks.ts';
import { code, paragraph, rule, text } from '../build-blocks.ts';
import { writeMarkdown } from '../markdown/write-markdown.ts';
import { foldedSection } from './diff-blocks.ts';
import { type DiffContext, diffContext } from './diff-context.ts';
import type { DiffSection } from './diff-section.ts';
import { diffSections } from './diff-sections.ts';
import { openingBlocks } from './opening-blocks.ts';
import { shortened } from './shortened.ts';

export const diffMarker = '<!-- portfolio:diff:v1 -->';

/** UTF-16 units. GitHub takes 65,536 characters, and how it counts is not documented. */
const longestComment = 60_000;
/** Set aside for the note on what is left out. */
const roomForNote = 2_000;
/** No section but the last takes more, so that a long one leaves room for the others. */
const longestSection = 8_000;
const mostItems = 500;
const mostLoosened = 10;

export function diffMarkdown(view: DiffView, catalogue: Catalogue): string {
  const context = diffContext(view, catalogue);
  const sections = diffSections(context);
  const start = fitted((limit) => openingBlocks(context, limit), mostLoosened, longestComment / 2);
  const parts = [diffMarker, '\n', start?.written ?? ''];
  let room = longestComment - roomForNote - parts.join('').length;
  const left: LeftOut = { titles: [], cards: 0 };
  for (const [index, section] of sections.entries()) {
    const isLast = index === sections.length - 1;
    const most = isLast ? room : Math.min(room, longestSection);
    const fit = fitted((limit) => foldedSection(section, limit), Math.min(section.size, mostItems), most);
    count(left, section, fit?.limit ?? 0);
    if (fit) parts.push('\n', fit.written);
    room -= fit ? fit.written.length + 1 : 0;
  }
  return [...parts, ...note(left, context)].join('');
}

interface LeftOut {
  readonly titles: string[];
  cards: number;
}

function count(left: LeftOut, { title, size, isCards }: DiffSection, shown: number): void {
  if (isCards) left.cards += size - shown;
  else if (shown === 0) left.titles.push(title);
}

interface Fitted {
  readonly limit: number;
  readonly written: string;
}

/** With as many items as there is room for, but for a few; null when there is no room for one. */
function fitted(write: (limit: number) => Blocks, most: number, room: number): Fitted | null {
  const at = (limit: number): Fitted => ({ limit, written: writeBody(write(limit)) });
  let best: Fitted | null = null;
  let tooMany = most + 1;
  // Few items tell how long one is, so that hardly more is written than there is room for.
  while (tooMany - (best?.limit ?? 0) > 1) {
    const next = nextTry(best, tooMany, room);
    const candidate = at(next);
    if (candidate.written.length > room) tooMany = next;
    else best = candidate;
    if (tooMany <= most && tooMany - (best?.limit ?? 0) <= tooMany / 50) break;
  }
  return best;
}

const firstTry = 8;

/** As many as the room suggests, but always closer to what is known to be too many. */
function nextTry(best: Fitted | null, tooMany: number, room: number): number {
  if (best === null) return Math.min(firstTry, Math.ceil(tooMany / 2));
  const suggested = Math.floor((best.limit * room) / best.written.length);
  const middle = Math.ceil((best.limit + tooMany) / 2);
  return Math.min(tooMany - 1, Math.max(best.limit + 1, Math.min(suggested, Math.max(middle, best.limit * 8))));
}

function note({ titles, cards }: LeftOut, { view, catalogue }: DiffContext): readonly string[] {
  if (titles.length === 0 && cards === 0) return [];
  const { diff } = catalogue;
  const blocks = [rule, paragraph([text(`${diff.cut(titles, cards)} ${diff.seeAll} `), code(command(view))])];
  return ['\n', writeBody(blocks)];
}

function command({ base, head }: DiffView): string {
  const refs = [base, head].map(({ ref, commit }) => ref ?? commit?.slice(0, 7) ?? '');
  return ['portfolio diff', ...refs.map((ref) => shortened(ref, 200))].filter((part) => part !== '').join(' ');
}

/** Nothing that a card says can be taken for the mark, wherever in the comment someone looks for it. */
function writeBody(blocks: Blocks): string {
  return writeMarkdown(blocks).replaceAll('<!--', '<\u200b!--');
}
