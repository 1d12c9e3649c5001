// Nynorsk, in its parts.
import type { Catalogue } from '../catalogue.ts';
import { speakNorwegian } from '../speak-norwegian.ts';
import { chartWords } from './charts.ts';
import { checklistWords } from './checklists.ts';
import { choices } from './choices.ts';
import { cliWords } from './cli.ts';
import { costYearsWords } from './cost-years.ts';
import { councilWords } from './council.ts';
import { councilCommandWords } from './council-commands/council-commands.ts';
import { diffWords } from './diff.ts';
import { errorWords } from './errors.ts';
import { explainWords } from './explain.ts';
import { exportWords } from './export.ts';
import { fields } from './fields.ts';
import { benefitsAndRisksWords } from './findings/benefits-and-risks.ts';
import { consistencyWords } from './findings/consistency.ts';
import { councilFindingWords } from './findings/council.ts';
import { fieldWords } from './findings/fields.ts';
import { followUpFindingWords } from './findings/follow-up.ts';
import { governanceWords } from './findings/governance.ts';
import { moneyWords } from './findings/money.ts';
import { pastWords } from './findings/past.ts';
import { readingWords } from './findings/reading.ts';
import { referencesWords } from './findings/references.ts';
import { stateWords } from './findings/state.ts';
import { formWords } from './form.ts';
import { historyWords } from './history.ts';
import { importWords } from './import.ts';
import { initWords } from './init.ts';
import { listWords } from './list.ts';
import { newWords } from './new.ts';
import { overviewWords } from './overview.ts';
import { pageWords } from './pages.ts';
import { rankWords } from './rank.ts';
import { agendaWords } from './report/agenda.ts';
import { balanceWords } from './report/balance.ts';
import { bestSetWords } from './report/best-set.ts';
import { caseWords } from './report/case.ts';
import { choiceWords } from './report/choice.ts';
import { definitionsWords } from './report/definitions.ts';
import { followUpWords } from './report/follow-up.ts';
import { minutesWords } from './report/minutes.ts';
import { moneyWords as moneyChapterWords } from './report/money.ts';
import { openingWords } from './report/opening.ts';
import { pastReportWords } from './report/past.ts';
import { projectPageWords } from './report/project-page.ts';
import { publicWords } from './report/public.ts';
import { queueWords } from './report/queue.ts';
import { rankingWords } from './report/ranking.ts';
import { riskWords } from './report/risk.ts';
import { sinceWords } from './report/since.ts';
import { statusWords } from './report/status.ts';
import { selectWords } from './select.ts';
import { siteWords } from './site.ts';

const report: Catalogue['report'] = {
  money: moneyChapterWords,
  followUp: followUpWords,
  risk: riskWords,
  balance: balanceWords,
  status: statusWords,
  ranking: rankingWords,
  bestSet: bestSetWords,
  choice: choiceWords,
  opening: openingWords,
  since: sinceWords,
  past: pastReportWords,
  definitions: definitionsWords,
  queue: queueWords,
  projectPage: projectPageWords,
  agenda: agendaWords,
  minutes: minutesWords,
  publicEdition: publicWords,
  casePaper: caseWords,
};

export function nnCatalogue(currency: string): Catalogue {
  return {
    speak: speakNorwegian({ language: 'nn', fields, choices, currency }),
    findings: {
      ...readingWords,
      ...fieldWords,
      ...referencesWords,
      ...consistencyWords,
      ...stateWords,
      ...pastWords,
      ...councilFindingWords,
      ...governanceWords,
      ...moneyWords,
      ...benefitsAndRisksWords,
      ...followUpFindingWords,
    },
    fields,
    choices,
    charts: chartWords,
    checklists: checklistWords,
    cli: cliWords,
    council: councilWords,
    councilCommands: councilCommandWords,
    costYears: costYearsWords,
    diff: diffWords,
    errors: errorWords,
    init: initWords,
    list: listWords,
    new: newWords,
    form: formWords,
    explain: explainWords,
    export: exportWords,
    history: historyWords,
    import: importWords,
    overview: overviewWords,
    pages: pageWords,
    rank: rankWords,
    select: selectWords,
    site: siteWords,
    report,
  };
}
