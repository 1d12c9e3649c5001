// What the digital form asks about the criteria: a step on the scale of each, and then why, in one field with a line for each.
import type { Criterion } from '../../generated/card-types.ts';
import type { CardChoice } from '../cards/card-questions.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { distinct, lineOf, plain, toChoices } from './form-choices.ts';
import type { FormField } from './form-field.ts';
import type { FormTexts } from './form-texts.ts';

const mostSteps = 12;

export function scoreFields({ strategy }: Portfolio, texts: FormTexts): readonly FormField[] {
  const criteria = (strategy.criteria ?? []).filter((criterion) => criterion?.id);
  return criteria.length === 0
    ? []
    : [...criteria.map((criterion) => scoreField(criterion, texts)), reasonsField(criteria, texts)];
}

/** The steps that are described; else those of a short scale of whole numbers; else a number. */
function scoreField({ id, name, question, scale }: Criterion, { own }: FormTexts): FormField {
  const { lowest = 0, top = 5 } = scale ?? {};
  const choices = stepsOf(scale);
  const label = own.score(lineOf(name ?? id));
  const asked = question ? lineOf(question) : undefined;
  const common = { key: `score_${id}`, label, pointer: ['scores', id, 'score'] };
  if (choices.length > 0) return { ...plain('dropdown', 'score'), ...common, choices, help: asked };
  const help = [asked, `${lowest}–${top}`].filter((text) => text !== undefined).join(' ');
  return { ...plain('input', 'score'), ...common, range: [lowest, top], help };
}

function stepsOf(scale: Criterion['scale']): readonly CardChoice[] {
  const { lowest = 0, top = 5, anchors = [] } = scale ?? {};
  const described = anchors
    .filter(({ score }) => score !== undefined)
    .map(({ score, text }) => ({ id: String(score), name: text ? `${score}: ${text}` : String(score) }));
  const count = Number.isInteger(lowest) && Number.isInteger(top) ? top - lowest + 1 : 0;
  const steps = Array.from({ length: count > 0 && count <= mostSteps ? count : 0 }, (_, index) => `${lowest + index}`);
  return toChoices(described.length > 0 ? described : steps.map((step) => ({ id: step, name: step })));
}

/** The names stand there already, so that it can be seen which reason is for which criterion. */
function reasonsField(criteria: readonly Criterion[], { own }: FormTexts): FormField {
  const choices = distinct(criteria.map(({ id, name }) => ({ value: id, label: lineOf(name ?? id) })));
  const [label, help] = own.reasons;
  const begun = choices.map((choice) => `${choice.label}: `).join('\n');
  return { ...plain('textarea', 'reasons'), key: 'score_reasons', label, help, choices, begun };
}
