// The cover: whose portfolio, for whom, as of when, from which commit, and how far the data can be trusted.
import { nextMeeting } from '../../../core/model/decisions.ts';
import { plannedCost } from '../../../core/model/planned-cost.ts';
import type { Portfolio } from '../../../core/model/portfolio.ts';
import type { Provenance } from '../../../core/model/provenance.ts';
import { isEnded } from '../../../core/model/stage.ts';
import type { ReportFacts } from '../report-facts.ts';
import type { SincePoint } from '../since-facts.ts';

export interface ComingMeeting {
  readonly date: string;
  readonly body: string | null;
  readonly cases: number;
}

export interface DataQuality {
  readonly errors: number;
  readonly warnings: number;
  readonly accepted: number;
  /** Cards that could not be read at all, and are not in the report. */
  readonly unreadable: readonly string[];
  readonly staleReports: number;
  readonly withoutCost: number;
}

export interface Cover {
  readonly name: string;
  /** What the portfolio covers, in its own words. */
  readonly covers: string | null;
  /** The area that this report is limited to. */
  readonly area: string | null;
  /** As portfolio.yaml says, else the bodies that get the report by governance.yaml. */
  readonly addressee: readonly string[];
  readonly introduction: string | null;
  readonly vision: string | null;
  readonly today: string;
  readonly provenance: Provenance;
  /** What the report is compared with. */
  readonly since: SincePoint | null;
  readonly meeting: ComingMeeting | null;
  readonly quality: DataQuality;
}

export function coverOf(facts: ReportFacts): Cover {
  const { settings, strategy } = facts.portfolio;
  return {
    name: settings.name,
    covers: settings.area ?? null,
    area: facts.area,
    addressee: settings.addressee ? [settings.addressee] : receivers(facts.portfolio),
    introduction: settings.introduction ?? null,
    vision: strategy.vision ?? null,
    today: facts.today,
    provenance: facts.provenance,
    since: facts.since.kind === 'compared' ? facts.since.facts.point : null,
    meeting: comingMeeting(facts.portfolio, facts.today),
    quality: dataQuality(facts),
  };
}

function receivers({ governance }: Portfolio): readonly string[] {
  return (governance.bodies ?? []).filter((body) => body?.receives_report).map(({ name, id }) => name ?? id);
}

/** By the meeting files, else by the plan in governance.yaml. */
function comingMeeting(portfolio: Portfolio, today: string): ComingMeeting | null {
  const { governance } = portfolio;
  const bodyName = (id: string | undefined) => governance.bodies?.find((each) => each.id === id)?.name ?? id ?? null;
  const next = nextMeeting(portfolio, today);
  if (next !== null) {
    const { date, body, agenda = [] } = next.meeting;
    return { date: date ?? next.id, body: bodyName(body), cases: agenda.length };
  }
  const planned = (governance.meetings ?? []).filter(({ date }) => date !== undefined && date >= today);
  const first = planned.sort((a, b) => (a.date < b.date ? -1 : 1))[0];
  return first ? { date: first.date, body: bodyName(first.body), cases: 0 } : null;
}

function dataQuality({ check, portfolio }: ReportFacts): DataQuality {
  const live = portfolio.projects.filter(({ card }) => !isEnded(card.status));
  return {
    errors: check.errors,
    warnings: check.warnings,
    accepted: check.accepted,
    unreadable: portfolio.unreadable,
    staleReports: check.problems.filter(({ finding }) => finding.code === 'stale-status-report').length,
    withoutCost: live.filter(({ card }) => plannedCost(card) === null).length,
  };
}
