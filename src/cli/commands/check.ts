// `portfolio check`: all problems at once, each with its place.
import { check } from '../../app/check.ts';
import { repositoryPath } from '../../app/repository-path.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Paint } from '../../render/paint.ts';
import type { CheckView } from '../../view/check-view.ts';
import type { Run } from '../call.ts';
import { exitCodeFor, type FailOn } from '../exit-code.ts';
import { openPortfolio } from '../open-portfolio.ts';
import { paintFor, present } from '../present.ts';

export const run: Run = async (call) => {
  const opened = await openPortfolio(call);
  const given = (call.values.paths ?? []) as readonly string[];
  const asked = given.map((path) => repositoryPath(call.context, opened.found, path));
  const paths = asked.includes(null) ? [] : asked.filter((path) => path !== null);
  const view = check(opened.loaded, call.options.today ?? call.context.today(), paths);
  const render = await renderer(call.format);
  await present(call, opened.catalogue, render(view, opened.catalogue, await paintFor(call)), call.format === 'github');
  return exitCodeFor(view, (call.options.failOn ?? 'error') as FailOn);
};

type CheckRenderer = (view: CheckView, catalogue: Catalogue, paint: Paint) => string;

async function renderer(format: string): Promise<CheckRenderer> {
  if (format === 'json') return (await import('../../render/check/check-json.ts')).checkJson;
  if (format === 'github') return (await import('../../render/check/check-github.ts')).checkGithub;
  if (format === 'short') return (await import('../../render/check/check-short.ts')).checkShort;
  return (await import('../../render/check/check-text.ts')).checkText;
}
