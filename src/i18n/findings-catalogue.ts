// The words for every finding that the tool can report. Leaving out a code, in any language, is a compile error.
import type { ReadingArguments } from '../core/parse/reading-findings.ts';
import type { RuleArgumentsByCode } from '../core/rules/rule-list.ts';
import type { FieldArguments } from '../core/schema/field-findings.ts';
import type { WordsFor } from './finding-words.ts';

export type FindingArgumentsByCode = ReadingArguments & FieldArguments & RuleArgumentsByCode;
export type FindingsCatalogue = WordsFor<FindingArgumentsByCode>;
