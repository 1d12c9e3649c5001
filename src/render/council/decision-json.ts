// One recorded decision for programs, or why it was refused: a public interface, version 1 (schemas/output.schema.json).
import type { Refusal } from '../../core/meetings/refusal.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { LocatedFinding } from '../../view/check-view.ts';
import type { DecisionView } from '../../view/council/decision-view.ts';
import { problemsJson } from './problems-json.ts';
import { refusalsJson } from './refusal-text.ts';

interface Recorded {
  readonly lacks: readonly LocatedFinding[];
  readonly refused: readonly Refusal[] | null;
  readonly view?: DecisionView;
}

/** `written`: false when it was refused, and for a dry run. */
export function decisionJson({ refused, lacks, view }: Recorded, catalogue: Catalogue, written: boolean): string {
  const facts = {
    schema: 1,
    written,
    refusals: refusalsJson(refused ?? [], catalogue),
    reference: view?.reference ?? null,
    decision: view?.decision ?? null,
    recommendedTo: view?.recommendedTo ?? null,
    status: view?.status ?? null,
    conditions: view?.conditions ?? 0,
    opens: view?.opens ?? null,
    undecided: view?.undecided ?? [],
    files: view?.files ?? [],
    problems: problemsJson(lacks, catalogue),
  };
  return `${JSON.stringify(facts, null, 2)}\n`;
}
