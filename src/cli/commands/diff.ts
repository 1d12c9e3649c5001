// `portfolio diff [BASE] [HEAD]`: what changed, and what it means.
import { type DiffWishes, diff } from '../../app/diff.ts';
import { diffSides, withPast } from '../../app/diff-sides.ts';
import { provenanceAt } from '../../app/portfolio-at.ts';
import { PortfolioError } from '../../core/model/portfolio-error.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { DiffView } from '../../view/diff-view.ts';
import { type Call, listOption, type Run } from '../call.ts';
import { exitCodes } from '../exit-code.ts';
import { catalogueFor, dateOf, findPortfolio } from '../open-portfolio.ts';
import { present, say } from '../present.ts';
import { writeDocument } from '../write-document.ts';

export const run: Run = async (call) => {
  if (call.options.git) return (await import('../git-driver.ts')).runAsGitDriver(call);
  if (Array.isArray(call.values.others) && call.values.others.length > 0)
    throw new PortfolioError('too-many-arguments', { argument: 'diff' });
  const failOn = failConditions(call);
  const [base, head] = [call.values.base, call.values.head] as (string | undefined)[];
  const { found, history } = findPortfolio(call, head !== undefined);
  const tree = call.context.tree(found.root);
  const sides = await diffSides({
    history,
    folder: found.folder,
    tree,
    base: base ?? null,
    head: head ?? null,
    isNamed: call.options.root !== undefined,
  });
  const { loaded } = sides.head;
  if (loaded.cardCount === 0 && sides.base.loaded.cardCount === 0)
    throw new PortfolioError('no-cards', { folder: found.folder || '.' });
  const catalogue = await catalogueFor(call, loaded);
  const today = await dayOf(call, sides, history, found, catalogue);
  if (sides.baseAt === null) say(call, catalogue.cli.noPortfolioAtBase(base ?? ''));
  const [was, is] = await withPast(history, sides, today);
  const view = diff(was, is, { today, failOn });
  await present(call, catalogue, await render(view, catalogue, call));
  return view.failures.length > 0 ? exitCodes.findings : exitCodes.fine;
};

async function render(view: DiffView, catalogue: Catalogue, call: Call): Promise<string> {
  if (call.format === 'json') return (await import('../../render/diff/diff-json.ts')).diffJson(view, catalogue);
  if (call.format === 'markdown')
    return (await import('../../render/diff/diff-markdown.ts')).diffMarkdown(view, catalogue);
  return writeDocument(call, catalogue, (await import('../../render/diff/diff-blocks.ts')).diffBlocks(view, catalogue));
}

/** --today, else the date of the head's commit, else (when files are changed) today. */
async function dayOf(
  call: Call,
  { head, headAt }: Awaited<ReturnType<typeof diffSides>>,
  history: ReturnType<Call['context']['history']>,
  found: ReturnType<typeof findPortfolio>['found'],
  catalogue: Catalogue,
): Promise<string> {
  if (call.options.today !== undefined) return call.options.today;
  if (headAt) return (await provenanceAt(history, headAt)).date ?? headAt.commit.date;
  const { loaded } = head;
  return (await dateOf(call, { found, history, at: null, loaded, tree: call.context.tree(found.root), catalogue }))
    .today;
}

/** "error,rank:3": names with commas between them, the option as often as one likes. */
function failConditions(call: Call): DiffWishes['failOn'] {
  const words = listOption(call, 'failOn').flatMap((value) => value.split(','));
  return words.map((word) => {
    const name = word.trim();
    const places = /^rank:([1-9]\d{0,5})$/.exec(name)?.[1];
    if (places !== undefined) return { places: Number(places) };
    if (name === 'error' || name === 'budget' || name === 'stage') return name;
    throw new PortfolioError('unknown-value', {
      option: '--fail-on',
      value: name,
      allowed: ['error', 'budget', 'rank:N', 'stage'],
    });
  });
}
