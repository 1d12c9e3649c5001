// What a language brings to the digital form: the questions of `portfolio new`, the titles of the schema, and a few words of its own.
import type { Form } from '../../generated/card-types.ts';
import type { FieldKey } from '../../generated/schema-texts.ts';
import type { QuestionKey } from '../cards/card-questions.ts';

export interface FormTexts {
  readonly questions: Readonly<Record<QuestionKey, readonly [question: string, example: string]>>;
  /** What to write as the one who submits: one of the roles, or anything where there are none. */
  submitter(roles: readonly string[]): string;
  readonly fields: Readonly<Record<FieldKey, readonly [title: string, description: string]>>;
  formLabel(form: Form): string;
  readonly own: FormOwnTexts;
}

export interface FormOwnTexts {
  /** As it stands in the list of forms. */
  readonly name: string;
  readonly about: string;
  /** Before the first question. */
  readonly intro: string;
  readonly areas: string;
  readonly goals: string;
  readonly low: string;
  readonly high: string;
  /** The question about one criterion. */
  score(criterion: string): string;
  /** About all criteria. */
  readonly reasons: readonly [label: string, help: string];
  /** For what no other question asks. */
  readonly more: readonly [label: string, help: string];
  /** The first choice of a list where one has to be chosen: else the first real one is chosen by accident. */
  readonly notChosen: string;
  readonly confirm: readonly [label: string, statement: string];
  /** Where the form is a text to write in. */
  readonly template: {
    readonly about: string;
    readonly required: string;
    readonly choose: string;
    example(text: string): string;
  };
  /** Above the answers that stand in the card as comments. */
  readonly comments: string;
  /** What was written outside the questions. */
  readonly beside: string;
}
