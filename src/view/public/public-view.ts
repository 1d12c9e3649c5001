// The public edition: what the projects are for, grouped by what they are to achieve, what was decided lately, and what was stopped and
// why. For citizens and elected members. Of a card it knows the white list only.
import { decisionsByCard } from '../../core/model/decisions.ts';
import { plannedCost } from '../../core/model/planned-cost.ts';
import type { Project } from '../../core/model/portfolio.ts';
import type { Provenance } from '../../core/model/provenance.ts';
import type { Status } from '../../generated/card-types.ts';
import type { ReportFacts } from '../report/report-facts.ts';
import { type PublicDecisions, publicDecisions } from './public-decisions.ts';
import { type PublicFields, publicDecisionFields, publicFields } from './public-fields.ts';
import { type PublicGroup, publicGroups } from './public-groups.ts';
import { roughCost } from './rough-cost.ts';

export interface PublicView {
  readonly name: string;
  /** The area that the edition is limited to. */
  readonly area: string | null;
  readonly vision: string | null;
  /** What the portfolio covers, in its own words. */
  readonly covers: string | null;
  readonly picture: { readonly to: number | null; readonly text: string } | null;
  readonly counts: PublicCounts;
  readonly groups: readonly PublicGroup[];
  readonly decisions: readonly PublicDecisions[];
  readonly stopped: readonly StoppedProject[];
  /** Who knows more: the name of the secretariat, else of the council. */
  readonly contact: string | null;
  readonly today: string;
  readonly provenance: Provenance;
}

export interface PublicCounts {
  /** Active, and not yet in use. */
  readonly underWay: number;
  readonly inUse: number;
  readonly proposed: number;
  readonly onHold: number;
  readonly finished: number;
  /** Of what is active, rounded; null when no cost is known. */
  readonly cost: number | null;
}

export interface StoppedProject {
  readonly title: string;
  readonly wasRejected: boolean;
  readonly reason: string | null;
  /** Of the last decision about it, ISO. */
  readonly decided: string | null;
}

export function publicView(facts: ReportFacts): PublicView {
  const { settings, strategy, governance } = facts.portfolio;
  const bodyOf = (kind: string) => (governance.bodies ?? []).find((body) => body?.kind === kind)?.name;
  const { text, to } = strategy.future_picture ?? {};
  return {
    name: settings.name,
    area: facts.area,
    vision: strategy.vision ?? null,
    covers: settings.area ?? null,
    picture: text === undefined ? null : { to: to ?? null, text },
    counts: countsOf(facts.portfolio.projects),
    groups: publicGroups(facts),
    decisions: publicDecisions(facts),
    stopped: stoppedProjects(facts),
    contact: bodyOf('secretariat') ?? bodyOf('council') ?? null,
    today: facts.today,
    provenance: facts.provenance,
  };
}

function countsOf(projects: readonly Project[]): PublicCounts {
  const having = (status: Status) => projects.filter(({ card }) => card.status === status);
  const active = having('active');
  const inUse = active.filter(({ card }) => isInUse(publicFields(card))).length;
  const costs = active.flatMap(({ card }) => plannedCost(card) ?? []);
  return {
    underWay: active.length - inUse,
    inUse,
    proposed: having('proposed').length,
    onHold: having('on_hold').length,
    finished: having('completed').length,
    cost: costs.length === 0 ? null : roughCost(costs.reduce((sum, cost) => sum + cost, 0)),
  };
}

function isInUse({ stage }: PublicFields): boolean {
  return stage === 'realisation' || stage === 'done';
}

function stoppedProjects({ portfolio, today }: ReportFacts): readonly StoppedProject[] {
  const decisions = decisionsByCard(portfolio, { today });
  return portfolio.projects.flatMap(({ id, card }) => {
    const { title, status, statusReason } = publicFields(card);
    if (status !== 'stopped' && status !== 'rejected') return [];
    const last = decisions.get(id)?.at(-1);
    const decided = last ? publicDecisionFields(last.decision).reason : null;
    return [
      {
        title: title ?? id,
        wasRejected: status === 'rejected',
        reason: statusReason ?? decided,
        decided: last?.date ?? null,
      },
    ];
  });
}
