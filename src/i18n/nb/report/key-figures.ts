// Bokmål for the tables of key figures.
import type { KeyFigureWords } from '../../report/key-figure-words.ts';

export const keyFigureWords: KeyFigureWords = {
  title: 'Nøkkeltall',
  endedMeans:
    'Tabellene viser planlagt prosjektkostnad for alle år til sammen. Avsluttede prosjekter er bare med i tabellen over status.',
  byStage: 'Fase',
  byStatus: 'Status',
  byOwner: 'Eier',
  bySector: 'Sektor',
  bySize: 'Størrelse',
  count: 'Antall',
  cost: 'Kostnad',
  unknownCost: 'Ukjent kostnad',
  others: 'Alle andre',
  notSaid: 'Ikke oppgitt',
  size: {
    small: 'Små, under 25 mill.',
    medium: 'Mellomstore, 25–200 mill.',
    large: 'Store, over 200 mill.',
    unknown: 'Ukjent',
  },
  benefitsTitle: 'Kostnad og gevinst',
  figure: 'Nåverdi',
  amount: 'Sum',
  knownFor: 'Kjent for',
  knownOf: (known, all) => `${known} av ${all}`,
  presentBenefit: 'Gevinster',
  presentCost: 'Kostnader til prosjekt og drift',
  npv: 'Netto, etter skattefinansieringskostnad',
  withdrawn: 'Herav tatt ut av budsjetter',
  benefitsMean:
    'Gjelder prosjektene i prioriteringen, også de som utelukker hverandre. Kapitlet om økonomi viser hva tallene består av.',
};
