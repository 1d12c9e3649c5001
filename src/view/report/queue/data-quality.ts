// How far the report can be trusted: what the check found, what was accepted and why, and what is old or unknown.
import { byCodePoint } from '../../../core/model/code-point-order.ts';
import type { Finding } from '../../../core/model/diagnostic.ts';
import { groupedBy } from '../../../core/model/grouped-by.ts';
import { liveProjects } from '../../../core/model/live-projects.ts';
import { plannedCost } from '../../../core/model/planned-cost.ts';
import type { ReportFacts } from '../report-facts.ts';

export interface DataQuality {
  readonly cards: number;
  readonly errors: number;
  readonly warnings: number;
  readonly accepted: readonly AcceptedWarning[];
  /** By code, the most frequent first. */
  readonly kinds: readonly {
    readonly code: string;
    readonly severity: Finding['severity'];
    readonly count: number;
    readonly cards: number;
  }[];
  readonly unreadable: readonly string[];
  readonly stale: readonly { readonly id: string; readonly title: string | null; readonly date: string }[];
  readonly withoutCost: number;
  readonly withoutEnd: number;
  readonly live: number;
}

export interface AcceptedWarning {
  readonly finding: Finding;
  readonly title: string | null;
  readonly because: string;
}

export function dataQuality({ portfolio, check }: ReportFacts): DataQuality {
  const findings = check.problems.map(({ finding }) => finding);
  const live = liveProjects(portfolio);
  const cards = new Map(portfolio.projects.map(({ id, card }) => [id, card]));
  const stale = new Set(findings.filter(({ code }) => code === 'stale-status-report').map(({ card }) => card));
  return {
    cards: check.cards,
    errors: check.errors,
    warnings: check.warnings,
    accepted: findings.flatMap((finding) =>
      finding.accepted === undefined
        ? []
        : [{ finding, title: cards.get(finding.card ?? '')?.title ?? finding.card, because: finding.accepted }],
    ),
    kinds: kindsOf(findings.filter(({ accepted }) => accepted === undefined)),
    unreadable: portfolio.unreadable,
    stale: [...cards].flatMap(([id, { title, status_report: report }]) =>
      stale.has(id) && report?.date ? [{ id, title: title ?? null, date: report.date }] : [],
    ),
    withoutCost: live.filter(({ card }) => plannedCost(card) === null).length,
    withoutEnd: live.filter(({ card }) => card.time?.period?.end === undefined).length,
    live: live.length,
  };
}

function kindsOf(findings: readonly Finding[]): DataQuality['kinds'] {
  const groups = [...groupedBy(findings, ({ code, severity }) => `${severity} ${code}`).values()];
  return groups
    .flatMap((group) => {
      const [first] = group;
      const cards = new Set(group.map(({ place }) => place.file)).size;
      return first ? [{ code: first.code, severity: first.severity, count: group.length, cards }] : [];
    })
    .sort((a, b) => byCodePoint(a.severity, b.severity) || b.count - a.count || byCodePoint(a.code, b.code));
}
