// What a proposer is asked about a new card, in this order: the one list of questions. The same keys name the answers, the options of
// the command line (--for-whom) and the slots of the template (<for_whom>).
import type { Form } from '../../generated/card-types.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { submitters } from '../model/submitters.ts';

export type QuestionKey =
  | 'title'
  | 'id'
  | 'organisation'
  | 'unit'
  | 'sector'
  | 'form'
  | 'responsible'
  | 'submitter'
  | 'problem'
  | 'forWhom'
  | 'benefit'
  | 'cost'
  | 'hypothesis'
  | 'criterion'
  | 'start'
  | 'end';

export interface CardChoice {
  readonly value: string;
  readonly label: string;
}

export interface CardQuestion {
  readonly key: QuestionKey;
  readonly kind: 'line' | 'text' | 'list' | 'choice' | 'amount' | 'date' | 'id';
  readonly required: boolean;
  /** Only for cards of form pilot. */
  readonly pilot?: true;
  /** For kind choice. */
  readonly choices?: readonly CardChoice[];
  /** The roles that may be the answer, as they are to be written; other answers are told by the check. Empty: anyone. */
  readonly roles?: readonly string[];
}

const forms: Readonly<Record<Form, true>> = {
  project: true,
  programme: true,
  product: true,
  pilot: true,
  line_task: true,
};

export function cardQuestions(
  { settings, governance }: Portfolio,
  formLabel: (form: Form) => string,
): readonly CardQuestion[] {
  const organisations = toChoices(settings.organisations);
  const sectors = toChoices(governance.sectors);
  const formChoices = (Object.keys(forms) as Form[]).map((form) => ({ value: form, label: formLabel(form) }));
  const owner =
    organisations.length > 0 ? ({ kind: 'choice', choices: organisations } as const) : ({ kind: 'line' } as const);
  return [
    { key: 'title', kind: 'line', required: true },
    { key: 'organisation', required: true, ...owner },
    { key: 'unit', kind: 'line', required: false },
    { key: 'sector', kind: 'choice', required: false, choices: sectors },
    // Made from the title and the sector, and asked for only where that will not do.
    { key: 'id', kind: 'id', required: true },
    { key: 'form', kind: 'choice', required: false, choices: formChoices },
    { key: 'responsible', kind: 'line', required: true },
    { key: 'submitter', kind: 'line', required: false, roles: submitters(governance) },
    { key: 'problem', kind: 'text', required: true },
    { key: 'forWhom', kind: 'list', required: true },
    { key: 'benefit', kind: 'line', required: true },
    { key: 'cost', kind: 'amount', required: true },
    { key: 'hypothesis', kind: 'text', required: true, pilot: true },
    { key: 'criterion', kind: 'text', required: true, pilot: true },
    { key: 'start', kind: 'date', required: true, pilot: true },
    { key: 'end', kind: 'date', required: true, pilot: true },
  ];
}

/** An element that could not be read has no id, and cannot be chosen. */
function toChoices(list: readonly { readonly id: string; readonly name?: string }[] = []): readonly CardChoice[] {
  return list.flatMap((each) => (each?.id ? [{ value: each.id, label: each.name || each.id }] : []));
}
