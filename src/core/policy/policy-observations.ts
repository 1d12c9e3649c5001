// What the rules about policy report: each change of it in a proposal, at its place in the proposal's own files.
import type { Observation, Severity } from '../model/diagnostic.ts';
import { valuePlace } from '../model/diagnostic.ts';
import type { FileKind, Portfolio } from '../model/portfolio.ts';
import type { PolicyEffect } from './effect-of-order.ts';
import { placeOfChange } from './place-of-change.ts';
import { policyChanges } from './policy-changes.ts';

export interface PolicyArguments extends Readonly<Record<string, string>> {
  readonly field: string;
  /** As JSON; "" where there is nothing. */
  readonly before: string;
  readonly after: string;
}

/** `base`: null when nobody else's policy judges. */
export function policyObservations(
  base: Portfolio | null,
  head: Portfolio,
  severities: ReadonlyMap<string, Severity>,
  effects: readonly PolicyEffect[],
): readonly Observation<PolicyArguments>[] {
  if (base === null) return [];
  return policyChanges(base, head, severities)
    .filter(({ effect }) => effects.includes(effect))
    .map(({ change }) => ({
      place: valuePlace(change.file, placeOfChange(contentOf(head, change.fileKind), change)),
      args: { field: change.field, before: asText(change.before), after: asText(change.after) },
    }));
}

function contentOf({ governance, settings, strategy, capacity }: Portfolio, kind: FileKind): unknown {
  const contents: Partial<Record<FileKind, object>> = { governance, portfolio: settings, strategy, capacity };
  return contents[kind];
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
