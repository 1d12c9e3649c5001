// One small document with every kind of block, for the golden files of the writers.
import type { Blocks } from '../../src/render/blocks.ts';
import {
  bullets,
  callout,
  chart,
  code,
  column,
  details,
  heading,
  lineBreak,
  link,
  linkToHeading,
  numberedList,
  pageBreak,
  paragraph,
  quote,
  rule,
  sample,
  strong,
  table,
} from '../../src/render/build-blocks.ts';

export const smallDocument: Blocks = [
  heading(1, 'Porteføljen per 22. november 2026'),
  paragraph([
    'Rangeringen har ',
    strong('fire prosjekter'),
    '. Se ',
    linkToHeading('Sak 2', 'case-2'),
    ', ',
    link('veiledningen', 'https://www.digdir.no/a_(b)'),
    ' og ',
    code('portfolio rank --why'),
    '.',
  ]),
  callout('important', 'Viktig', ['Rammen for 2027 er brukt opp.', lineBreak, 'Én sak må vente.']),
  heading(2, 'Rangering'),
  table(
    ['Prosjekt', 'Etat', column('Verdi', 'right'), column('Kostnad (mill. kr)', 'right')],
    [
      [linkToHeading('Ett spørsmål, ett svar', 'case-2'), 'Oppvekst', '68,40', '4,5'],
      ['Søknadsfri barnehage | pilot', 'Oppvekst', '61,05', '12,0'],
      [['Sensorer i ledningsnettet', lineBreak, '(trinn 2)'], 'Teknisk', '−3,00', '0,9'],
    ],
    'Tabell 1. Rangering med verdi og kostnad',
  ),
  chart(
    {
      kind: 'quadrant',
      x: { low: 'Lav kostnad', high: 'Høy kostnad' },
      y: { low: 'Lav verdi', high: 'Høy verdi' },
      quadrants: ['Satsinger', 'Gjør nå', 'Vent', 'Unngå'],
      points: [
        { label: '1', x: 0.375, y: 0.684 },
        { label: '2', x: 1, y: 0.6105 },
        { label: '3', x: 0.075, y: 0 },
      ],
    },
    'Verdi og kostnad',
    'Ett spørsmål, ett svar gir mest verdi for pengene.',
    'For mange prosjekter til en tegning; se tabellen.',
  ),
  heading(2, 'Sak 2: Ett spørsmål, ett svar', 'case-2'),
  quote('«Jeg vil bare spørre én gang.»'),
  numberedList([
    'Godkjenne konseptet.',
    [paragraph('Be etaten om:'), bullets(['ny nytteplan', 'vurdering av personvern'])],
  ]),
  details('Slik er det regnet ut', [
    paragraph('Verdi = summen av poeng × vekt.'),
    sample('criteria:\n  - id: value\n    weight: 40', 'yaml'),
  ]),
  rule,
  paragraph('Spørsmål til @sekretariatet eller i #12.'),
  pageBreak,
];
