// Nynorsk for the chapter on the ranking.
import type { RankingWords } from '../../report/ranking-words.ts';

export const rankingWords: RankingWords = {
  title: 'Prioritering',
  counts: ({ choice, bound }) =>
    `${choice === 1 ? 'Eitt prosjekt' : `${choice} prosjekt`} er til val.${bound > 0 ? ` ${bound} andre er lovpålagde eller bundne av tidlegare vedtak og står for seg under; difor hoppar nummera.` : ''}`,
  choiceTitle: 'Prosjekt til val',
  nobodyToChoose: 'Ingen prosjekt med poeng på alle kriteria er til val no.',
  boundTitle: 'Utanfor prioriteringa: lovpålagt eller bunde',
  boundMeans: 'Desse får pengar av ramma først. Nummera viser kvar dei ville stått i lista.',
  boundBecause: 'Kvifor',
  chartTitle: 'Verdi og kor trygg han er',
  axisSuccess: (percent) => `${percent} prosent att etter risiko`,
  axisValue: (points) => `Verdi ${points}`,
  quadrants: ['Verdifullt og trygt', 'Verdifullt, men usikkert', 'Lite og usikkert', 'Lite, men trygt'],
  chartMeans:
    'Tala i figuren er nummera i listene. Lenger opp er meir verdifullt, lenger til høgre er tryggare. Dei same tala står i tabellen «Kva verdien er sett saman av».',
  chartSizes: ({ largest, someUnknown }) =>
    `Arealet av ein sirkel er planlagd kostnad. Den største er ${largest}.${someUnknown ? ' Stipla: kostnaden er ukjend.' : ''}`,
  chartTooBig: 'Det er for mange prosjekt til å teikne ein figur. Tala står i tabellen «Kva verdien er sett saman av».',
  weightsTitle: 'Kriterium og vekter',
  question: 'Spørsmålet',
  adopted: ({ date, body, case: number }) =>
    `Vektene er vedtekne${body ? ` av ${body}` : ''}${date ? ` ${date}` : ''}${number ? ` (sak ${number})` : ''}.`,
  notAdopted: 'Det står ikkje i strategien når vektene blei vedtekne.',
  submitted: ({ before, after }) =>
    `Av korta med poeng er ${before} melde inn før vektene blei vedtekne, og ${after} etter.`,
};
