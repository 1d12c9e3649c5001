// Follows one card through every commit: to other folders, and to the ids that it had before, also where it was edited in the commit
// that renamed it.

import { sameValue } from '../core/diff/compare-values.ts';
import { isSimilarCard } from '../core/diff/similar-card.ts';
import { cardText } from '../core/history/card-text.ts';
import { type ChangesByPath, type FileChange, fileTrail, type TrailStep } from '../core/history/file-trail.ts';
import { meantName } from '../core/model/meant-name.ts';
import { inFolder } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { parseYaml } from '../core/parse/parse-yaml.ts';
import { cardOf } from '../core/rules/check-portfolio.ts';
import type { History, Revision } from '../ports/history.ts';
import type { PortfolioPast } from './portfolio-revisions.ts';

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
  throw new PortfolioError('unknown-card', { id, suggestion: meantName(id, [...known]) });
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
  const { gone, made } = await turnover(history, revision);
  return counterpart(path, made, gone);
}

/** The id under which a card that was removed goes on, by the commit that removed it; null when it does not. */
export async function laterId(
  history: History,
  { revision, path, after }: TrailStep<Revision>,
): Promise<string | null> {
  if (after !== null) return null;
  const { gone, made } = await turnover(history, revision);
  return cardOf(counterpart(path, gone, made) ?? '');
}

interface Turned {
  readonly path: string;
  readonly card: LateCard;
}

/** The cards that a commit removed, and those that it made. */
async function turnover(history: History, { files }: Revision) {
  const cards = files.filter(({ path }) => cardOf(path) !== null);
  const gone = cards.filter(({ after }) => after === null);
  const made = cards.filter(({ before }) => before === null);
  if (gone.length === 0 || made.length === 0) return { gone: [], made: [] };
  const contents = await history.contents([...gone, ...made].flatMap(({ before, after }) => before ?? after ?? []));
  const read = ({ path, before, after }: FileChange): Turned => ({
    path,
    card: readLater(contents.get(before ?? after ?? '')),
  });
  return { gone: gone.map(read), made: made.map(read) };
}

/** The only one among the others that is like the card, when it is like no other card on this side. */
function counterpart(path: string, side: readonly Turned[], others: readonly Turned[]): string | null {
  const own = side.find((each) => each.path === path);
  const [only, ...rest] = own ? others.filter(({ card }) => isLike(own.card, card)) : [];
  if (!only || rest.length > 0) return null;
  return side.filter(({ card }) => isLike(card, only.card)).length === 1 ? only.path : null;
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
