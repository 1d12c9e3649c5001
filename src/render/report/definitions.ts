// The last chapter: what colours, marks and numbers mean, and what the report was made from.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { DefinitionsView } from '../../view/report/definitions-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, heading, paragraph } from '../build-blocks.ts';
import { colourDefinitions } from './definitions/colour-definitions.ts';
import { moneyDefinitions } from './definitions/money-definitions.ts';
import { riskDefinitions } from './definitions/risk-definitions.ts';
import { valueDefinitions } from './definitions/value-definitions.ts';

export function definitionsBlocks(view: DefinitionsView, catalogue: Catalogue): Blocks {
  const words = catalogue.report.definitions;
  return [
    heading(2, words.title),
    paragraph(words.intro),
    ...colourDefinitions(view, catalogue),
    ...valueDefinitions(view, catalogue),
    ...riskDefinitions(view, catalogue),
    ...moneyDefinitions(view, catalogue),
    ...madeBlocks(view, catalogue),
  ];
}

function madeBlocks(view: DefinitionsView, { speak, report }: Catalogue): Blocks {
  const words = report.definitions.made;
  const { commit, date, changed } = view.provenance;
  const known = commit !== null && date !== null;
  return [
    heading(3, words.title),
    bullets([
      words.today(speak.date(view.today)),
      known ? words.commit({ hash: commit.slice(0, 10), date: speak.date(date) }) : words.noCommit,
      ...(known && changed ? [words.changed] : []),
      words.draws({ draws: speak.number(view.draws), seed: view.seed }),
      words.requirementSet(view.requirementSet),
      words.version(view.version),
      view.isPartial ? words.samePartial : words.same,
    ]),
  ];
}
