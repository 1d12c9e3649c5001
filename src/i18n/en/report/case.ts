// English for the case paper.
import type { CaseWords } from '../../report/case-words.ts';
import { caseHeaderWords } from './case/header.ts';
import { caseLackWords } from './case/lack.ts';
import { caseMoneyWords } from './case/money.ts';
import { caseProposalWords } from './case/proposal.ts';
import { caseQuestionWords } from './case/questions.ts';
import { caseStandingWords } from './case/standing.ts';
import { caseSummaryWords } from './case/summary.ts';
import { caseTellingWords } from './case/telling.ts';

export const caseWords: CaseWords = {
  title: (number, title) => (number ? `Case ${number}: ${title}` : title),
  sections: {
    proposal: 'Proposed decision',
    summary: 'Summary',
    background: 'Background and need',
    strategy: 'Strategy',
    alternatives: 'Alternatives',
    benefits: 'Benefits',
    money: 'Cost, funding and operation',
    risk: 'Risk',
    factors: 'Success factors',
    voices: 'Who has been heard',
    trust: 'Privacy, security, architecture and users',
    plan: 'Plan',
    standing: 'Assessment',
    choice: 'What the case displaces, and how sure that is',
    nothing: 'If nothing is done',
    questions: 'Questions to take a stand on',
    decided: 'Decisions and conditions so far',
    sources: 'Attachments and sources',
  },
  checklist: (gate) => `Check list for ${gate}`,
  noun: {
    project: 'the project',
    programme: 'the programme',
    product: 'the product',
    pilot: 'the pilot',
    line_task: 'the line task',
  },
  subject: (noun, title, { quote }) => `${noun} ${quote(title)}`,
  before: {
    idea: 'before the idea is described',
    concept: 'before the concept stage begins',
    planning: 'before the planning begins',
    execution: 'before the execution begins',
    closing: 'before the closing begins',
    realisation: 'before the benefits are taken out',
    done: 'before the realisation is ended',
  },
  notTold: (what, before) => `There is no description of ${what} yet. It must be there ${before}.`,
  told: {
    background: 'the need',
    strategy: 'which goals the project serves',
    alternatives: 'alternatives',
    benefits: 'benefits',
    money: 'the cost',
    risk: 'risk',
    factors: 'the success factors',
    trust: 'privacy, security and architecture',
    plan: 'when the work is to be done',
    nothing: 'what happens if nothing is done',
  },
  header: caseHeaderWords,
  proposal: caseProposalWords,
  lack: caseLackWords,
  summary: caseSummaryWords,
  telling: caseTellingWords,
  money: caseMoneyWords,
  standing: caseStandingWords,
  questions: caseQuestionWords,
};
