// Bokmål for `portfolio explain`.
import type { ExplainWords } from '../explain-words.ts';

export const explainWords: ExplainWords = {
  why: 'Hvorfor',
  example: 'Eksempel',
  message: 'Det verktøyet sier',
  remedy: 'Slik retter du det',
  severity: 'Alvorlighet',
  changeSeverity: (code) =>
    `Dere kan endre den i governance.yaml, under severities: ${code}: error, warning eller off.`,
  field: 'Felt',
  holds: 'Inneholder',
  choices: 'Valg',
  choice: 'Skriv',
  meaning: 'Betyr',
  examples: 'For eksempel',
  parts: 'Nøkler under',
  requiredFrom: (stage, set, isForPriced) =>
    `Kreves fra fasen ${stage} i kravsettet ${set}${isForPriced ? ', for gevinster i penger' : ''}.`,
  kinds: {
    text: 'tekst',
    number: 'tall',
    boolean: 'true eller false',
    list: 'en liste',
    group: 'en gruppe med nøkler',
    choice: 'ett av valgene',
    date: 'en dato, år-måned-dag',
  },
};
