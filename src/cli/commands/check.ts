// `portfolio check`: all problems at once, each with its place; with --fix, what is safe to mend is mended first.
import { check } from '../../app/check.ts';
import type { LoadedPortfolio } from '../../app/load-portfolio.ts';
import { readPast } from '../../app/read-past.ts';
import { repositoryPath } from '../../app/repository-path.ts';
import type { Run } from '../call.ts';
import { onlySince, policyBase } from '../check-base.ts';
import { checkRenderer } from '../check-renderer.ts';
import { exitCodeFor, type FailOn } from '../exit-code.ts';
import { openPortfolio } from '../open-portfolio.ts';
import { paintFor, present } from '../present.ts';

export const run: Run = async (call) => {
  const { fix, dryRun } = call.options;
  const mending = fix || dryRun ? await import('../mend-portfolio.ts') : null;
  mending?.refuseFixOptions(call);
  const opened = await openPortfolio(call);
  const given = (call.values.paths ?? []) as readonly string[];
  const asked = given.map((path) => repositoryPath(call.context, opened.found, path));
  const paths = asked.includes(null) ? [] : asked.filter((path) => path !== null);
  const failOn = (call.options.failOn ?? 'error') as FailOn;
  const today = call.options.today ?? call.context.today();
  const { history, at } = opened;
  const known = await readPast(history, opened.loaded, { head: at?.commit ?? null, today });
  const past = { ...known, policy: await policyBase(call, opened) };
  const look = (loaded: LoadedPortfolio) => check(loaded, today, { paths, past });
  let loaded = opened.loaded;
  let view = look(loaded);
  if (mending) {
    const fixes = mending.fixesOf(opened, view);
    if (dryRun) {
      await mending.presentPatch(call, opened, fixes);
      return exitCodeFor({ errors: fixes.length, warnings: 0 }, failOn);
    }
    loaded = await mending.writeFixes(call, opened, fixes);
    view = look(loaded);
  }
  view = await onlySince(call, opened, { loaded, view });
  const { render, ready } = await checkRenderer(call.format);
  await present(call, opened.catalogue, render(view, opened.catalogue, await paintFor(call)), ready);
  return exitCodeFor(view, failOn);
};
