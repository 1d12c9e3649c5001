// Follows one card through every commit: to other folders, and to the ids that it had before, also where it was edited in the commit
// that renamed it.
import { sameValue } from '../core/diff/compare-values.ts';
import { cardText } from '../core/history/card-text.ts';
import {
  type ChangesByPath,
  changesByPath,
  type FileChange,
  fileTrail,
  type TrailStep,
} from '../core/history/file-trail.ts';
import { isSimilarCard } from '../core/history/similar-card.ts';
import { closest } from '../core/model/closest.ts';
import { inFolder } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { parseYaml } from '../core/parse/parse-yaml.ts';
import { cardOf } from '../core/rules/check-portfolio.ts';
import type { Commit, History, Revision } from '../ports/history.ts';
import { portfolioRevisions } from './portfolio-revisions.ts';

export interface PortfolioPast {
  readonly revisions: readonly Revision[];
  readonly changes: ChangesByPath<Revision>;
}

/** Every commit that touched cards or meetings, wherever the portfolio stood. `folder`: where it stands. */
export async function portfolioPast(history: History, head: Commit, folder: string): Promise<PortfolioPast> {
  const folders = [folder];
  for (;;) {
    const revisions = await portfolioRevisions(history, head, folders);
    const earlier = await folderBefore(history, revisions[0], folders.at(-1) as string);
    if (earlier === null || folders.includes(earlier)) return { revisions, changes: changesByPath(revisions) };
    folders.push(earlier);
  }
}

/** Where the portfolio stood before a commit; null when there was none. */
async function folderBefore(history: History, first: Revision | undefined, folder: string): Promise<string | null> {
  if (!first) return null;
  try {
    const parent = await history.resolve(`${first.hash}~1`);
    return (await history.portfolioAt(parent, folder))?.folder ?? null;
  } catch (error) {
    if (error instanceof PortfolioError) return null;
    throw error;
  }
}

/** The last path of a card: where it stands now, else where it stood last. Throws PortfolioError `unknown-card`. */
export function pathOfCard(
  { changes, revisions }: PortfolioPast,
  id: string,
  folder: string,
  now: readonly string[],
): string {
  const here = inFolder(folder, `projects/${id}.yaml`);
  if (now.includes(id) || changes.has(here)) return here;
  const elsewhere = revisions.flatMap(({ files }) => files.filter(({ path }) => cardOf(path) === id)).at(-1);
  if (elsewhere) return elsewhere.path;
  const known = new Set([...now, ...[...changes.keys()].flatMap((path) => cardOf(path) ?? [])]);
  throw new PortfolioError('unknown-card', { id, suggestion: closest(id, [...known]) });
}

/** Oldest first. */
export async function cardTrail(
  history: History,
  changes: ChangesByPath<Revision>,
  path: string,
): Promise<readonly TrailStep<Revision>[]> {
  const renames = new Map<string, string | null>();
  const renamedFrom = (revision: Revision, here: string) => renames.get(`${revision.hash} ${here}`) ?? null;
  for (;;) {
    const trail = fileTrail(changes, path, { renamedFrom, earlierLives: true });
    const birth = trail.find((step) => isBirth(step) && !renames.has(`${step.revision.hash} ${step.path}`));
    if (!birth) return trail;
    renames.set(`${birth.revision.hash} ${birth.path}`, await similarBefore(history, birth));
  }
}

function isBirth({ before, from }: TrailStep<Revision>): boolean {
  return before === null && from === null;
}

/** The one card that the same commit removed and that is like the new one, when no other new card is like it. */
async function similarBefore(history: History, { revision, path }: TrailStep<Revision>): Promise<string | null> {
  const cards = revision.files.filter((file) => cardOf(file.path) !== null);
  const gone = cards.filter(({ after }) => after === null);
  const made = cards.filter(({ before }) => before === null);
  if (gone.length === 0) return null;
  const contents = await history.contents([...gone, ...made].flatMap(({ before, after }) => before ?? after ?? []));
  const read = (file: FileChange) => readLater(contents.get(file.before ?? file.after ?? ''));
  const [old, now] = [gone, made].map((files) => files.map((file) => ({ path: file.path, card: read(file) })));
  const own = now?.find((file) => file.path === path);
  const [only, ...others] = own ? (old ?? []).filter(({ card }) => isLike(card, own.card)) : [];
  if (!only || others.length > 0) return null;
  return (now ?? []).filter(({ card }) => isLike(only.card, card)).length === 1 ? only.path : null;
}

interface LateCard {
  readonly title: unknown;
  value(): unknown;
}

/** The title alone tells most cards apart; the whole is read only for those that have the same. */
function readLater(bytes: Uint8Array = new Uint8Array()): LateCard {
  let read: { readonly value: unknown } | null = null;
  return {
    title: cardText(bytes).valueOf('title'),
    value: () => {
      read ??= parseYaml(bytes);
      return read.value;
    },
  };
}

function isLike(one: LateCard, other: LateCard): boolean {
  return sameValue(one.title, other.title) && isSimilarCard(one.value(), other.value());
}
