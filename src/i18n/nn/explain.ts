// Nynorsk for `portfolio explain`.
import type { ExplainWords } from '../explain-words.ts';

export const explainWords: ExplainWords = {
  why: 'Kvifor',
  example: 'Døme',
  message: 'Det verktøyet seier',
  remedy: 'Slik rettar du det',
  severity: 'Alvorsgrad',
  changeSeverity: (code) => `De kan endre det i governance.yaml, under severities: ${code}: error, warning eller off.`,
  field: 'Felt',
  holds: 'Inneheld',
  choices: 'Val',
  choice: 'Skriv',
  meaning: 'Betyr',
  examples: 'Til dømes',
  parts: 'Nøklar under',
  requiredFrom: (stage, set, isForPriced) =>
    `Blir kravt frå fasen ${stage} i kravsettet ${set}${isForPriced ? ', for gevinstar i pengar' : ''}.`,
  kinds: {
    text: 'tekst',
    number: 'tal',
    boolean: 'true eller false',
    list: 'ei liste',
    group: 'ei gruppe med nøklar',
    choice: 'eitt av vala',
    date: 'ein dato, år-månad-dag',
  },
};
