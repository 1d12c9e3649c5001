// What `portfolio new` asks and says.
import type { AnswerProblem } from '../core/cards/answer-problem.ts';
import type { QuestionKey } from '../core/cards/card-questions.ts';

export interface NewWords {
  readonly intro: string;
  readonly outro: string;
  /** The question, and an example of an answer. */
  readonly questions: Readonly<Record<QuestionKey, readonly [question: string, example: string]>>;
  /** After the question of who submits. Empty: anyone. */
  submitter(roles: readonly string[]): string;
  /** The choice of those who do not know yet. */
  readonly notYet: string;
  readonly problems: Readonly<Record<AnswerProblem, string>>;
  readonly gaveUp: string;
  /** Right before the path of the card. */
  made(title: string, cost: string): string;
  schema(file: string): string;
  unused(slots: string): string;
  /** `id`: the one that sends the card to the leader of the sector. */
  notAsked(sector: string, id: string): string;
  readonly next: string;
}
