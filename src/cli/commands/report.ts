// `portfolio report [KIND]`: the portfolio on paper, the papers of a meeting, one case, the minutes, the public
// edition, all of it as a site, or an overview of several portfolios.
import { didYouMean } from '../../app/did-you-mean.ts';
import { PortfolioError } from '../../core/model/portfolio-error.ts';
import { type Call, listOption, type Run } from '../call.ts';
import { type ReportKind, reportKinds } from '../report-kinds.ts';

export const run: Run = async (call) => {
  const kind = await kindOf(call);
  const { takes, options, load } = reportKinds[kind];
  if (call.values.subject === undefined && takes === 'card')
    throw new PortfolioError('missing-argument', { argument: 'ID' });
  if (call.values.subject !== undefined && takes === 'nothing')
    throw new PortfolioError('too-many-arguments', { argument: `report ${kind}` });
  for (const [key, flag] of Object.entries(flags))
    if (call.options[key] !== undefined && !options.includes(key)) throw wrongOption(kind, flag);
  if (call.format === 'json' && kind !== 'overview') throw wrongOption(kind, '--format json');
  if (listOption(call, 'roots').length > 1 && kind !== 'overview')
    throw new PortfolioError('bad-portfolios', { because: 'one_only', what: `portfolio report ${kind}` });
  return (await load())(call);
};

/** By key: the options that not every report has. */
const flags = {
  area: '--area',
  since: '--since',
  out: '--out',
  zip: '--zip',
  withoutProjects: '--without-projects',
  output: '--output',
  portfolios: '--portfolios',
} as const;

async function kindOf({ values: { kind }, options, context }: Call): Promise<ReportKind> {
  const asked = typeof kind === 'string' ? kind : 'portfolio';
  const known = Object.keys(reportKinds);
  if (isKind(asked)) return asked;
  // Who writes a date alone means the meeting, and who writes an id the paper of that case.
  const suggestion = /^\d{4}-\d\d-\d\d$/.test(asked)
    ? `meeting ${asked}`
    : (await isCard(asked, context, options.root ?? null))
      ? `case ${asked}`
      : await didYouMean(asked, known);
  throw new PortfolioError('unknown-report', { kind: asked, known, suggestion });
}

async function isCard(id: string, context: Call['context'], root: string | null): Promise<boolean> {
  const found = context.findRoot(root);
  const files = found ? await context.tree(found.root).list() : [];
  return files.some(({ path }) => path === `projects/${id}.yaml`);
}

function isKind(asked: string): asked is ReportKind {
  return Object.hasOwn(reportKinds, asked);
}

function wrongOption(kind: ReportKind, option: string): PortfolioError {
  const instead = option === '--output' ? '--out' : option === '--out' ? '--output' : null;
  return new PortfolioError('option-not-for-report', { option, kind, instead });
}
