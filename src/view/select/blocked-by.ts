// Why a wish about one project cannot be met at all: the rule that says so, where one alone does.
import type { Program, ProgramProject, ProgramRow } from '../../core/select/program.ts';

export type BlockedBy =
  /** Wished out, wished in, or there in any case. */
  | { readonly kind: 'left_out' | 'forced' | 'bound' }
  /** It needs another that cannot be there, or another that must be there needs it. */
  | { readonly kind: 'requires' | 'after' | 'needed_by'; readonly other: string }
  | { readonly kind: 'excludes' | 'variants'; readonly other: string }
  /** Alone with what must be there, it asks for more than there is. Whole units of the currency. */
  | { readonly kind: 'money'; readonly year: number; readonly short: number }
  /** Hundredths of a full-time equivalent. */
  | { readonly kind: 'people'; readonly competence: string; readonly year: number; readonly short: number };

/** Why it cannot be taken in; null when no single rule says so. */
export function keptOutBy(program: Program, project: ProgramProject): BlockedBy | null {
  const fixed = fixedIds(program);
  if (wished(program, 'left_out').has(project.id)) return { kind: 'left_out' };
  return (
    neededBut(program, project, fixed) ?? excludedBy(program, project.id, fixed) ?? shortOf(program, project, fixed)
  );
}

/** What it needs and cannot have; a start of its own that does not wait for it is a way out. */
function neededBut(program: Program, project: ProgramProject, fixed: ReadonlySet<string>): BlockedBy | null {
  const late = new Map<string, number>();
  for (const { meaning, entries } of program.rows) {
    if ((meaning.kind !== 'requires' && meaning.kind !== 'after') || meaning.project !== project.id) continue;
    const { kind, other } = meaning;
    if (isThere(program, other, entries) && excludedBy(program, other, fixed, project.id) === null) continue;
    late.set(other, (late.get(other) ?? 0) + 1);
    if (kind === 'requires') return { kind, other };
    if (late.get(other) === project.columns.length) return { kind, other };
  }
  return null;
}

/** `except`: an id that does not count as fixed. */
function excludedBy(program: Program, id: string, fixed: ReadonlySet<string>, except = id): BlockedBy | null {
  for (const { meaning } of program.rows) {
    if ((meaning.kind !== 'excludes' && meaning.kind !== 'variants') || !meaning.projects.includes(id)) continue;
    const other = meaning.projects.find((each) => each !== id && each !== except && fixed.has(each));
    if (other !== undefined) return { kind: meaning.kind, other };
  }
  return null;
}

/** Why it cannot be left out; null when no single rule says so. */
export function keptInBy(program: Program, project: ProgramProject): BlockedBy | null {
  const fixed = fixedIds(program);
  if (project.bound !== null) return { kind: 'bound' };
  if (wished(program, 'forced').has(project.id)) return { kind: 'forced' };
  for (const { meaning } of program.rows)
    if ((meaning.kind === 'requires' || meaning.kind === 'after') && meaning.other === project.id)
      if (fixed.has(meaning.project)) return { kind: 'needed_by', other: meaning.project };
  return null;
}

/** Those that must be there: bound, or wished in. */
function fixedIds(program: Program): ReadonlySet<string> {
  const bound = program.projects.flatMap(({ id, bound }) => (bound === null ? [] : [id]));
  return new Set([...bound, ...wished(program, 'forced')]);
}

function wished({ rows }: Program, kind: 'forced' | 'left_out'): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ meaning }) => (meaning.kind === kind && 'project' in meaning ? [meaning.project] : [])),
  );
}

function isThere(program: Program, other: string, entries: ProgramRow['entries']): boolean {
  return entries.some(([, sign]) => sign < 0) && !wished(program, 'left_out').has(other);
}

/** Short of the same thing whichever year it starts in; what its first start is short of is told. */
function shortOf(program: Program, project: ProgramProject, fixed: ReadonlySet<string>): BlockedBy | null {
  const held = new Set(
    program.projects.flatMap(({ id, columns }) => (fixed.has(id) && id !== project.id ? columns.slice(0, 1) : [])),
  );
  const shorts = project.columns.map((column) => firstShort(program.rows, column, held));
  return shorts.every((short) => short !== null) ? (shorts[0] ?? null) : null;
}

function firstShort(rows: readonly ProgramRow[], column: number, held: ReadonlySet<number>): BlockedBy | null {
  for (const { meaning, entries, upper } of rows) {
    const own = entries.find(([each]) => each === column)?.[1] ?? 0;
    if (own <= 0 || upper === null) continue;
    const short = entries.reduce((sum, [each, use]) => sum + (held.has(each) ? use : 0), own) - upper;
    if (short <= 0) continue;
    if (meaning.kind === 'people') return { ...meaning, kind: 'people', short };
    if (meaning.kind === 'money' && meaning.from === meaning.to) return { kind: 'money', year: meaning.to, short };
  }
  return null;
}
