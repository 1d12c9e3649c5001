// What `portfolio init` asks and says, and what the files it makes say in words.
import type { OwnerTexts } from '../core/setup/code-owners.ts';
import type { SetupTexts } from '../core/setup/configuration.ts';
import type { SetupStepKind } from '../core/setup/next-steps.ts';
import type { SetupProblem } from '../core/setup/read-setup.ts';
import type { BodyKind } from '../core/setup/setup.ts';
import type { ToolPackage } from '../core/setup/tool-package.ts';
import type { PictureWords } from './picture-words.ts';
import type { Speak } from './speak.ts';

type OwnProblem = Extract<SetupProblem, 'not-a-user' | 'no-leader' | 'no-id' | 'same-id' | 'not-a-package'>;

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
    /** Comment lines at the top, without #. */
    readonly note: readonly string[];
    readonly title: string;
    readonly problem: string;
    readonly forWhom: string;
    readonly benefit: string;
  };
  readonly guides: Readonly<Record<'propose' | 'review' | 'secretariat', string>>;
  readonly pictures: { readonly folder: string; readonly words: PictureWords };
  readonly form: { readonly template: string; readonly onlyForm: readonly string[] };
  /** Those that take part, when they are several. */
  organisations(names: readonly string[], speak: Speak): string;
  /** A cooperation with one organisation. */
  onlyOne(name: string): string;
  made(count: number): string;
  wouldMake(count: number): string;
  /** Schemas that were written anew, and that were as they should be. */
  schemas(written: number, same: number): string;
  kept(count: number): string;
  /** A file that was kept, and is not what the configuration gives now. `again`: the command that prints it anew. */
  stale(path: string, again: string): string;
  /** Where the portfolio itself was there. */
  readonly portfolioKept: string;
  readonly portfolioWithoutCards: string;
  /** The folder lies below the root of a repository. */
  readonly notTop: string;
  /** Workflows and their script that were there, and so fetch or run the tool as before though another package was asked for. */
  keptWorkflows(paths: readonly string[]): string;
  /** What is left to do. */
  readonly next: {
    readonly title: string;
    /** Stands for an address, in a command. */
    readonly address: string;
    /** Messages of a commit. */
    readonly newPortfolio: string;
    readonly setup: string;
    /** `host`: its name. The commands stand below. */
    readonly steps: Readonly<Record<SetupStepKind, (host: string) => string>>;
    /** What the workflows install, and where it is told what else they can. */
    fetches(kind: ToolPackage['kind'], shown: string, guide: string): string;
  };
}
