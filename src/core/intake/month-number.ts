// The number of a month from its name or short name in bokmål, nynorsk or English, or null.

const names: readonly (readonly string[])[] = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['desember', 'december', 'des', 'dec'],
];

/** 1 for January … 12 for December. */
export function monthNumber(name: string): number | null {
  const index = names.findIndex((each) => each.includes(name.toLowerCase()));
  return index < 0 ? null : index + 1;
}
