// What `portfolio init` asks and says, and what the files it makes say in words.
import type { OwnerTexts } from '../core/setup/code-owners.ts';
import type { SetupTexts } from '../core/setup/configuration.ts';
import type { SetupProblem } from '../core/setup/read-setup.ts';
import type { BodyKind } from '../core/setup/setup.ts';

type OwnProblem = Extract<SetupProblem, 'not-a-user' | 'no-leader' | 'no-id' | 'same-id'>;

export interface InitWords {
  readonly intro: string;
  readonly outro: string;
  /** The question, and an example of an answer. */
  readonly questions: Readonly<
    Record<'name' | 'organisation' | 'sector' | 'frame', readonly [question: string, example: string]>
  >;
  readonly whichKind: string;
  readonly kinds: Readonly<Record<BodyKind, string>>;
  readonly problems: Readonly<Record<OwnProblem, string>>;
  readonly setup: SetupTexts;
  readonly owners: OwnerTexts;
  readonly card: {
    readonly title: string;
    readonly problem: string;
    readonly forWhom: string;
    readonly benefit: string;
  };
  readonly guides: Readonly<Record<'propose' | 'review' | 'secretariat', string>>;
  made(count: number): string;
  wouldMake(count: number): string;
  kept(count: number): string;
  /** Where the portfolio itself was there. */
  readonly portfolioKept: string;
  /** The folder lies below the root of a repository. */
  readonly notTop: string;
  next(folder: string, host: 'github' | 'gitlab'): string;
}
