// What the papers of a meeting are called on disk: names that every machine accepts, in the order that they are read. Of what people have
// written, only the number of a case and the id of its card are used, and of those only letters a–z, digits and hyphens.
import type { AgendaWords } from '../../i18n/report/agenda-words.ts';
import type { AgendaCase } from '../../view/papers/agenda-case.ts';
import { freeName, namePart } from './name-part.ts';

export interface PaperNames {
  readonly agenda: string;
  readonly report: string;
  /** By the place of the case on the agenda; only cases about a card have a paper. */
  readonly cases: ReadonlyMap<number, string>;
}

type Named = Pick<AgendaCase, 'place' | 'number' | 'project'>;

/** `ending`: "md", "html" or "txt". */
export function paperNames(cases: readonly Named[], words: AgendaWords['files'], ending: string): PaperNames {
  const names = new Map<number, string>();
  const taken = new Set<string>();
  for (const { place, number, project } of cases) {
    if (project === null) continue;
    const base = `${words.case}-${numberPart(number, place)}-${namePart(project.id)}`;
    const name = freeName(base, taken);
    taken.add(name);
    names.set(place, `${name}.${ending}`);
  }
  return { agenda: `00-${words.agenda}.${ending}`, report: `01-${words.report}.${ending}`, cases: names };
}

/** "22-26" of "22/26"; the place where there is no number. */
function numberPart(number: string | null, place: number): string {
  const digits = number?.match(/\d+/g)?.join('-').slice(0, 20);
  return digits || String(place);
}

/** "2026-12-10-digitaliseringsradet.zip". */
export function zipNameOf({ date, body }: { readonly date: string; readonly body: string | null }): string {
  return `${namePart(date)}-${namePart(body ?? 'meeting')}.zip`;
}
