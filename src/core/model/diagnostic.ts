// A finding is data until the last step: a code, where it is, and the facts that the words need. No sentence is made here.

/** The way from the root of a file to a value in it. Empty: the whole file. */
export type Pointer = readonly (string | number)[];

/** What to underline: the key itself, its value, or an exact range of characters (code unit offsets) in the text. */
export interface Place {
  readonly file: string;
  readonly pointer: Pointer;
  readonly at: 'key' | 'value';
  readonly range?: readonly [start: number, end: number];
}

export type Severity = 'error' | 'warning';

export type FindingArgument = string | number | boolean | null | readonly string[];
export type FindingArguments = Readonly<Record<string, FindingArgument>>;

/** What a rule reports. `subject` is the field that the finding is about when the place points elsewhere, as for a missing field. */
export interface Observation<Args extends FindingArguments> {
  readonly place: Place;
  readonly args: Args;
  readonly related?: readonly Place[];
  readonly subject?: Pointer;
  /** Other fields that would have done as well: when one of them is there but wrong, nothing is missing. */
  readonly orElse?: readonly Pointer[];
  /** Another severity than the rule's own, where the facts call for it. */
  readonly severity?: Severity;
}

export interface Finding<Code extends string = string, Args extends FindingArguments = FindingArguments>
  extends Observation<Args> {
  readonly code: Code;
  readonly severity: Severity;
  readonly card: string | null;
  /** The reason in portfolio.yaml for which the secretariat accepts this warning for now. */
  readonly accepted?: string;
}

export function valuePlace(file: string, pointer: Pointer): Place {
  return { file, pointer, at: 'value' };
}

export function keyPlace(file: string, pointer: Pointer): Place {
  return { file, pointer, at: 'key' };
}
