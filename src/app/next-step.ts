// What a person here needs next, for the help on all commands: told from which files there are, without reading any.
import { addDays } from '../core/model/add-days.ts';
import type { NextCommand } from '../core/model/command-name.ts';
import type { World } from '../ports/world.ts';

export async function nextStep(root: string | null, context: World): Promise<NextCommand | null> {
  try {
    const found = context.findRoot(root);
    if (!found) return 'init';
    const paths = (await context.tree(found.root).list()).map(({ path }) => path);
    if (!paths.some((path) => /^projects\/[^/]+\.yaml$/.test(path))) return 'new';
    const dates = paths.flatMap((path) => /^meetings\/(\d{4}-\d\d-\d\d)/.exec(path)?.[1] ?? []);
    const today = context.today();
    return dates.some((date) => date >= today && date <= addDays(today, papersBefore)) ? 'meeting' : 'check';
  } catch {
    return null;
  }
}

/** Days before a meeting when work on its papers begins. */
const papersBefore = 30;
