// Promises that the sector leader is heard before a proposal is treated (seed rule 3): a warning while it is a proposal, an error once
// it stands on the agenda of the next meeting. What the sector leader recommends is not judged.
import { agendaPlaces } from '../model/agenda-places.ts';
import { demands } from '../model/demands.ts';
import { liveProjects } from '../model/live-projects.ts';
import { missingAt } from '../model/missing-at.ts';
import { defineRule } from './rule.ts';

export const sectorLeaderNotHeard = defineRule<'sector-leader-not-heard', { readonly meeting: string }>({
  code: 'sector-leader-not-heard',
  severity: 'warning',
  *check(portfolio, { nextMeeting }) {
    const agenda = agendaPlaces(nextMeeting);
    for (const project of liveProjects(portfolio)) {
      const { card } = project;
      if (card.anchoring?.sector_leader?.heard) continue;
      const missing = missingAt(project, ['anchoring', 'sector_leader', 'heard']);
      const onAgenda = agenda.get(project.id);
      if (onAgenda) {
        const meeting = nextMeeting?.meeting.date ?? nextMeeting?.id ?? '';
        yield { ...missing, args: { meeting }, severity: 'error', related: [onAgenda] };
      } else if (card.status === 'proposed' && demands(portfolio, card, 'idea'))
        yield { ...missing, args: { meeting: '' } };
    }
  },
});
