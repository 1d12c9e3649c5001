// Nynorsk for the case paper.
import type { CaseWords } from '../../report/case-words.ts';
import { caseHeaderWords } from './case/header.ts';
import { caseLackWords } from './case/lack.ts';
import { caseMoneyWords } from './case/money.ts';
import { caseProposalWords } from './case/proposal.ts';
import { caseQuestionWords } from './case/questions.ts';
import { caseStandingWords } from './case/standing.ts';
import { caseSummaryWords } from './case/summary.ts';
import { caseTellingWords } from './case/telling.ts';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const caseWords: CaseWords = {
  title: (number, title) => (number ? `Sak ${number}: ${title}` : title),
  sections: {
    proposal: 'Framlegg til vedtak',
    summary: 'Samandrag',
    background: 'Bakgrunn og behov',
    strategy: 'Strategisk forankring',
    alternatives: 'Alternativ',
    benefits: 'Gevinstar',
    money: 'Kostnad, finansiering og drift',
    risk: 'Risiko',
    factors: 'Suksessfaktorar',
    voices: 'Forankring',
    trust: 'Personvern, tryggleik, arkitektur og brukarar',
    plan: 'Gjennomføring',
    standing: 'Vurdering',
    choice: 'Kva saka fortrengjer, og kor sikkert det er',
    nothing: 'Om vi ikkje gjer noko',
    questions: 'Spørsmål å ta stilling til',
    decided: 'Vedtak og vilkår så langt',
    sources: 'Vedlegg og kjelder',
  },
  checklist: (gate) => `Sjekkliste for ${gate}`,
  noun: {
    project: 'prosjektet',
    programme: 'programmet',
    product: 'produktet',
    pilot: 'piloten',
    line_task: 'linjeoppgåva',
  },
  subject: (noun, title, { quote }) => `${noun} ${quote(title)}`,
  before: {
    idea: 'før ideen blir skildra',
    concept: 'før konseptfasen startar',
    planning: 'før planlegginga startar',
    execution: 'før gjennomføringa startar',
    closing: 'før avslutninga startar',
    realisation: 'før gevinstane blir henta ut',
    done: 'før realiseringa blir avslutta',
  },
  notTold: (what, before) => `${capital(what)} er ikkje skildra enno. Det skal vere gjort ${before}.`,
  told: {
    background: 'behovet',
    strategy: 'kva mål prosjektet støttar',
    alternatives: 'alternativ',
    benefits: 'gevinstar',
    money: 'kostnaden',
    risk: 'risiko',
    factors: 'suksessfaktorane',
    trust: 'personvern, tryggleik og arkitektur',
    plan: 'når arbeidet skal gjerast',
    nothing: 'kva som skjer om ingenting blir gjort',
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
