// What the colours mean, in words: red means "mend it fast", never "stop".
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { DefinitionsView } from '../../../view/report/definitions-view.ts';
import type { Blocks } from '../../blocks.ts';
import { heading, paragraph, table } from '../../build-blocks.ts';
import { lightSign } from '../../light-sign.ts';

export function colourDefinitions({ thresholds, maxAgeDays }: DefinitionsView, { speak, report }: Catalogue): Blocks {
  const words = report.definitions.colours;
  const { costPercent, delayMonths } = thresholds;
  const limits = [
    words.thresholds({
      what: 'cost',
      yellow: speak.percent(costPercent.yellow, 1),
      red: speak.percent(costPercent.red, 1),
    }),
    words.thresholds({
      what: 'delay',
      yellow: speak.number(delayMonths.yellow, 1),
      red: speak.number(delayMonths.red, 1),
    }),
    words.maxAge(maxAgeDays),
  ];
  return [
    heading(3, words.title),
    table(
      [words.colour, words.meaning],
      [
        [lightSign('red', speak), words.red],
        [lightSign('yellow', speak), words.yellow],
        [lightSign('green', speak), words.green],
        [lightSign(null, speak), words.unknown],
      ],
    ),
    paragraph(limits.join(' ')),
  ];
}
