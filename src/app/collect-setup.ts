// Gathers what a new portfolio needs: first what was given, then, where someone can be asked, the rest. Whatever is given is read, and
// refused with its option and what is wrong with it.
import { readCost, readWords } from '../core/cards/read-answer.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import {
  readOrganisations,
  readSectors,
  readUsers,
  type SetupProblem,
  type SetupRead,
} from '../core/setup/read-setup.ts';
import { type BodyKind, bodyKinds, type Setup } from '../core/setup/setup.ts';
import type { Language } from '../generated/card-types.ts';

export type SetupQuestion = 'name' | 'organisation' | 'sector' | 'frame';

/** Asks a person. Null: the person gave up. */
export interface AskSetup {
  kind(kinds: readonly BodyKind[]): Promise<BodyKind | null>;
  line(question: SetupQuestion, problemWith: (text: string) => SetupProblem | null): Promise<string | null>;
}

/** As it was said; the kind and the frames have been read. */
export interface GivenSetup {
  readonly name: string | null;
  readonly kind: BodyKind | null;
  readonly organisations: readonly string[];
  readonly sectors: readonly string[];
  readonly frames: ReadonlyMap<number, number>;
}

interface Known {
  readonly name: string | null;
  readonly kind: BodyKind | null;
  readonly organisations: Setup['organisations'];
  readonly sectors: Setup['sectors'];
  readonly frames: ReadonlyMap<number, number>;
}

/** Null when the person gave up. `ask`: null where there is nobody to ask. */
export async function collectSetup(
  given: GivenSetup,
  { language, today }: { readonly language: Language; readonly today: string },
  ask: AskSetup | null,
): Promise<Setup | null> {
  const known: Known = {
    ...given,
    name: given.name === null ? null : requireRead('--name', readName(given.name)),
    organisations: requireRead('--organisation', readOrganisations(given.organisations)),
    sectors: requireRead('--sector', readSectors(given.sectors)),
  };
  const missing = missingIn(known);
  if (missing.length === 0) return { ...known, language, name: known.name ?? '', kind: known.kind ?? bodyKinds[0] };
  if (ask === null) throw new PortfolioError('needs-terminal', { missing });
  const answered = await askForRest(known, today, ask);
  return answered && { ...answered, language };
}

/** Users and groups of the secretariat. */
export function secretariatUsers(texts: readonly string[]): readonly string[] {
  return requireRead('--secretariat', readUsers(texts.join(' ')));
}

function missingIn({ name, kind, organisations, frames }: Known): readonly string[] {
  return [
    ...(name === null ? ['--name'] : []),
    ...(kind === null ? ['--kind'] : []),
    ...(organisations.length === 0 ? ['--organisation'] : []),
    ...(frames.size === 0 ? ['--frame'] : []),
  ];
}

/** One question after the other; the first that is given up ends it. */
async function askForRest(known: Known, today: string, ask: AskSetup): Promise<Omit<Setup, 'language'> | null> {
  const kind = known.kind ?? (await ask.kind(bodyKinds));
  if (kind === null) return null;
  const name = known.name ?? (await askLine(ask, 'name', readName));
  if (name === null) return null;
  const isNew = known.organisations.length === 0;
  const organisations = isNew ? await askLine(ask, 'organisation', organisationsIn) : known.organisations;
  if (organisations === null) return null;
  const sectors = known.sectors.length === 0 ? await askSectors(ask) : known.sectors;
  if (sectors === null) return null;
  const frames = known.frames.size === 0 ? await askLine(ask, 'frame', (text) => fourYears(text, today)) : known.frames;
  return frames && { kind, name, organisations, sectors, frames };
}

async function askLine<T>(
  ask: AskSetup,
  question: SetupQuestion,
  read: (text: string) => SetupRead<T>,
): Promise<T | null> {
  const text = await ask.line(question, (answer) => problemIn(read(answer)));
  return text === null ? null : requireRead(question, read(text));
}

/** One at a time, until nothing is said. */
async function askSectors(ask: AskSetup): Promise<Setup['sectors'] | null> {
  const said: string[] = [];
  for (;;) {
    const problemWith = (text: string) => (text.trim() === '' ? null : problemIn(readSectors([...said, text])));
    const text = await ask.line('sector', problemWith);
    if (text === null) return null;
    if (text.trim() === '') return requireRead('--sector', readSectors(said));
    said.push(text);
  }
}

function readName(text: string): SetupRead<string> {
  const read = readWords(text, 'line');
  return 'problem' in read ? { ...read, given: text } : read;
}

function organisationsIn(text: string): SetupRead<Setup['organisations']> {
  return readOrganisations([text]);
}

/** The same every year, from the next one. */
function fourYears(text: string, today: string): SetupRead<ReadonlyMap<number, number>> {
  const read = readCost(text, 'NOK');
  if ('problem' in read) return { problem: read.problem, given: text };
  const next = Number(today.slice(0, 4)) + 1;
  return { value: new Map([0, 1, 2, 3].map((years) => [next + years, Number(read.value)])) };
}

function problemIn(read: SetupRead<unknown>): SetupProblem | null {
  return 'problem' in read ? read.problem : null;
}

function requireRead<T>(option: string, read: SetupRead<T>): T {
  if ('problem' in read) throw new PortfolioError('bad-setup', { option, given: read.given, problem: read.problem });
  return read.value;
}
