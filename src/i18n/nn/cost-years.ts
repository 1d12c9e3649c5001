// Nynorsk for kva kvart år kan kome på.
import type { CaseShare, CostYearsWords } from '../cost-years-words.ts';

export const costYearsWords: CostYearsWords = {
  title: 'Held ramma kvart år?',
  counted: {
    list: 'Her er det som er lovpålagt eller bunde, det leverte prosjekt framleis kostar, og forslaga som får plass på lista.',
    all: 'Her er alt på lista, for ingen år har ei ramme.',
    set: 'Her er utvalet, med lovpålagde og bundne prosjekt og det leverte prosjekt framleis kostar.',
  },
  means:
    'P10 er beløpet som berre held i 10 av 100 tilfelle, P50 held i 50 og P85 i 85. Det som er brukt, ligg fast. Resten av eit prosjekt blir like mykje dyrare eller billegare i alle åra som er att. Av to tal gjeld det eine om prosjekta sprekk kvar for seg, det andre om alle sprekk samtidig.',
  holds: ({ year, frame, untouched }) =>
    `I ${year} held ramma ${cases(frame, ' av 100 tilfelle')}${untouched === null || frame[1] === 0 ? '' : `, og ${cases(untouched)} utan at reserven blir rørt`}.`,
  safe: (years, untouched) =>
    `I ${years} held ramma i minst 99 av 100 tilfelle${untouched ? ', også utan at reserven blir rørt' : ''}.`,
  columns: {
    year: 'År',
    planned: 'Planlagt',
    frame: 'Ramme',
    reserve: 'Reserve',
    holds: 'Ramma held',
    untouched: 'Utan reserven',
  },
  areCases: (columns) => `${columns} er tilfelle av 100.`,
  chart: {
    title: 'Ramme (stolpar) mot P10, P50 og P85 (linjer)',
    titleWithoutFrame: 'P10, P50 og P85 per år',
    withFrame:
      'Stolpane er ramma kvart år. Dei tre linjene er P10 nedst, P50 i midten og P85 øvst, om alle prosjekt sprekk samtidig.',
    withoutFrame:
      'Dei tre linjene er P10 nedst, P50 i midten og P85 øvst for kvart år, om alle prosjekt sprekk samtidig.',
    tooBig: 'Det er for mange år til å teikne dei. Alle står i tabellen.',
  },
};

function cases([fewest, most]: CaseShare, unit = ''): string {
  if (most === 0) return 'ikkje i noko tilfelle';
  return fewest === most ? `i ${most}${unit}` : `i mellom ${fewest} og ${most}${unit}`;
}
