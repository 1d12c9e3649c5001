// Gathers the answers about a new card: first what was given, then, where someone can be asked, the rest. Once all that is required has
// been given, nobody is asked anything, so that a whole command line never waits for a person.
import type { AnswerProblem } from '../core/cards/answer-problem.ts';
import { nextFreeId } from '../core/cards/card-ids.ts';
import type { CardQuestion, QuestionKey } from '../core/cards/card-questions.ts';
import { type AnswerRead, type Answers, readAnswer } from '../core/cards/read-answer.ts';
import { idInSector } from '../core/cards/sector-of-card.ts';
import { idFromText } from '../core/intake/id-from-text.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { maySubmit } from '../core/model/submitters.ts';
import { type Circumstances, fileOfCard } from './card-circumstances.ts';

export interface Asked {
  readonly question: CardQuestion;
  /** An answer to begin with; "" when there is none. */
  readonly suggestion: string;
  problemWith(text: string): AnswerProblem | null;
}

/** Asks a person. Null: the person gave up. */
export type Ask = (asked: Asked) => Promise<string | null>;

type Given = Readonly<Partial<Record<QuestionKey, readonly string[]>>>;

/** Null when the person gave up. `ask`: null where there is nobody to ask. */
export async function collectAnswers(
  given: Given,
  circumstances: Circumstances,
  ask: Ask | null,
): Promise<Answers | null> {
  const read = readGiven(given, circumstances);
  const missing = missingIn(read, circumstances);
  if (missing.length === 0) return withDefaults(read, circumstances);
  if (ask === null && missing.every(({ key }) => key === 'id'))
    throw new PortfolioError('bad-answer', { option: '--id', problem: 'no-id-from-title' });
  if (ask === null) throw new PortfolioError('needs-terminal', { missing: missing.map(({ key }) => optionOf(key)) });
  return askForRest(read, circumstances, ask);
}

function readGiven(given: Given, circumstances: Circumstances): Answers {
  const { questions, taken, currency } = circumstances;
  let answers = Object.fromEntries(questions.map(({ key }) => [key, undefined])) as Answers;
  for (const question of questions) {
    const texts = given[question.key];
    if (texts === undefined) continue;
    if (question.pilot && answers.form !== 'pilot') throw refusal(question, 'only-pilots', '', circumstances);
    const reading = readAnswer(question, texts, { taken, currency, earlier: answers });
    if ('problem' in reading) throw refusal(question, reading.problem, texts.join(', '), circumstances);
    answers = { ...answers, [question.key]: reading.value };
  }
  return answers;
}

function refusal(
  { key, choices = [] }: CardQuestion,
  problem: AnswerProblem,
  value: string,
  { folder, taken }: Circumstances,
): PortfolioError {
  if (problem === 'unusable-id') return new PortfolioError('bad-id', { id: value });
  if (problem === 'taken-id')
    return new PortfolioError('file-exists', { file: fileOfCard(folder, value), free: nextFreeId(value, taken) });
  if (problem === 'unknown-choice') {
    return new PortfolioError('unknown-value', {
      option: optionOf(key),
      value,
      allowed: choices.map((choice) => choice.value),
    });
  }
  return new PortfolioError('bad-answer', { option: optionOf(key), problem });
}

function missingIn(answers: Answers, { questions }: Circumstances): readonly CardQuestion[] {
  return questions.filter((question) => {
    if (!question.required || answers[question.key] !== undefined || !applies(question, answers)) return false;
    if (question.key === 'id') return answers.title !== undefined && idFromText(String(answers.title)) === null;
    return onlyChoice(question) === undefined;
  });
}

function applies({ pilot, kind, choices = [] }: CardQuestion, { form }: Answers): boolean {
  return (!pilot || form === 'pilot') && (kind !== 'choice' || choices.length > 0);
}

async function askForRest(read: Answers, circumstances: Circumstances, ask: Ask): Promise<Answers | null> {
  let answers = read;
  for (const question of circumstances.questions) {
    if (!isOpen(question, answers, circumstances)) continue;
    const readText = (text: string): AnswerRead => {
      const { taken, currency } = circumstances;
      return readAnswer(question, question.kind === 'list' ? text.split(/[,;]/) : [text], {
        taken,
        currency,
        earlier: answers,
      });
    };
    const problemWith = (text: string) => problemIn(readText(text));
    const text = await ask({ question, suggestion: suggestionFor(question, answers, circumstances), problemWith });
    if (text === null) return null;
    const reading = readText(text);
    if ('problem' in reading) throw refusal(question, reading.problem, text, circumstances);
    answers = { ...answers, [question.key]: reading.value };
  }
  return withDefaults(answers, circumstances);
}

function isOpen(question: CardQuestion, answers: Answers, circumstances: Circumstances): boolean {
  if (answers[question.key] !== undefined || !applies(question, answers)) return false;
  if (question.key !== 'id') return !(question.required && onlyChoice(question));
  const id = idFor(answers, circumstances);
  return id === null || circumstances.taken.has(id);
}

function suggestionFor({ key, roles = [] }: CardQuestion, answers: Answers, circumstances: Circumstances): string {
  const id = key === 'id' ? idFor(answers, circumstances) : null;
  if (id !== null) return nextFreeId(id, circumstances.taken);
  const role = String(answers.responsible);
  return key === 'submitter' && maySubmit(role, roles) ? role : '';
}

function problemIn(reading: AnswerRead): AnswerProblem | null {
  return 'problem' in reading ? reading.problem : null;
}

/** Null when the title has too little to make an id from. */
function idFor({ title, sector }: Answers, { sectors }: Circumstances): string | null {
  const id = idFromText(String(title));
  return id && idInSector(id, sector === undefined ? undefined : String(sector), sectors);
}

/** What need not be asked: the id is made from the title, and the only organisation owns the need. */
function withDefaults(answers: Answers, circumstances: Circumstances): Answers {
  const organisation = circumstances.questions.find(({ key }) => key === 'organisation');
  return {
    ...answers,
    id: answers.id ?? idFor(answers, circumstances) ?? undefined,
    organisation: answers.organisation ?? (organisation && onlyChoice(organisation)),
  };
}

function onlyChoice({ choices = [], required }: CardQuestion): string | undefined {
  return required && choices.length === 1 ? choices[0]?.value : undefined;
}

/** forWhom -> --for-whom; the title is the one that has no option. */
function optionOf(key: QuestionKey): string {
  return key === 'title' ? '[title]' : `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
