// `portfolio check --fix`: writes what is safe to mend, file by file, and says what it did. With --dry-run it writes nothing, and shows
// a patch.
import { type FileFix, planFixes, writeFix } from '../app/fix.ts';
import { type LoadedPortfolio, loadPortfolio } from '../app/load-portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { CheckView } from '../view/check-view.ts';
import { type Call, textOption } from './call.ts';
import type { Opened } from './open-portfolio.ts';
import { present, say } from './present.ts';

/** Throws PortfolioError when the options do not go together. */
export function refuseFixOptions(call: Call): void {
  const { fix, dryRun } = call.options;
  if (dryRun && !fix) throw new PortfolioError('option-alone', { option: '--dry-run', needs: '--fix' });
  if (fix && textOption(call, 'ref') !== null)
    throw new PortfolioError('options-together', { one: '--fix', other: '--ref' });
  if (dryRun && call.format !== 'text')
    throw new PortfolioError('options-together', { one: '--dry-run', other: `--format ${call.format}` });
}

/** Only the files that the view shows problems in. */
export function fixesOf({ loaded }: Opened, view: CheckView): readonly FileFix[] {
  const shown = new Set(view.problems.filter(({ fix }) => fix !== null).map(({ place }) => place.file));
  return planFixes(loaded, (file) => shown.has(file));
}

/** Gives the portfolio as it is afterwards. */
export async function writeFixes(call: Call, opened: Opened, fixes: readonly FileFix[]): Promise<LoadedPortfolio> {
  const { fixLines } = await import('../render/check/fix-lines.ts');
  const writer = call.context.writer(opened.found.root);
  for (const fix of fixes) {
    await writeFix(opened.tree, writer, fix);
    for (const line of fixLines([fix])) say(call, line);
  }
  say(call, opened.catalogue.cli.check.fixed(countEdits(fixes), fixes.length));
  return loadPortfolio(opened.tree, opened.found.folder, opened.loaded);
}

/** The patch goes where results go: as it is to a file or a pipe, and without anything unseen to a terminal. */
export async function presentPatch(call: Call, { catalogue }: Opened, fixes: readonly FileFix[]): Promise<void> {
  const { unifiedPatch } = await import('../render/patch/unified-patch.ts');
  const patch = unifiedPatch(fixes);
  const onScreen = call.context.stdout.isTerminal && call.options.output === undefined;
  await present(call, catalogue, onScreen ? await forScreen(patch) : patch);
  say(call, catalogue.cli.check.wouldFix(countEdits(fixes), fixes.length));
}

async function forScreen(patch: string): Promise<string> {
  const { escapeTerminal } = await import('../render/escape/terminal.ts');
  return patch
    .split('\n')
    .map((line) => escapeTerminal(line.replace(/\r$/, '')))
    .join('\n');
}

function countEdits(fixes: readonly FileFix[]): number {
  return fixes.reduce((sum, { edits }) => sum + edits.length, 0);
}
