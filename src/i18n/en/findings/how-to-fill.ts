// What to write in a field that is missing, where its name does not say it, in English.

const hows: Readonly<Record<string, string>> = {
  'owner': 'the organisation that owns the need, by its id in portfolio.yaml, for example `organisation: storvik`',
  'owner.organisation': 'the organisation that owns the need, by its id in portfolio.yaml, for example `storvik`',
  'people.responsible': 'the role of the one who answers for the proposal, not a name, for example “Head of licensing”',
  'people.project_owner':
    'the role of the line manager who owns the project, not a name, for example “Director of health”',
  'people.manager':
    'the role of the one who runs the project from day to day, not a name, for example “Digitalisation adviser”',
  'people.benefits_owner':
    'the role of the manager who takes out the benefits, not a name, for example “Head of home care”',
  'submitter.role': 'the role of the one who submits it, not a name, for example “Head of unit”',
  'need.problem': 'what the problem is, and how large it is, preferably with a number',
  'need.for_whom': 'who has the problem, for example “Licensed premises”',
  'benefits': 'at least one benefit, with its name and whom it is for',
};

/** To stand after the path of the field: ": what to write", or nothing. */
export function howToFill(field: string): string {
  const how = Object.hasOwn(hows, field)
    ? hows[field]
    : field.startsWith('people.')
      ? 'a role, not the name of a person'
      : undefined;
  return how === undefined ? '' : `: ${how}`;
}
