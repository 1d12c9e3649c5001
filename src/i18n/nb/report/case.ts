// Bokmål for the case paper.
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
    proposal: 'Forslag til vedtak',
    summary: 'Sammendrag',
    background: 'Bakgrunn og behov',
    strategy: 'Strategisk forankring',
    alternatives: 'Alternativer',
    benefits: 'Gevinster',
    money: 'Kostnad, finansiering og drift',
    risk: 'Risiko',
    factors: 'Suksessfaktorer',
    voices: 'Forankring',
    trust: 'Personvern, sikkerhet, arkitektur og brukere',
    plan: 'Gjennomføring',
    standing: 'Vurdering',
    choice: 'Hva saken fortrenger, og hvor sikkert det er',
    nothing: 'Hvis vi ikke gjør noe',
    questions: 'Spørsmål å ta stilling til',
    decided: 'Vedtak og vilkår så langt',
    sources: 'Vedlegg og kilder',
  },
  checklist: (gate) => `Sjekkliste for ${gate}`,
  noun: {
    project: 'prosjektet',
    programme: 'programmet',
    product: 'produktet',
    pilot: 'piloten',
    line_task: 'linjeoppgaven',
  },
  subject: (noun, title, { quote }) => `${noun} ${quote(title)}`,
  before: {
    idea: 'før idéen beskrives',
    concept: 'før konseptfasen starter',
    planning: 'før planleggingen starter',
    execution: 'før gjennomføringen starter',
    closing: 'før avslutningen starter',
    realisation: 'før gevinstene hentes ut',
    done: 'før realiseringen avsluttes',
  },
  notTold: (what, before) => `${capital(what)} er ikke beskrevet ennå. Det skal være gjort ${before}.`,
  told: {
    background: 'behovet',
    strategy: 'hvilke mål prosjektet støtter',
    alternatives: 'alternativer',
    benefits: 'gevinster',
    money: 'kostnaden',
    risk: 'risiko',
    factors: 'suksessfaktorene',
    trust: 'personvern, sikkerhet og arkitektur',
    plan: 'når arbeidet skal gjøres',
    nothing: 'hva som skjer hvis ingenting gjøres',
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
