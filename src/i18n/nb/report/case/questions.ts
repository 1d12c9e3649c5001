// Bokmål for the questions that the facts of a case point to.
import type { CaseQuestionWords } from '../../../report/case/question-words.ts';

export const caseQuestionWords: CaseQuestionWords = {
  pilot: 'Er kriteriet for piloten nådd, og skal løsningen forkastes, justeres eller skaleres opp?',
  remark: (remark) => `Skal sektorlederens merknad være et vilkår? ${remark}`,
  rivals: (names, { list, quote }) => `Er dette riktig valg framfor ${list(names.map(quote))}?`,
  funding: (amount) => `Hvem dekker ${amount} som ikke er finansiert?`,
  operation: ({ year, amount, isSame }) =>
    `Hvem dekker driften fra ${year}, ${amount} ${isSame ? 'i året' : 'det første året'}?`,
  room: (short, { list }) => `Hva skal vike for at saken får plass i rammen, der det mangler ${list(short)}?`,
  hearing: (party) => `Kan saken avgjøres før ${party} er hørt?`,
  condition: (text, due) => `Hva skjer med vilkåret ${text}, som skulle vært oppfylt ${due}?`,
  risk: (events, { list, quote }) =>
    `Hva skal gjøres med ${events.length === 1 ? 'risikoen' : 'risikoene'} ${list(events.map(quote))}, som ikke har tiltak?`,
  dependency: (name, by) => `Hva gjør vi hvis ${name} ikke er ferdig${by ? ` innen ${by}` : ' i tide'}?`,
  owner: (benefits, { list, quote }) =>
    `Hvem skal eie ${benefits.length === 1 ? 'gevinsten' : 'gevinstene'} ${list(benefits.map(quote))}?`,
  factor: (name, score) => `${name} (${score} av 5)`,
  factors: (factors, { list }) => `Hva gjøres med det som er vurdert som svakest: ${list(factors)}?`,
};
