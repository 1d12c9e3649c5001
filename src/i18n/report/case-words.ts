// The words of a case paper: prose for the members of a body. Amounts and dates come ready written; texts from cards come as they stand,
// without their full stop.
import type { Form, Stage } from '../../generated/card-types.ts';
import type { Speak } from '../speak.ts';
import type { CaseHeaderWords } from './case/header-words.ts';
import type { CaseLackWords } from './case/lack-words.ts';
import type { CaseMoneyWords } from './case/money-words.ts';
import type { CaseProposalWords } from './case/proposal-words.ts';
import type { CaseQuestionWords } from './case/question-words.ts';
import type { CaseStandingWords } from './case/standing-words.ts';
import type { CaseSummaryWords } from './case/summary-words.ts';
import type { CaseTellingWords } from './case/telling-words.ts';

export type CaseSection =
  | 'proposal'
  | 'summary'
  | 'background'
  | 'strategy'
  | 'alternatives'
  | 'benefits'
  | 'money'
  | 'risk'
  | 'factors'
  | 'voices'
  | 'trust'
  | 'plan'
  | 'standing'
  | 'choice'
  | 'nothing'
  | 'questions'
  | 'decided'
  | 'sources';

export interface CaseWords {
  title(number: string | null, title: string): string;
  readonly sections: Readonly<Record<CaseSection, string>>;
  checklist(gate: string): string;
  /** "prosjektet", in running text. */
  readonly noun: Readonly<Record<Form, string>>;
  /** "prosjektet «Min side»". */
  subject(noun: string, title: string, speak: Speak): string;
  /** "før gjennomføringen starter": when what is lacking has to be there. */
  readonly before: Readonly<Record<Stage, string>>;
  /** Where a section that the asked stage requires has nothing. `before` as above. */
  notTold(what: string, before: string): string;
  /** What `notTold` is about: "risiko". */
  readonly told: Readonly<Partial<Record<CaseSection, string>>>;
  readonly header: CaseHeaderWords;
  readonly proposal: CaseProposalWords;
  readonly lack: CaseLackWords;
  readonly summary: CaseSummaryWords;
  readonly telling: CaseTellingWords;
  readonly money: CaseMoneyWords;
  readonly standing: CaseStandingWords;
  readonly questions: CaseQuestionWords;
}
