// English, in its parts. The texts of fields and choices are the schemas' own.
import { schemaChoices, schemaFields } from '../../generated/schema-texts.ts';
import type { Catalogue } from '../catalogue.ts';
import { speakEnglish } from '../speak-english.ts';
import { cliWords } from './cli.ts';
import { errorWords } from './errors.ts';
import { explainWords } from './explain.ts';
import { importWords } from './import.ts';
import { benefitsAndRisksWords } from './findings/benefits-and-risks.ts';
import { consistencyWords } from './findings/consistency.ts';
import { fieldWords } from './findings/fields.ts';
import { moneyWords } from './findings/money.ts';
import { readingWords } from './findings/reading.ts';
import { referencesWords } from './findings/references.ts';
import { stateWords } from './findings/state.ts';
import { listWords } from './list.ts';
import { newWords } from './new.ts';
import { rankWords } from './rank.ts';
import { projectPageWords } from './report/project-page.ts';
import { queueWords } from './report/queue.ts';

export function enCatalogue(currency: string): Catalogue {
  return {
    speak: speakEnglish({ fields: schemaFields, choices: schemaChoices, currency }),
    findings: {
      ...readingWords,
      ...fieldWords,
      ...referencesWords,
      ...consistencyWords,
      ...stateWords,
      ...moneyWords,
      ...benefitsAndRisksWords,
    },
    fields: schemaFields,
    choices: schemaChoices,
    cli: cliWords,
    errors: errorWords,
    list: listWords,
    new: newWords,
    explain: explainWords,
    import: importWords,
    rank: rankWords,
    report: {
      queue: queueWords,
      projectPage: projectPageWords,
    },
  };
}
