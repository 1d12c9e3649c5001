// `portfolio new --from-issue`: a card from the body of a filled-in issue form, and what the proposer should mend in it.
import { cardFromIssue } from '../app/card-from-issue.ts';
import type { FormTold } from '../core/forms/read-form-answers.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { type Language, languages } from '../i18n/language.ts';
import { loadCatalogue } from '../i18n/load-catalogue.ts';
import { type Call, textOption } from './call.ts';
import { exitCodes } from './exit-code.ts';
import type { Opened } from './open-portfolio.ts';
import { present, say } from './present.ts';

/** `questions`: options that answer what the form has asked already. */
export async function newFromIssue(call: Call, opened: Opened, questions: readonly string[]): Promise<number> {
  const { context, values } = call;
  const { found, catalogue } = opened;
  const { portfolio } = opened.loaded;
  refuseAnswers(call, questions);
  const name = textOption(call, 'fromIssue') ?? '-';
  const { language = call.options.lang ?? 'nb', currency = 'NOK' } = portfolio.settings;
  const input = {
    bytes: await context.readInput(name),
    name,
    title: typeof values.title === 'string' ? values.title : null,
    id: textOption(call, 'id'),
  };
  const made = await cardFromIssue(context, found, input, {
    portfolio,
    languages: await Promise.all(inOrder(language).map((each) => loadCatalogue(each, currency))),
    today: call.options.today ?? context.today(),
    language,
    texts: () => loadCatalogue(language, currency),
  });
  say(call, catalogue.form.made(made.title));
  await present(call, catalogue, `${made.file}\n`);
  if (made.schema !== null) say(call, catalogue.new.schema(made.schema));
  for (const line of told(made.told, catalogue)) say(call, line);
  say(call, catalogue.form.next);
  return exitCodes.fine;
}

function refuseAnswers(call: Call, questions: readonly string[]): void {
  const given = questions.find((key) => !['title', 'id'].includes(key) && call.options[key] !== undefined);
  if (given === undefined) return;
  const other = `--${given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new PortfolioError('options-together', { one: '--from-issue', other });
}

function inOrder(first: Language): readonly Language[] {
  return [first, ...languages.filter((each) => each !== first)];
}

function told(all: readonly FormTold[], { form, new: { problems } }: Catalogue): readonly string[] {
  const gaps = all.flatMap((each) => (each.code === 'not-answered' ? [each.label] : []));
  const rest = all.flatMap((each) => {
    if (each.code === 'unread') return [form.unread(each.label, problems[each.problem])];
    if (each.code === 'cleaned') return [form.cleaned(each.label)];
    if (each.code === 'no-room') return [form.noRoom(each.label)];
    if (each.code === 'repeated') return [form.repeated(each.label)];
    if (each.code === 'not-confirmed') return [form.notConfirmed(each.label)];
    return each.code === 'beside' ? [form.besideKept] : [];
  });
  return [...rest, ...(gaps.length > 0 ? [form.notAnswered(gaps)] : [])];
}
