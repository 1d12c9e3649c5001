// Hover texts of every field and choice in the schemas, in one language.
import type { ChoiceKey, FieldKey } from '../generated/schema-texts.ts';

export type FieldTexts = Readonly<Record<FieldKey, readonly [title: string, description: string]>>;
export type ChoiceTexts = Readonly<Record<ChoiceKey, readonly [label: string, explanation: string]>>;
