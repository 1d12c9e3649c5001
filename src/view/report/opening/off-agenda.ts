// What the data says should have been on the agenda, and nobody has put there.
import type { Portfolio } from '../../../core/model/portfolio.ts';
import { isEnded } from '../../../core/model/stage.ts';
import type { CouncilFacts } from '../../council/council-facts.ts';
import { type Deviation, deviationsIn } from '../deviations.ts';
import type { NamedProject } from '../named-project.ts';
import { type Proposal, proposals } from '../queue/proposals.ts';
import type { ReportFacts } from '../report-facts.ts';
import { shortNames } from '../short-names.ts';
import { isOverduePilot } from './overdue-pilot.ts';

export type OffAgenda =
  | { readonly kind: 'red'; readonly deviation: Deviation }
  | { readonly kind: 'pilot'; readonly project: NamedProject; readonly end: string; readonly criterion: string | null }
  | { readonly kind: 'ready'; readonly projects: readonly NamedProject[] };

/** Red projects, pilots past their end and proposals that are ready, none of which anyone has put on the agenda. */
export function offAgenda(
  facts: ReportFacts,
  council: CouncilFacts,
  onAgenda: ReadonlySet<string>,
): readonly OffAgenda[] {
  const name = shortNames(facts.portfolio);
  const waiting = facts.portfolio.projects.filter(({ id, card }) => !onAgenda.has(id) && !isEnded(card.status));
  const red = deviationsIn(facts).filter(({ id, colour }) => colour === 'red' && !onAgenda.has(id));
  const pilots = waiting.flatMap(({ id, card }) =>
    isOverduePilot(card.pilot, facts.today)
      ? [
          {
            kind: 'pilot' as const,
            project: name(id),
            end: card.pilot?.end ?? '',
            criterion: card.pilot?.criterion ?? null,
          },
        ]
      : [],
  );
  const ready = proposals(facts, council)
    .filter((proposal) => isReady(proposal, facts))
    .map(({ id }) => name(id));
  return [
    ...red.map((deviation) => ({ kind: 'red' as const, deviation })),
    ...pilots,
    ...(ready.length > 0 ? [{ kind: 'ready' as const, projects: ready }] : []),
  ];
}

/** Off the agenda, recommended by the sector leader, with a known cost, and nothing that the next stage asks for is missing. */
function isReady({ id, agenda, recommendation, cost, lacks }: Proposal, { ranking, portfolio }: ReportFacts): boolean {
  const isRecommended = recommendation === 'recommends' || recommendation === 'recommends_with_remark';
  const isForCouncil = ranking.projects.some((each) => each.id === id) && !isForSecretariat(id, cost, portfolio);
  return (
    agenda === null &&
    isRecommended &&
    cost !== null &&
    isForCouncil &&
    !lacks.some(({ severity }) => severity === 'error')
  );
}

/** Small enough, and of a kind, for the secretariat's own mandate. */
function isForSecretariat(id: string, cost: number | null, { projects, governance }: Portfolio): boolean {
  const { types = [], max_per_case: most } = governance.secretariat?.mandate ?? {};
  const form = projects.find((each) => each.id === id)?.card.form;
  return form !== undefined && types.includes(form) && most !== undefined && cost !== null && cost <= most;
}
