// English for `portfolio explain`.
import type { ExplainWords } from '../explain-words.ts';

export const explainWords: ExplainWords = {
  why: 'Why',
  example: 'Example',
  message: 'What the tool says',
  remedy: 'How to mend it',
  severity: 'Severity',
  changeSeverity: (code) => `You can change it in governance.yaml, under severities: ${code}: error, warning or off.`,
  field: 'Field',
  holds: 'Holds',
  choices: 'Choices',
  choice: 'Write',
  meaning: 'Means',
  examples: 'For example',
  parts: 'Keys below it',
  requiredFrom: (stage, set, isForPriced) =>
    `Required from the stage ${stage} in the requirement set ${set}${isForPriced ? ', for benefits in money' : ''}.`,
  kinds: {
    text: 'text',
    number: 'a number',
    boolean: 'true or false',
    list: 'a list',
    group: 'a group with keys',
    choice: 'one of the choices',
    date: 'a date, year-month-day',
  },
};
