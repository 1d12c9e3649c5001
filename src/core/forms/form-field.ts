// One question of the digital form, and where in the card its answer belongs.
import type { CardChoice, CardQuestion, QuestionKey } from '../cards/card-questions.ts';
import type { Pointer } from '../model/diagnostic.ts';

export interface FormField {
  /** The name of the question in the form, and of its answer. */
  readonly key: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly example?: string | undefined;
  readonly element: 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  /** `rest`: no field of the card asks for it; `confirmed`: all has to be ticked, and none of it is in the card. */
  readonly kind: CardQuestion['kind'] | 'choices' | 'score' | 'reasons' | 'rest' | 'confirmed';
  readonly required: boolean;
  readonly choices: readonly CardChoice[];
  /** Stands before the choices, and is no answer. */
  readonly notChosen?: string;
  /** What stands in it before anyone has written. */
  readonly begun?: string;
  /** Of a score that is a number: the lowest and the highest. */
  readonly range?: readonly [lowest: number, top: number];
  /** Only for cards of form pilot. */
  readonly pilot?: true | undefined;
  /** The question of `portfolio new` that it is. */
  readonly question?: QuestionKey;
  /** Where it belongs when it is no question of `portfolio new`. */
  readonly pointer?: Pointer;
  /** Each choice is a group of its own with this key. */
  readonly itemKey?: string;
}
