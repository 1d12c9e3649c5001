// `portfolio check`: all problems at once, each with its place; with --fix, what is safe to mend is mended first.
import { check } from '../../app/check.ts';
import type { LoadedPortfolio } from '../../app/load-portfolio.ts';
import { repositoryPath } from '../../app/repository-path.ts';
import type { Call, Run } from '../call.ts';
import { onlySince, policyBase } from '../check-base.ts';
import { checkRenderer } from '../check-renderer.ts';
import { exitCodeFor, type FailOn } from '../exit-code.ts';
import type { Opened } from '../open-portfolio.ts';
import { openWithPast } from '../open-with-past.ts';
import { paintFor, present } from '../present.ts';

export const run: Run = async (call) => {
  const { fix, dryRun } = call.options;
  const mending = fix || dryRun ? await import('../mend-portfolio.ts') : null;
  mending?.refuseFixOptions(call);
  const failOn = (call.options.failOn ?? 'error') as FailOn;
  const today = call.options.today ?? call.context.today();
  const { opened, past: known } = await openWithPast(call, today);
  const paths = pathsOf(call, opened);
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
  view = await onlySince(call, opened, { loaded, view, policy: past.policy });
  const { render, ready } = await checkRenderer(call.format);
  await present(call, opened.catalogue, render(view, opened.catalogue, await paintFor(call)), ready);
  return exitCodeFor(view, failOn);
};

/** What was asked about, as the root of the repository sees it. None: everything. */
function pathsOf({ context, values }: Call, { found }: Opened): readonly string[] {
  const given = (values.paths ?? []) as readonly string[];
  const paths = given.map((path) => repositoryPath(context, found, path));
  return paths.includes(null) ? [] : paths.filter((path) => path !== null);
}
