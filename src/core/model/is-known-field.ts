// Whether the path of a required field leads to something that a card can hold.
import { definitionAt } from './field-key.ts';
import type { Portfolio } from './portfolio.ts';

/** Each of the alternatives in "a|b" has to exist. Local fields exist when portfolio.yaml declares them. */
export function isKnownField(portfolio: Portfolio, field: string): boolean {
  return field.split('|').every((path) => isKnownPath(portfolio, path));
}

function isKnownPath({ settings }: Portfolio, path: string): boolean {
  const [first, second, ...rest] = path.split('.');
  if (first === 'local' && second !== undefined) {
    return rest.length === 0 && (settings.local_fields ?? []).some((each) => each?.id === second);
  }
  return leadsSomewhere(path.split('.'));
}

function leadsSomewhere(steps: readonly string[]): boolean {
  // Names that every object has, such as "constructor", are in no schema.
  if (steps.some((step, index) => step in {} || (step === '*' && steps[index - 1] !== 'scores'))) return false;
  const pointer: (string | number)[] = [];
  for (const step of steps) {
    // A path goes through a list to each of its elements.
    if (definitionAt('project', pointer)?.endsWith('[]')) pointer.push(0);
    pointer.push(step);
  }
  return definitionAt('project', pointer) !== null;
}
