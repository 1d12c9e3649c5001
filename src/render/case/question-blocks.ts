// What the body has to take a stand on, as a numbered list of questions.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseQuestion } from '../../view/case/case-questions.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import type { Blocks } from '../blocks.ts';
import { numberedList } from '../build-blocks.ts';
import { withoutStop } from '../report/without-stop.ts';
import { caseSection } from './case-section.ts';
import { partyText } from './party-text.ts';

export function questionBlocks(view: CaseView, catalogue: Catalogue): Blocks {
  const questions = view.questions.map((question) => questionText(question, catalogue));
  return caseSection('questions', questions.length > 0 ? [numberedList(questions)] : [], view, catalogue);
}

function questionText(question: CaseQuestion, catalogue: Catalogue): string {
  const { report, speak } = catalogue;
  const words = report.casePaper.questions;
  switch (question.kind) {
    case 'asked':
      return question.text;
    case 'remark':
      return words.remark(speak.quote(question.text));
    case 'pilot':
      return words.pilot;
    case 'rivals':
      return words.rivals(question.names, speak);
    case 'funding':
      return words.funding(speak.money(question.amount));
    case 'operation':
      return words.operation({ ...question, amount: speak.money(question.amount) });
    case 'hearing':
      return words.hearing(partyText(question, catalogue));
    case 'risk':
      return words.risk(question.events.map(withoutStop), speak);
    case 'owner':
      return words.owner(question.benefits, speak);
    default:
      return datedQuestion(question, catalogue);
  }
}

type Dated = Extract<CaseQuestion, { kind: 'room' | 'condition' | 'dependency' | 'factors' }>;

function datedQuestion(question: Dated, { report, speak }: Catalogue): string {
  const { questions: words, standing } = report.casePaper;
  switch (question.kind) {
    case 'room':
      return [
        words.room(
          question.short.map(({ year, amount }) => standing.inYear(speak.money(amount), year)),
          speak,
        ),
        ...(question.start === null ? [] : [report.choice.askStart(question.start)]),
      ].join(' ');
    case 'condition':
      return words.condition(speak.quote(withoutStop(question.text)), speak.date(question.due));
    case 'dependency':
      return words.dependency(speak.quote(question.name), question.by && speak.date(question.by));
    case 'factors':
      return words.factors(
        question.factors.map(({ factor, score }) =>
          words.factor(speak.choice(`success_factor_name=${factor}`).toLowerCase(), score),
        ),
        speak,
      );
  }
}
