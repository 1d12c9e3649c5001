// What a proposal is checked against: whose policy judges it, and which problems were there before it.
import { check } from '../app/check.ts';
import { type LoadedPortfolio, loadPortfolio } from '../app/load-portfolio.ts';
import { onlyNew } from '../app/only-new.ts';
import { emptyTree, portfolioAt, refuseOther, resolveRef } from '../app/portfolio-at.ts';
import { readPast } from '../app/read-past.ts';
import type { Portfolio } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { PortfolioAtCommit } from '../ports/history.ts';
import type { CheckView } from '../view/check-view.ts';
import { type Call, textOption } from './call.ts';
import type { Opened } from './open-portfolio.ts';
import { say } from './present.ts';

/** The portfolio whose policy judges, by --policy-from; null: its own. */
export async function policyBase(call: Call, opened: Opened): Promise<Portfolio | null> {
  const ref = textOption(call, 'policyFrom');
  if (ref === null) return null;
  const at = await atOrNone(call, opened, ref);
  return at === null ? null : (await loadPortfolio(at.tree, at.folder, opened.loaded)).portfolio;
}

/** By --new-since, only what the change brought: seen from where it left that branch, and judged by the same policy on both sides. */
export async function onlySince(
  call: Call,
  opened: Opened,
  head: { readonly loaded: LoadedPortfolio; readonly view: CheckView; readonly policy: Portfolio | null },
): Promise<CheckView> {
  const ref = textOption(call, 'newSince');
  if (ref === null) return head.view;
  const at = await atOrNone(call, opened, await forkOf(opened, ref));
  const folder = at?.folder ?? opened.found.folder;
  const loaded = await loadPortfolio(at?.tree ?? emptyTree, folder, opened.loaded);
  const { today } = head.view;
  const past = at === null ? {} : await readPast(opened.history, loaded, { head: at.commit, today });
  return onlyNew(head, { loaded, view: check(loaded, today, { past: { ...past, policy: head.policy } }) });
}

/** The commit that both share, and the ref itself where there is none. */
async function forkOf({ history, at }: Opened, name: string): Promise<string> {
  const [ref = '', ...folder] = name.split(':');
  const head = at?.commit ?? (await history.resolve('HEAD'));
  const fork = await history.mergeBase(await resolveRef(history, ref), head);
  return [fork?.hash ?? ref, ...folder].join(':');
}

/** A base without a portfolio is said, and is no error; one with another portfolio is. */
async function atOrNone(
  call: Call,
  { history, found, at, catalogue }: Opened,
  ref: string,
): Promise<PortfolioAtCommit | null> {
  const now = at?.commit ?? null;
  try {
    return await portfolioAt(history, ref, found.folder, now === null ? undefined : await history.folders(now.hash));
  } catch (error) {
    if (!(error instanceof PortfolioError) || error.code !== 'no-portfolio-at-ref' || ref.includes(':')) throw error;
    const base = await resolveRef(history, ref);
    await refuseOther(history, base, { folder: found.folder, now, isNamed: call.options.root !== undefined });
    say(call, catalogue.cli.noPortfolioAtBase(ref));
    return null;
  }
}
