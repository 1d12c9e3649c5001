// What the tool writes of the example portfolio in bokmål, as it is or broken, as plain lines.
import { casePaper } from '../../src/app/case-paper.ts';
import type { LoadedPortfolio } from '../../src/app/load-portfolio.ts';
import { meetingPapers } from '../../src/app/meeting-papers.ts';
import { minutes } from '../../src/app/minutes.ts';
import { comingMeeting } from '../../src/app/named-meeting.ts';
import { publicEdition } from '../../src/app/public-edition.ts';
import { report } from '../../src/app/report.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';
import type { Blocks } from '../../src/render/blocks.ts';
import { caseBlocks } from '../../src/render/case/case-blocks.ts';
import { meetingPaperBlocks } from '../../src/render/papers/meeting-paper-blocks.ts';
import { minutesBlocks } from '../../src/render/papers/minutes-blocks.ts';
import { publicBlocks } from '../../src/render/public/public-blocks.ts';
import { portfolioReportBlocks } from '../../src/render/report/portfolio-report.ts';
import { type Breakage, brokenExample, exampleAsItIs, today } from './broken-example.ts';
import { plainLines } from './plain-lines.ts';

export type PaperKind = 'portfolio' | 'meeting' | 'case' | 'minutes' | 'public';

const wishes = {
  today,
  provenance: { commit: 'a'.repeat(40), date: '2026-11-21', changed: false },
  area: null,
  version: '0.0.0',
};

const writers: Readonly<Record<PaperKind, (loaded: LoadedPortfolio, catalogue: Catalogue) => Blocks>> = {
  portfolio: (loaded, catalogue) => portfolioReportBlocks(report(loaded, wishes), catalogue),
  // Agenda, report and case papers, one after the other.
  meeting: (loaded, catalogue) => {
    const meeting = comingMeeting(loaded.portfolio, null, today);
    const papers = meetingPaperBlocks(meetingPapers(loaded, meeting, wishes), { ending: 'md' }, catalogue);
    return papers.flatMap(({ blocks }) => blocks);
  },
  case: (loaded, catalogue) => caseBlocks(casePaper(loaded, 'saksbehandling-ki', wishes), catalogue),
  minutes: (loaded, catalogue) => minutesBlocks(minutes(loaded, '2026-09-17', wishes), catalogue),
  public: (loaded, catalogue) => publicBlocks(publicEdition(loaded, wishes), catalogue),
};

export const paperKinds = Object.keys(writers) as readonly PaperKind[];

const unbroken = new Map<PaperKind, Promise<readonly string[]>>();

/** What stands unbroken is made once for all tests of a file. */
export async function examplePaper(kind: PaperKind, breakage?: Breakage): Promise<readonly string[]> {
  if (breakage) return linesOf(kind, brokenExample(breakage));
  const lines = unbroken.get(kind) ?? linesOf(kind, exampleAsItIs());
  unbroken.set(kind, lines);
  return lines;
}

async function linesOf(kind: PaperKind, loaded: Promise<LoadedPortfolio>): Promise<readonly string[]> {
  return plainLines(writers[kind](await loaded, await loadCatalogue('nb', 'NOK')));
}
