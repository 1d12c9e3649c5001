// The top of a case paper: which case, where and when, in which order it is treated, and where the figures come from.
import type { Provenance } from '../../core/model/provenance.ts';
import type { Archive, DecisionType, Recommendation, Stage } from '../../generated/card-types.ts';
import { nameById } from '../name-by-id.ts';
import type { CaseBasis, CasePart } from './case-basis.ts';
import { isHeardBefore } from './is-heard-before.ts';

export interface CaseHeader {
  /** The case's number on the agenda. */
  readonly number: string | null;
  readonly archive: Archive;
  readonly body: string | null;
  /** Null: on no agenda. */
  readonly meeting: { readonly date: string; readonly time: string | null; readonly place: string | null } | null;
  readonly officer: string | null;
  /** Organisation and unit that own the project. */
  readonly owner: readonly string[];
  readonly type: DecisionType | null;
  readonly from: Stage;
  readonly opens: Stage | null;
  readonly part: CasePart;
  /** Who decides in the end; null when nobody has said. */
  readonly decider: string | null;
  readonly sectorLeader: {
    readonly heard: string | null;
    readonly recommendation: Recommendation | null;
    /** What was said before the project began, about its proposal. */
    readonly isEarlier: boolean;
  };
  readonly order: readonly CaseStep[];
  readonly today: string;
  readonly provenance: Provenance;
}

export interface CaseStep {
  readonly name: string;
  readonly part: 'prepares' | 'recommends' | 'decides';
  /** ISO date of its approval in this case. */
  readonly done: string | null;
  /** The paper is for this body. */
  readonly isHere: boolean;
}

export function caseHeader(basis: CaseBasis): CaseHeader {
  const { project, item, body, treatment, type, from, opens, part, today, provenance } = basis;
  const isOld = isHeardBefore(project, type, basis.council.judged);
  const { heard, recommendation } = (isOld ? undefined : project.card.anchoring?.sector_leader) ?? {};
  const steps = treatment?.steps ?? [];
  return {
    number: item?.case ?? null,
    archive: project.card.archive ?? {},
    body: body?.name ?? null,
    meeting: meetingOf(basis),
    officer: officerOf(basis),
    owner: ownerOf(basis),
    type,
    from,
    opens,
    part,
    decider: steps.at(-1)?.name ?? null,
    sectorLeader: {
      heard: heard ?? null,
      recommendation: recommendation ?? null,
      isEarlier: project.card.status !== 'proposed' && project.card.status !== undefined,
    },
    order: steps.map((step) => ({
      name: step.name,
      part: step.part,
      done: step.done?.date ?? null,
      isHere: step.body === body?.id,
    })),
    today,
    provenance,
  };
}

function meetingOf({ meeting, item }: CaseBasis): CaseHeader['meeting'] {
  if (!meeting || !item) return null;
  const { date, time, place } = meeting.meeting;
  return { date: date ?? meeting.id, time: time ?? null, place: place ?? null };
}

function ownerOf({ project: { card }, portfolio }: CaseBasis): readonly string[] {
  const organisation = nameById(portfolio.settings.organisations, card.owner?.organisation);
  return [organisation, card.owner?.unit ?? null].filter((part) => part !== null);
}

/** Who prepares the meeting; else the one who leads the secretariat. */
function officerOf({ meeting, portfolio }: CaseBasis): string | null {
  const secretariat = (portfolio.governance.bodies ?? []).find(({ kind }) => kind === 'secretariat');
  return meeting?.meeting.secretary ?? secretariat?.leader ?? null;
}
