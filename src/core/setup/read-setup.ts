// Reads what was said about a new portfolio: organisations, sectors and who reviews. Ids are made from names, so nothing that was said can
// become a path, and every text is one line.
import type { Sector } from '../../generated/card-types.ts';
import type { AnswerProblem } from '../cards/answer-problem.ts';
import { readWords } from '../cards/read-answer.ts';
import { idFromText } from '../intake/id-from-text.ts';
import { byIdOf } from '../model/code-point-order.ts';
import type { NamedId } from './setup.ts';

export type SetupProblem = AnswerProblem | 'not-a-user' | 'no-leader' | 'no-id' | 'same-id' | 'not-a-package';
export type SetupRead<T> = { readonly value: T } | { readonly problem: SetupProblem; readonly given: string };

/** Several in one text have a semicolon or a comma between them. A name that has a comma itself is told by a semicolon after it. */
export function readOrganisations(texts: readonly string[]): SetupRead<readonly NamedId[]> {
  return allOf(texts.flatMap(namesIn), (text) => readNamed(text, text.replace(/ kommune\s*$/i, '')));
}

/** A comma after a hyphen is within a name: "Barne-, ungdoms- og familiedirektoratet". A text without any name is left to be refused. */
function namesIn(text: string): readonly string[] {
  const names = text.split(text.includes(';') ? ';' : /(?<!-),/).filter((name) => name.trim() !== '');
  return names.length === 0 ? [text] : names;
}

/** "Helse og omsorg; Kommunalsjef helse; @kommunalsjef-helse": the name, the leader, and who may review its cards. */
export function readSectors(texts: readonly string[]): SetupRead<readonly Sector[]> {
  const read = allOf(texts, readSector);
  return 'problem' in read ? read : { value: [...read.value].sort(byIdOf) };
}

/** A user, a team or a group, as GitHub and GitLab write them: @user, @organisation/team. Several: with spaces between. */
export function readUsers(text: string): SetupRead<readonly string[]> {
  const users = text.split(/[\s,]+/).filter((word) => word !== '');
  const wrong = users.find((user) => !/^@[A-Za-z0-9][\w.-]{0,99}(?:\/[A-Za-z0-9][\w.-]{0,99}){0,5}$/.test(user));
  return wrong === undefined ? { value: users } : { problem: 'not-a-user', given: wrong };
}

function readSector(text: string): SetupRead<Sector> {
  const [name = '', leader = '', ...rest] = text.split(';');
  const named = readNamed(name, name);
  if ('problem' in named) return named;
  const led = readWords(leader, 'line');
  if ('problem' in led) return { problem: led.problem === 'blank' ? 'no-leader' : led.problem, given: text };
  const users = readUsers(rest.join(' '));
  if ('problem' in users) return users;
  const reviewers = users.value.length > 0 ? { reviewers: users.value } : {};
  return { value: { ...named.value, leader: led.value, ...reviewers } };
}

function readNamed(text: string, forId: string): SetupRead<NamedId> {
  const name = readWords(text, 'line');
  if ('problem' in name) return { problem: name.problem, given: text };
  // "A kommune" is a-kommune: one letter alone is no id.
  const id = idFromText(forId) ?? idFromText(text);
  return id === null ? { problem: 'no-id', given: text } : { value: { id, name: name.value } };
}

function allOf<T extends NamedId>(
  texts: readonly string[],
  read: (text: string) => SetupRead<T>,
): SetupRead<readonly T[]> {
  const values: T[] = [];
  for (const text of texts) {
    const one = read(text);
    if ('problem' in one) return one;
    if (values.some(({ id }) => id === one.value.id)) return { problem: 'same-id', given: text };
    values.push(one.value);
  }
  return texts.length > 40 ? { problem: 'too-many', given: texts.at(-1) ?? '' } : { value: values };
}
