// The use case of `portfolio new`: writes the card of a proposal, and the schema that an editor needs where there is none. Never
// overwrites: of many who choose the same id at once, one gets it.
import { nextFreeId } from '../core/cards/card-ids.ts';
import { newCard } from '../core/cards/new-card.ts';
import type { Answers } from '../core/cards/read-answer.ts';
import { leaderNotAsked } from '../core/cards/sector-of-card.ts';
import { inFolder } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { EditionTexts } from '../core/schema/schema-edition.ts';
import type { Language, Sector } from '../generated/card-types.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { FoundRoot, World } from '../ports/world.ts';
import { cardIds, fileOfCard } from './card-circumstances.ts';
import { loadPortfolio } from './load-portfolio.ts';
import { printSchema } from './print-schema.ts';
import { wayToSchema } from './way-to-schema.ts';

type Outside = Pick<World, 'tree' | 'writer' | 'wayTo' | 'readShipped'>;

export interface Proposal {
  readonly answers: Answers;
  readonly sectors: readonly Sector[];
  readonly today: string;
  /** The portfolio's own: it is read by others than the one who proposes. */
  readonly language: Language;
  texts(): Promise<EditionTexts>;
  /** What is to be done with the filled template, which has no room for some of the answers, before it is written. */
  finish?(card: string, unused: readonly string[]): string;
}

/** Files as seen from the root of the repository. */
export interface CreatedCard {
  readonly file: string;
  /** The schema, when it had to be written as well. */
  readonly schema: string | null;
  /** Answers that the portfolio's own template has no room for. */
  readonly unused: readonly string[];
  /** The sector whose leader will not be asked to review the card, and the id that it takes. */
  readonly notAsked: ReturnType<typeof leaderNotAsked>;
}

const schemaPath = 'schemas/project.schema.json';
const ownTemplate = 'templates/new-card.yaml';

export async function createCard(outside: Outside, found: FoundRoot, proposal: Proposal): Promise<CreatedCard> {
  const id = String(proposal.answers.id);
  const file = fileOfCard(found.folder, id);
  const tree = outside.tree(found.root);
  await refuseTaken(tree, id, file);
  const way = wayToSchema(outside, found, 'project');
  const { template, name } = await readTemplate(outside, found, proposal.language);
  const card = newCard(template, { ...proposal, modeline: `../${way ?? schemaPath}` });
  if ('fault' in card) {
    const { code, line, column } = card.fault;
    throw new PortfolioError('unreadable-file', { file: name, reason: `${line}:${column} ${code}` });
  }
  const text = proposal.finish?.(card.text, card.unused) ?? card.text;
  await create(outside, found, tree, { id, file, text });
  const schema = way === null ? await createSchema(outside, found, proposal) : null;
  const { answers, sectors } = proposal;
  const sector = answers.sector === undefined ? undefined : String(answers.sector);
  return { file, schema, unused: card.unused, notAsked: leaderNotAsked(id, sector, sectors) };
}

async function refuseTaken(tree: FileTree, id: string, file: string): Promise<void> {
  const taken = await cardIds(tree);
  if (taken.has(id)) throw new PortfolioError('file-exists', { file, free: nextFreeId(id, taken) });
}

/** Someone may take the id between the look and the write. */
async function create(
  outside: Outside,
  { root }: FoundRoot,
  tree: FileTree,
  card: { id: string; file: string; text: string },
): Promise<void> {
  try {
    await outside.writer(root).create(`projects/${card.id}.yaml`, card.text);
  } catch (error) {
    if (isTaken(error)) await refuseTaken(tree, card.id, card.file);
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof PortfolioError && error.code === 'file-exists';
}

/** The portfolio's own template goes before the one that comes with the tool. One behind a link is not read: it may lie anywhere. */
async function readTemplate(
  outside: Outside,
  { root, folder }: FoundRoot,
  language: Language,
): Promise<{ template: Uint8Array; name: string }> {
  const way = outside.wayTo(root, `${root}/${ownTemplate}`);
  const name = way === null ? `templates/new-card/${language}.yaml` : inFolder(folder, ownTemplate);
  if (way === null) return { template: await outside.readShipped(name), name };
  if (way !== ownTemplate) throw new PortfolioError('unreadable-file', { file: name, reason: 'link' });
  return { template: await outside.tree(root).read(ownTemplate), name };
}

async function createSchema(outside: Outside, { root, folder }: FoundRoot, proposal: Proposal): Promise<string | null> {
  const { portfolio } = await loadPortfolio(outside.tree(root), folder);
  const text = await printSchema('project', await proposal.texts(), outside.readShipped, portfolio);
  try {
    await outside.writer(root).create(schemaPath, text);
    return inFolder(folder, schemaPath);
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
}
