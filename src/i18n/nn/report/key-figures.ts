// Nynorsk for the tables of key figures.
import type { KeyFigureWords } from '../../report/key-figure-words.ts';

export const keyFigureWords: KeyFigureWords = {
  title: 'Nøkkeltal',
  endedMeans:
    'Tabellane viser planlagd prosjektkostnad for alle år til saman. Avslutta prosjekt er berre med i tabellen over status.',
  byStage: 'Fase',
  byStatus: 'Status',
  byOwner: 'Eigar',
  bySector: 'Sektor',
  bySize: 'Storleik',
  count: 'Tal',
  cost: 'Kostnad',
  unknownCost: 'Ukjend kostnad',
  others: 'Alle andre',
  notSaid: 'Ikkje oppgitt',
  size: {
    small: 'Små, under 25 mill.',
    medium: 'Mellomstore, 25–200 mill.',
    large: 'Store, over 200 mill.',
    unknown: 'Ukjend',
  },
  benefitsTitle: 'Kostnad og gevinst',
  figure: 'Noverdi',
  amount: 'Sum',
  knownFor: 'Kjend for',
  knownOf: (known, all) => `${known} av ${all}`,
  presentBenefit: 'Gevinstar',
  presentCost: 'Kostnader til prosjekt og drift',
  npv: 'Netto, etter skattefinansieringskostnad',
  withdrawn: 'Av dette teke ut av budsjetta',
  benefitsMean:
    'Gjeld prosjekta i prioriteringa, også dei som utelukkar kvarandre. Kapitlet om økonomi viser kva tala er sette saman av.',
};
