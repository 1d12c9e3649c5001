// `portfolio new`: a card for a new proposal, valid by construction. Prompts in a terminal, options elsewhere.
import { type Circumstances, loadCircumstances } from '../../app/card-circumstances.ts';
import { type Ask, collectAnswers } from '../../app/collect-answers.ts';
import { createCard } from '../../app/create-card.ts';
import { PortfolioError } from '../../core/model/portfolio-error.ts';
import type { Form } from '../../generated/card-types.ts';
import { loadCatalogue } from '../../i18n/load-catalogue.ts';
import type { Prompter } from '../../ports/prompter.ts';
import { escapeTerminal } from '../../render/escape/terminal.ts';
import { type Call, listOption, type Run } from '../call.ts';
import { cardDialog } from '../card-dialog.ts';
import { exitCodes } from '../exit-code.ts';
import { newFromIssue } from '../new-from-issue.ts';
import { type Opened, openAnyPortfolio } from '../open-portfolio.ts';
import { present, say } from '../present.ts';

export const run: Run = async (call) => {
  // Standard output holds the card's path, and the card's place is given by its id.
  if (call.options.output !== undefined)
    throw new PortfolioError('unknown-option', { option: '--output', suggestion: '--id' });
  const opened = await openAnyPortfolio(call);
  const { found, catalogue } = opened;
  const { portfolio } = opened.loaded;
  const formLabel = (form: Form) => catalogue.speak.choice(`form=${form}`);
  const circumstances = await loadCircumstances(call.context.tree(found.root), portfolio, formLabel);
  if (call.options.row !== undefined && call.options.fromRow === undefined)
    throw new PortfolioError('option-alone', { option: '--row', needs: '--from-row' });
  if (call.options.fromIssue !== undefined || call.options.fromRow !== undefined) {
    return newFromIssue(
      call,
      opened,
      circumstances.questions.map(({ key }) => key),
    );
  }
  const dialog = dialogFor(call, opened);
  const answers = await collectAnswers(givenIn(call, circumstances), circumstances, dialog.ask);
  if (answers === null) {
    say(call, catalogue.new.gaveUp);
    return exitCodes.couldNotRun;
  }
  dialog.end();
  const language = portfolio.settings.language ?? call.options.lang ?? 'nb';
  const today = call.options.today ?? call.context.today();
  const texts = () => loadCatalogue(language, circumstances.currency);
  const { sectors } = circumstances;
  const made = await createCard(call.context, found, { answers, sectors, today, language, texts });
  const { file, schema, unused, notAsked } = made;
  say(call, catalogue.new.made(String(answers.title), catalogue.speak.money(Number(answers.cost))));
  await present(call, catalogue, `${file}\n`);
  if (schema !== null) say(call, catalogue.new.schema(schema));
  if (unused.length > 0) say(call, catalogue.new.unused(catalogue.speak.list(unused)));
  if (notAsked !== null) say(call, catalogue.new.notAsked(escapeTerminal(notAsked.sector), notAsked.id));
  say(call, catalogue.new.next);
  return exitCodes.fine;
};

/** What the command line said, by question. */
function givenIn(call: Call, { questions }: Circumstances): Readonly<Record<string, readonly string[]>> {
  const { title } = call.values;
  const options = questions.map(({ key }) => [key, listOption(call, key)] as const);
  const given = [
    ['title', typeof title === 'string' ? [title] : []] as const,
    ...options.filter(([key]) => key !== 'title'),
  ];
  return Object.fromEntries(given.filter(([, texts]) => texts.length > 0));
}

/** Questions only where someone can both see and answer them. The first one opens the dialog. */
function dialogFor(call: Call, { catalogue }: Opened): { readonly ask: Ask | null; readonly end: () => void } {
  const { context } = call;
  if (!context.inputIsTerminal || !context.stdout.isTerminal) return { ask: null, end: () => {} };
  let prompter: Prompter | null = null;
  const ask: Ask = async (asked) => {
    if (prompter === null) {
      prompter = await context.prompter();
      prompter.intro(catalogue.new.intro);
    }
    return cardDialog(prompter, catalogue)(asked);
  };
  return { ask, end: () => prompter?.outro(catalogue.new.outro) };
}
