// The kinds of `portfolio report`: what each is about, which options it has, and where its work is loaded from.
import type { Run } from './call.ts';

export type ReportKind = 'portfolio' | 'meeting' | 'case' | 'minutes' | 'public' | 'site' | 'overview';

interface KindOfReport {
  /** What the second word names. */
  readonly takes: 'nothing' | 'meeting' | 'card';
  /** Keys of the options that it has, of those that not every report has. */
  readonly options: readonly string[];
  load(): Promise<Run>;
}

export const reportKinds: Readonly<Record<ReportKind, KindOfReport>> = {
  portfolio: {
    takes: 'nothing',
    options: ['area', 'since', 'withoutProjects', 'output'],
    load: async () => (await import('./report-portfolio.ts')).reportPortfolio,
  },
  meeting: {
    takes: 'meeting',
    options: ['since', 'out', 'zip', 'withoutProjects'],
    load: async () => (await import('./report-meeting.ts')).reportMeeting,
  },
  case: {
    takes: 'card',
    options: ['output'],
    load: async () => (await import('./report-case.ts')).reportCase,
  },
  minutes: {
    takes: 'meeting',
    options: ['output'],
    load: async () => (await import('./report-minutes.ts')).reportMinutes,
  },
  public: {
    takes: 'nothing',
    options: ['area', 'output'],
    load: async () => (await import('./report-public.ts')).reportPublic,
  },
  site: {
    takes: 'nothing',
    options: ['since', 'out'],
    load: async () => (await import('./report-site.ts')).reportSite,
  },
  overview: {
    takes: 'nothing',
    options: ['portfolios', 'output'],
    load: async () => (await import('./report-overview.ts')).reportOverview,
  },
};
