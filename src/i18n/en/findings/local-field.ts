// The finding about an organisation's own fields, in English.
import type { LocalFieldProblem } from '../../../core/model/local-field-problem.ts';
import { exactNumber } from '../../exact-number.ts';
import type { FindingWords } from '../../finding-words.ts';
import type { Speak } from '../../speak.ts';

export const localFieldWords: FindingWords<LocalFieldProblem> = {
  title: 'A mistake in a field of your own',
  message,
  fix,
  why: 'Your own fields are declared under `local_fields` in `portfolio.yaml`, with type, choices and limits. That is what lets them be sorted and summed across cards.',
};

function message(args: LocalFieldProblem, speak: Speak): string {
  const field = `\`local.${args.field}\``;
  switch (args.problem) {
    case 'undeclared':
      return `${field} is not declared in \`portfolio.yaml\`.`;
    case 'wrong-type':
      return `${field} has a value of the wrong type; it should be: ${speak.choice(args.type)}.`;
    case 'not-a-choice':
      return `${field} is ${speak.quote(args.value)}, which is not among the choices.`;
    case 'too-small':
      return `${field} is ${exactNumber(args.value, speak)}, but cannot be less than ${exactNumber(args.limit, speak)}.`;
    case 'too-large':
      return `${field} is ${exactNumber(args.value, speak)}, but cannot be more than ${exactNumber(args.limit, speak)}.`;
    case 'missing':
      return `${field} is missing, and is to be filled in from the stage ${speak.quote(speak.choice(args.stage))}.`;
  }
}

function fix(args: LocalFieldProblem, speak: Speak): string {
  switch (args.problem) {
    case 'undeclared':
      return args.suggestion === null
        ? 'Declare the field under `local_fields` in `portfolio.yaml`, or remove it from the card.'
        : `Write ${speak.quote(args.suggestion)} if that is the field that is meant, or declare the field in \`portfolio.yaml\`.`;
    case 'wrong-type':
      return args.type === 'local_field_type=date'
        ? 'Write the date as year-month-day, for example `2027-03-31`.'
        : 'Write a value of that type, or change the type in `portfolio.yaml`.';
    case 'not-a-choice':
      return `Choose between ${speak.list(args.choices.map((choice) => speak.quote(choice)))}.`;
    case 'too-small':
    case 'too-large':
      return 'Correct the number, or change the limit in `portfolio.yaml`.';
    case 'missing':
      return `Add \`${args.field}\` under \`local\` in the card.`;
  }
}
