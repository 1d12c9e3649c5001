// Promises that everyone who is to be heard before a decision has been (seed rule 11): a warning while it is a proposal, an error once it
// stands on the agenda of the next meeting. The sector leader is told by sector-leader-not-heard.
import type { DecisionType } from '../../generated/card-types.ts';
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import { type HeardParty, hearingsOf } from '../council/hearings-of.ts';
import { decisionAsked, isOnLightTrack } from '../council/project-track.ts';
import { casesOn } from '../meetings/coming-cases.ts';
import { pathOf } from '../model/card-path.ts';
import { demands, requirementsOf } from '../model/demands.ts';
import { keyPlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { missingAt } from '../model/missing-at.ts';
import type { Card, Portfolio, Project } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

type HearingMissingArguments = {
  readonly party: ChoiceKey;
  readonly type: ChoiceKey;
  /** Organisations that pay and whose finance director is not heard. */
  readonly organisations: readonly string[];
  /** The next meeting, when the case is on its agenda, ISO; else "". */
  readonly meeting: string;
};

export const hearingMissing = defineRule<'hearing-missing', HearingMissingArguments>({
  code: 'hearing-missing',
  severity: 'warning',
  *check(portfolio, { nextMeeting }) {
    const agenda = new Map(
      casesOn(nextMeeting)
        .map((each) => [each.card, each] as const)
        .toReversed(),
    );
    for (const project of liveProjects(portfolio)) {
      const onAgenda = agenda.get(project.id);
      const type = onAgenda?.type ?? decisionAsked(portfolio.governance, project.card);
      const isProposal = project.card.status === 'proposed' && isAskedEarly(portfolio, project.card);
      if (type === null || (!onAgenda && !isProposal)) continue;
      for (const party of missingParties(portfolio, project, type)) {
        yield {
          ...placeOf(project, party),
          args: {
            party: `hearing_party=${party.party}`,
            type: `decision_type=${type}`,
            organisations: party.missing,
            meeting: onAgenda?.date ?? '',
          },
          ...(onAgenda && { severity: 'error', related: [onAgenda.place] }),
        };
      }
    }
  },
});

/** Small cases are asked for more than the sector leader only where governance.yaml says so. */
function isAskedEarly(portfolio: Portfolio, card: Card): boolean {
  const isSmall = portfolio.governance.hearings === undefined && isOnLightTrack(portfolio.governance, card);
  return !isSmall && demands(portfolio, card, 'idea');
}

/** A part of the card that is required and missing as a whole is told by missing-field. */
function missingParties(portfolio: Portfolio, { card }: Project, type: DecisionType): readonly HeardParty[] {
  const required = new Set(requirementsOf(portfolio, card).map(({ field }) => field));
  return hearingsOf(portfolio.governance, card, type).filter(({ party, heard, pointer }) => {
    const part = pathOf(pointer.slice(0, -1));
    const isTold = required.has(part) && card.trust?.[pointer[1] as 'privacy'] === undefined;
    return party !== 'sector_leader' && heard === null && !isTold;
  });
}

/** The first participant who pays and is not heard. */
function placeOf(project: Project, { pointer, missing }: HeardParty) {
  const at = (project.card.participants ?? []).findIndex(({ organisation }) => organisation === missing[0]);
  if (missing.length === 0 || at < 0) return missingAt(project, pointer);
  const place = keyPlace(project.file, ['participants', at]);
  return { place, subject: ['participants', at, 'finance_director_heard'] };
}
