// Knows a field or a choice by what it is called in this language, for people who write the title where the file wants the key.
import type { ChoiceKey, FieldKey } from '../generated/schema-texts.ts';
import type { Speak } from './speak.ts';

/** More choices than this are listed without their labels. */
const labelledAtMost = 12;

/** The choice with this label, or null. `choice` is the definition that the choices belong to. */
export function choiceByLabel(
  written: string,
  { choice, choices }: { readonly choice: string; readonly choices: readonly string[] },
  speak: Speak,
): string | null {
  return choices.find((each) => same(speak.choice(`${choice}=${each}` as ChoiceKey), written)) ?? null;
}

/** The key among those allowed in `holder` whose field has this title, or null. */
export function keyByTitle(
  written: string,
  { holder, allowed }: { readonly holder: string; readonly allowed: readonly string[] },
  speak: Speak,
): string | null {
  return (
    allowed.find((each) => same(speak.field(`${holder}.${each}` as FieldKey), written.replaceAll('_', ' '))) ?? null
  );
}

/** "`improve` (Forbedre)". */
export function choiceWithLabel(choice: string, value: string, speak: Speak): string {
  const label = speak.choice(`${choice}=${value}` as ChoiceKey);
  return label === '–' || same(label, value) ? `\`${value}\`` : `\`${value}\` (${label})`;
}

export function choiceList(choice: string, choices: readonly string[], speak: Speak): string {
  const labelled = choices.length <= labelledAtMost;
  return choices.map((each) => (labelled ? choiceWithLabel(choice, each, speak) : `\`${each}\``)).join(', ');
}

/** "`need` (Behov)". */
export function keyWithTitle(holder: string, key: string, speak: Speak): string {
  const title = speak.field(`${holder}.${key}` as FieldKey);
  return same(title, key) ? `\`${key}\`` : `\`${key}\` (${title})`;
}

function same(label: string, written: string): boolean {
  return label.toLowerCase() === written.trim().toLowerCase();
}
