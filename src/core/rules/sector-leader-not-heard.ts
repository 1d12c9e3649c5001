// Promises that the sector leader is heard and recommends before a proposal is treated (seed rule 3): a warning while it is a proposal, an
// error once it stands on the agenda of the next meeting. Whether the recommendation is for or against is not judged.
import { agendaPlaces } from '../model/agenda-places.ts';
import { demands } from '../model/demands.ts';
import { liveProjects } from '../model/live-projects.ts';
import { missingAt } from '../model/missing-at.ts';
import type { Card } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

type SectorLeaderArguments = {
  /** The next meeting, when the case is on its agenda, ISO; else "". */
  readonly meeting: string;
  /** What the card does not tell; of both, the first. */
  readonly lacks: 'heard' | 'recommendation';
};

export const sectorLeaderNotHeard = defineRule<'sector-leader-not-heard', SectorLeaderArguments>({
  code: 'sector-leader-not-heard',
  severity: 'warning',
  *check(portfolio, { nextMeeting }) {
    const agenda = agendaPlaces(nextMeeting);
    for (const project of liveProjects(portfolio)) {
      const { card } = project;
      const lacks = lackOf(card);
      if (lacks === null) continue;
      const missing = missingAt(project, ['anchoring', 'sector_leader', lacks]);
      const onAgenda = agenda.get(project.id);
      if (onAgenda) {
        const meeting = nextMeeting?.meeting.date ?? nextMeeting?.id ?? '';
        yield { ...missing, args: { meeting, lacks }, severity: 'error', related: [onAgenda] };
      } else if (card.status === 'proposed' && demands(portfolio, card, 'idea'))
        yield { ...missing, args: { meeting: '', lacks } };
    }
  },
});

function lackOf({ anchoring }: Card): SectorLeaderArguments['lacks'] | null {
  const { heard, recommendation } = anchoring?.sector_leader ?? {};
  if (!heard) return 'heard';
  return recommendation ? null : 'recommendation';
}
