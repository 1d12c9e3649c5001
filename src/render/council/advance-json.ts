// What a project needs to move one stage, for programs: a public interface, version 1 (schemas/output.schema.json).
import type { Catalogue } from '../../i18n/catalogue.ts';
import { checkPointText } from '../../i18n/check-point-text.ts';
import type { AdvanceView } from '../../view/council/advance-view.ts';
import { problemsJson } from './problems-json.ts';

/** `moved`: whether the card was written. */
export function advanceJson(view: AdvanceView, catalogue: Catalogue, moved: boolean): string {
  const { id, file, from, to, gate, stop, isOpen, decision, next, checklist, warnings, changes } = view;
  const open = gate && checklist ? checklist.open : [];
  return `${JSON.stringify(
    {
      schema: 1,
      id,
      file,
      from,
      to,
      gate,
      stop,
      open: isOpen,
      moved,
      decision,
      skipped: view.skipped,
      next,
      problems: problemsJson(view.errors, catalogue),
      warnings: warnings.length,
      checklist: open.map((point) => ({
        id: point.id,
        text: gate ? checkPointText(gate, point, catalogue.checklists) : point.id,
        required: checklist?.isRequired ?? false,
      })),
      changes,
    },
    null,
    2,
  )}\n`;
}
