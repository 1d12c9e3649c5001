// `portfolio init`: from nothing to a repository that works on the first push. What is there is left alone.
import { collectSetup, type GivenSetup, secretariatUsers } from '../../app/collect-setup.ts';
import { loadPortfolio } from '../../app/load-portfolio.ts';
import type { Host, PlannedFile } from '../../app/places-on-host.ts';
import { planPortfolio } from '../../app/plan-portfolio.ts';
import { planSurroundings } from '../../app/plan-surroundings.ts';
import { plannedTree } from '../../app/planned-tree.ts';
import { wantedPackage } from '../../app/wanted-package.ts';
import { writeRepository } from '../../app/write-repository.ts';
import type { Portfolio } from '../../core/model/portfolio.ts';
import { PortfolioError } from '../../core/model/portfolio-error.ts';
import type { BodyKind, Setup } from '../../core/setup/setup.ts';
import type { Sector } from '../../generated/card-types.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { loadCatalogue } from '../../i18n/load-catalogue.ts';
import type { FoundRoot } from '../../ports/world.ts';
import { escapeInline } from '../../render/escape/markdown.ts';
import { escapeTerminal } from '../../render/escape/terminal.ts';
import { type Call, listOption, type Run, textOption } from '../call.ts';
import { exitCodes } from '../exit-code.ts';
import { frameWishes } from '../frame-wishes.ts';
import { chooseLanguage, initDialog } from '../init-dialog.ts';
import { say } from '../present.ts';
import { tellInit } from '../tell-init.ts';

export const run: Run = async (call) => {
  const { dir } = call.values;
  if (dir !== undefined && call.options.root !== undefined)
    throw new PortfolioError('options-together', { one: '[dir]', other: '--root' });
  // Standard output holds the list of files, and the folder is the argument.
  if (call.options.output !== undefined)
    throw new PortfolioError('unknown-option', { option: '--output', suggestion: '[dir]' });
  const start = typeof dir === 'string' ? dir : (call.options.root ?? '.');
  const secretariat = secretariatUsers(listOption(call, 'secretariat'));
  const given = textOption(call, 'package');
  const tool = await wantedPackage(call.context.readShipped, given);
  const top = call.context.newRoot(start);
  const there = call.context.findRoot(start);
  const begun = there === null ? await begin(call) : await goOn(call, top, there);
  if (begun === null) return exitCodes.couldNotRun;
  const host: Host = call.options.host === 'gitlab' ? 'gitlab' : 'github';
  const git = await call.context.gitState(top.root);
  const { catalogue, files, isNew, cardCount, name, ...rest } = begun;
  const where = { host, tool, mainBranch: git?.mainBranch ?? 'main' };
  const around = { ...where, ...rest, isNew, secretariat, name: escapeInline(name) };
  const more = await planSurroundings(call.context.readShipped, around, catalogue.init, catalogue);
  const dry = call.options.dryRun === true;
  const written = await writeRepository(call.context, top.root, [...files, ...more], dry);
  const done = { start, top, host, tool, isToolGiven: given !== null, isNew, cardCount, git, written, dry };
  await tellInit(call, catalogue, done);
  return exitCodes.fine;
};

interface Begun {
  readonly catalogue: Catalogue;
  readonly language: 'nb' | 'nn' | 'en';
  readonly folder: string;
  readonly files: readonly PlannedFile[];
  readonly sectors: readonly Sector[];
  readonly name: string;
  readonly portfolio: Portfolio;
  /** Made just now, and not found. */
  readonly isNew: boolean;
  readonly cardCount: number;
}

/** A portfolio that is to be made. Null when the person gave up. */
async function begin(call: Call): Promise<Begun | null> {
  const { context } = call;
  const prompter = context.inputIsTerminal && context.stdout.isTerminal ? await context.prompter() : null;
  const language = call.options.lang ?? (prompter ? await chooseLanguage(prompter) : 'nb');
  const catalogue = await loadCatalogue(language ?? 'nb', 'NOK');
  const today = call.options.today ?? context.today();
  prompter?.intro(catalogue.init.intro);
  const ask = prompter && initDialog(prompter, catalogue);
  const setup = language && (await collectSetup(givenIn(call, today), { language, today }, ask));
  if (setup === null) {
    say(call, catalogue.new.gaveUp);
    return null;
  }
  prompter?.outro(catalogue.init.outro);
  sayOrganisations(call, setup, catalogue);
  const folder = 'portfolio';
  const { files, sectors } = await planPortfolio(context.readShipped, setup, { folder, today }, catalogue.init);
  const { portfolio, cardCount } = await loadPortfolio(plannedTree(files, folder), folder);
  const made = { files, sectors, portfolio, isNew: true, cardCount };
  return { catalogue, language: setup.language, folder, name: setup.name, ...made };
}

/** Names that were split at commas are seen, and a cooperation of one is hardly what was meant. */
function sayOrganisations(call: Call, { kind, organisations }: Setup, { init, speak }: Catalogue): void {
  const names = organisations.map(({ name }) => escapeTerminal(name));
  if (names.length > 1) say(call, init.organisations(names, speak));
  else if (kind === 'inter-municipal') say(call, init.onlyOne(names.join()));
}

function givenIn(call: Call, today: string): GivenSetup {
  return {
    name: textOption(call, 'name'),
    kind: textOption(call, 'kind') as BodyKind | null,
    organisations: listOption(call, 'organisation'),
    sectors: listOption(call, 'sector'),
    frames: frameWishes(call, today),
  };
}

/** A portfolio that is there: its files are left alone, and only what surrounds it is made. */
async function goOn(call: Call, top: FoundRoot, there: FoundRoot): Promise<Begun> {
  const folder = there.root === top.root ? '' : 'portfolio';
  const { portfolio, cardCount } = await loadPortfolio(call.context.tree(there.root), folder);
  const language = portfolio.settings.language ?? call.options.lang ?? 'nb';
  const catalogue = await loadCatalogue(language, portfolio.settings.currency ?? 'NOK');
  say(call, cardCount === 0 ? catalogue.init.portfolioWithoutCards : catalogue.init.portfolioKept);
  const sectors = portfolio.governance.sectors ?? [];
  const name = portfolio.settings.name ?? 'Portfolio';
  return { catalogue, language, folder, files: [], sectors, name, portfolio, isNew: false, cardCount };
}
