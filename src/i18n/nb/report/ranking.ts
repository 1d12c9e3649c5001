// Bokmål for the chapter on the ranking.
import type { RankingWords } from '../../report/ranking-words.ts';

export const rankingWords: RankingWords = {
  title: 'Prioritering',
  counts: ({ choice, bound }) =>
    `${choice === 1 ? 'Ett prosjekt' : `${choice} prosjekter`} er til valg.${bound > 0 ? ` ${bound} andre er lovpålagt eller bundet av tidligere vedtak og står for seg under; derfor hopper numrene.` : ''}`,
  choiceTitle: 'Prosjekter til valg',
  nobodyToChoose: 'Ingen prosjekter med poeng på alle kriteriene er til valg nå.',
  boundTitle: 'Utenfor prioriteringen: lovpålagt eller bundet',
  boundMeans: 'Disse får penger av rammen først. Numrene viser hvor de ville stått i listen.',
  boundBecause: 'Hvorfor',
  chartTitle: 'Verdi og hvor trygg den er',
  axisSuccess: (percent) => `${percent} prosent igjen etter risiko`,
  axisValue: (points) => `Verdi ${points}`,
  quadrants: ['Verdifullt og trygt', 'Verdifullt, men usikkert', 'Lite og usikkert', 'Lite, men trygt'],
  chartMeans:
    'Tallene i figuren er numrene i listene. Lenger opp er mer verdifullt, lenger til høyre er tryggere. De samme tallene står i tabellen «Hva verdien består av».',
  chartSizes: ({ largest, someUnknown }) =>
    `Arealet av en sirkel er planlagt kostnad. Den største er ${largest}.${someUnknown ? ' Stiplet: kostnaden er ukjent.' : ''}`,
  chartTooBig: 'Det er for mange prosjekter til å tegne en figur. Tallene står i tabellen «Hva verdien består av».',
  weightsTitle: 'Kriterier og vekter',
  question: 'Spørsmålet',
  adopted: ({ date, body, case: number }) =>
    `Vektene er vedtatt${body ? ` av ${body}` : ''}${date ? ` ${date}` : ''}${number ? ` (sak ${number})` : ''}.`,
  notAdopted: 'Det står ikke i strategien når vektene ble vedtatt.',
  submitted: ({ before, after }) =>
    `Av kortene med poeng er ${before} meldt inn før vektene ble vedtatt, og ${after} etter.`,
};
