// Nynorsk for the questions that the facts of a case point to.
import type { CaseQuestionWords } from '../../../report/case/question-words.ts';

export const caseQuestionWords: CaseQuestionWords = {
  pilot: 'Er kriteriet for piloten nådd, og skal løysinga forkastast, justerast eller skalerast opp?',
  remark: (remark) => `Skal merknaden frå sektorleiaren vere eit vilkår? ${remark}`,
  rivals: (names, { list, quote }) => `Er dette rett val framfor ${list(names.map(quote))}?`,
  funding: (amount) => `Kven dekkjer ${amount} som ikkje er finansiert?`,
  operation: ({ year, amount, isSame }) =>
    `Kven dekkjer drifta frå ${year}, ${amount} ${isSame ? 'i året' : 'det første året'}?`,
  room: (short, { list }) => `Kva skal vike for at saka får plass i ramma, der det manglar ${list(short)}?`,
  hearing: (party) => `Kan saka avgjerast før ${party} er høyrd?`,
  condition: (text, due) => `Kva skjer med vilkåret ${text}, som skulle vore oppfylt ${due}?`,
  risk: (events, { list, quote }) =>
    `Kva skal gjerast med ${events.length === 1 ? 'risikoen' : 'risikoane'} ${list(events.map(quote))}, som ikkje har tiltak?`,
  dependency: (name, by) => `Kva gjer vi om ${name} ikkje er ferdig${by ? ` innan ${by}` : ' i tide'}?`,
  owner: (benefits, { list, quote }) =>
    `Kven skal eige ${benefits.length === 1 ? 'gevinsten' : 'gevinstane'} ${list(benefits.map(quote))}?`,
  factor: (name, score) => `${name} (${score} av 5)`,
  factors: (factors, { list }) => `Kva blir gjort med det som er vurdert som svakast: ${list(factors)}?`,
};
