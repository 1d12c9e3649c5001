// The example portfolio as a reviewer breaks it: some fields get another value, and the check tells what was not wrong before.
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { diskTree } from '../../src/adapters/disk-tree.ts';
import { findProblems } from '../../src/app/check.ts';
import { type LoadedPortfolio, loadPortfolio } from '../../src/app/load-portfolio.ts';
import type { Past } from '../../src/core/model/past.ts';
import { pointerToText } from '../../src/core/model/pointer-text.ts';
import { isWorseThan, type NamedFinding } from '../../src/view/check-view.ts';
import { literalTree } from './literal-tree.ts';
import { projectRoot } from './source-files.ts';

export const today = '2026-11-22';

/** What a field gets: a value, `gone` for none, or a function of what stands there. A last step "-" adds to a list. */
export type Changes = Readonly<Record<string, unknown>>;
/** By file below portfolio/, without ".yaml", and by pointer in it. */
export type Breakage = Readonly<Record<string, Changes>>;

export const gone = Symbol('gone');

type Node = { [key: string]: unknown };

let unbroken: Promise<LoadedPortfolio> | null = null;

/** The example as it is, read once for all tests of a file. */
export function exampleAsItIs(): Promise<LoadedPortfolio> {
  unbroken ??= loadPortfolio(diskTree(join(projectRoot, 'portfolio')), 'portfolio');
  return unbroken;
}

export async function brokenExample(breakage: Breakage): Promise<LoadedPortfolio> {
  const example = await exampleAsItIs();
  const texts = [...example.bytes].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const);
  const files = new Map(texts);
  for (const [name, changes] of Object.entries(breakage)) {
    const path = `${name}.yaml`;
    files.set(path, stringify(changed(parse(files.get(path) ?? '{}'), changes)));
  }
  return loadPortfolio(literalTree(Object.fromEntries(files)), 'portfolio', example);
}

/** What is found in the broken example and not in the example: "code file#/pointer". */
export async function newFindings(
  breakage: Breakage,
  past: Partial<Past> = {},
  date = today,
): Promise<readonly string[]> {
  const before = await knownProblems(past, date);
  const after = findProblems(await brokenExample(breakage), date, past);
  return after.filter(isWorseThan(before)).map(({ finding: { code, place, subject } }) => {
    const file = place.file.replace('portfolio/', '').replace('.yaml', '');
    return `${code} ${file}#${pointerToText(subject ?? place.pointer)}`;
  });
}

const known = new Map<string, readonly NamedFinding[]>();

/** Worked out once for each date, as long as nothing is known of the past. */
async function knownProblems(past: Partial<Past>, date: string): Promise<readonly NamedFinding[]> {
  const isPlain = Object.keys(past).length === 0;
  const found = (isPlain ? known.get(date) : undefined) ?? findProblems(await exampleAsItIs(), date, past);
  if (isPlain) known.set(date, found);
  return found;
}

function changed(content: Node, changes: Changes): Node {
  for (const [pointer, value] of Object.entries(changes)) set(content, pointer, value);
  return content;
}

function set(content: Node, pointer: string, value: unknown): void {
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  const parent = steps.reduce((node, step) => {
    node[step] ??= {};
    return node[step] as Node;
  }, content);
  const is = typeof value === 'function' ? value(parent[last]) : value;
  if (!Array.isArray(parent)) {
    if (is === gone && !(last in parent)) throw new Error(`Nothing to take away at ${pointer}`);
    if (is === gone) delete parent[last];
    else parent[last] = is;
  } else if (last === '-' || Number(last) === parent.length) parent.push(is);
  else parent.splice(Number(last), 1, ...(is === gone ? [] : [is]));
}
