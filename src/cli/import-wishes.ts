// What somebody wants of an import, and what it has planned, ready to be written.
import type { ReadImport } from '../app/import-cards.ts';
import type { LoadedPortfolio } from '../app/load-portfolio.ts';
import type { UpdatePlan, UpdateWishes } from '../app/plan-update.ts';
import type { ImportWrites } from '../app/write-import.ts';
import type { FoundRoot } from '../ports/world.ts';
import { type Call, textOption } from './call.ts';

export interface PlannedImport {
  readonly found: FoundRoot;
  readonly loaded: LoadedPortfolio;
  readonly read: Pick<ReadImport, 'told' | 'refused' | 'rows'> & {
    readonly imported: Pick<ReadImport['imported'], 'unusedColumns'> & { readonly cards: readonly unknown[] };
  };
  readonly plan: UpdatePlan;
  /** Path below the portfolio's folder -> text: what an empty folder gets besides cards. */
  readonly settings: ReadonlyMap<string, string>;
  readonly schemas: ReadonlyMap<string, string>;
  /** For the next import. */
  readonly kept: ReadonlyMap<string, string>;
  /** Rows of an exported table that have no base to be compared with. */
  readonly withoutBase?: number;
}

export function importWishes(call: Call): Pick<UpdateWishes, 'prefer' | 'prune'> {
  const prefer = textOption(call, 'prefer');
  return { prefer: prefer === 'file' || prefer === 'card' ? prefer : null, prune: call.options.prune === true };
}

/** Cards first, portfolio.yaml after them, for a portfolio that was cut short is no portfolio; and last what the next import builds on. */
export function importWrites({ loaded, plan, settings, schemas, kept }: PlannedImport): ImportWrites {
  const removed = plan.gone.flatMap((each) => {
    const path = `projects/${each.id}.yaml`;
    const card = each.removed ? loaded.loadedFiles.get(path) : undefined;
    return card ? [{ path, file: card.file, bytes: card.bytes }] : [];
  });
  const cards = [...plan.texts].map(([id, text]) => [`projects/${id}.yaml`, text] as const);
  return { created: [...cards, ...settings], edited: plan.edits, removed, put: [...schemas, ...kept] };
}

/** Every file that is written or taken away, in the order of the plan. */
export function touchedFiles(planned: PlannedImport): ReadonlyMap<string, string> {
  const { created, edited, removed, put } = importWrites(planned);
  return new Map([
    ...created,
    ...edited.map(({ path, after }) => [path, after] as const),
    ...removed.map(({ path }) => [path, ''] as const),
    ...put.filter(([path]) => isNew(planned, path)),
  ]);
}

function isNew({ plan, schemas }: PlannedImport, path: string): boolean {
  return schemas.has(path) || plan.created.length + plan.edits.length > 0 || plan.gone.some(({ removed }) => removed);
}
