// Bokmål for hva hvert år kan komme på.
import type { CaseShare, CostYearsWords } from '../cost-years-words.ts';

export const costYearsWords: CostYearsWords = {
  title: 'Holder rammen hvert år?',
  counted: {
    list: 'Her er det som er lovpålagt eller bundet, det leverte prosjekter fortsatt koster, og forslagene som får plass på listen.',
    all: 'Her er alt på listen, for ingen år har en ramme.',
    set: 'Her er utvalget, med lovpålagte og bundne prosjekter og det leverte prosjekter fortsatt koster.',
  },
  means:
    'P10 er beløpet som bare holder i 10 av 100 tilfeller, P50 holder i 50 og P85 i 85. Det som er brukt, ligger fast. Resten av et prosjekt blir like mye dyrere eller billigere i alle år som er igjen. Av to tall gjelder det ene hvis prosjektene sprekker hver for seg, det andre hvis alle sprekker samtidig.',
  holds: ({ year, frame, untouched }) =>
    `I ${year} holder rammen ${cases(frame, ' av 100 tilfeller')}${untouched === null || frame[1] === 0 ? '' : `, og ${cases(untouched)} uten at reserven røres`}.`,
  safe: (years, untouched) =>
    `I ${years} holder rammen i minst 99 av 100 tilfeller${untouched ? ', også uten at reserven røres' : ''}.`,
  columns: {
    year: 'År',
    planned: 'Planlagt',
    frame: 'Ramme',
    reserve: 'Reserve',
    holds: 'Rammen holder',
    untouched: 'Uten reserven',
  },
  areCases: (columns) => `${columns} er tilfeller av 100.`,
  chart: {
    title: 'Ramme (stolper) mot P10, P50 og P85 (linjer)',
    titleWithoutFrame: 'P10, P50 og P85 per år',
    withFrame:
      'Stolpene er rammen hvert år. De tre linjene er P10 nederst, P50 i midten og P85 øverst, hvis alle prosjekter sprekker samtidig.',
    withoutFrame:
      'De tre linjene er P10 nederst, P50 i midten og P85 øverst for hvert år, hvis alle prosjekter sprekker samtidig.',
    tooBig: 'Det er for mange år til å tegne dem. Alle står i tabellen.',
  },
};

function cases([fewest, most]: CaseShare, unit = ''): string {
  if (most === 0) return 'ikke i noe tilfelle';
  return fewest === most ? `i ${most}${unit}` : `i mellom ${fewest} og ${most}${unit}`;
}
