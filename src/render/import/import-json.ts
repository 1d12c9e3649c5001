// What an import found and did, for other programs.
import type { Told } from '../../core/intake/told.ts';
import type { MergedField } from '../../core/merge/merge-card.ts';
import type { UpdateFacts } from '../../core/merge/update-facts.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { describeTold } from './import-text.ts';

export interface ImportFacts {
  readonly counts: object;
  readonly refused: boolean;
  readonly files: readonly string[];
  readonly told: readonly Told[];
  readonly update: UpdateFacts;
}

export function importJson({ counts, refused, files, told, update }: ImportFacts, catalogue: Catalogue): string {
  const each = told.map((one) => ({
    code: one.code,
    severity: one.severity,
    ...one.place,
    args: one.args,
    message: describeTold(one, catalogue),
  }));
  const answer = { schema: 1, summary: counts, refused, files, told: each, update: updateJson(update) };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function updateJson({ created, edited, conflicts, gone, takenAway, same }: UpdateFacts): object {
  return {
    created: created.map(({ id, row }) => ({ card: id, row })),
    edited: edited.map(({ id, row, fields }) => ({ card: id, row, fields: fields.map(fieldJson) })),
    conflicts: conflicts.map(({ id, row, field, because }) => ({ card: id, row, because, ...fieldJson(field) })),
    gone: gone.map(({ id, removed, because }) => ({ card: id, removed, because: becauseJson(because) })),
    taken_away: takenAway.map(({ id, row, isChanged, isUnknown, fields = [] }) => {
      return { card: id, row, changed: isUnknown ? null : isChanged, fields: fields.map(fieldJson) };
    }),
    same,
  };
}

/** The path of the field in the table's own places; null: none. */
function fieldJson({ slot, path, base, file, card }: MergedField): object {
  const field = slot.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return { field: path ?? field.slice(1), last: base ?? null, file: file ?? null, current: card ?? null };
}

function becauseJson(because: UpdateFacts['gone'][number]['because']): object | null {
  if (because === null) return null;
  return because === 'unread' ? { by: 'row', file: null } : because;
}
