// Questions to a person at a terminal.

export interface Question {
  readonly message: string;
  readonly placeholder?: string;
  readonly initial?: string;
  /** Words about what is wrong with an answer, or null when it is fine. */
  validate?(answer: string): string | null;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export interface Prompter {
  /** Null when the person gave up (Ctrl-C). */
  ask(question: Question): Promise<string | null>;
  choose(message: string, choices: readonly Choice[]): Promise<string | null>;
  intro(text: string): void;
  outro(text: string): void;
}
