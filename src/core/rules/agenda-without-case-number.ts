// Promises that what stands on the agenda of the next meeting has a case in the archive.
import { agendaPlaces } from '../model/agenda-places.ts';
import { requirementsOf } from '../model/demands.ts';
import { liveProjects } from '../model/live-projects.ts';
import { missingAt } from '../model/missing-at.ts';
import { defineRule } from './rule.ts';

export const agendaWithoutCaseNumber = defineRule({
  code: 'agenda-without-case-number',
  severity: 'error',
  *check(portfolio, { nextMeeting }) {
    const agenda = agendaPlaces(nextMeeting);
    const meeting = nextMeeting?.meeting.date ?? nextMeeting?.id ?? '';
    for (const project of liveProjects(portfolio)) {
      const onAgenda = agenda.get(project.id);
      if (!onAgenda || project.card.archive?.case_number) continue;
      // From the stage where every card must have a case, its absence is told by missing-field.
      if (requirementsOf(portfolio, project.card).some(({ field }) => field === 'archive.case_number')) continue;
      yield { ...missingAt(project, ['archive', 'case_number']), args: { meeting }, related: [onAgenda] };
    }
  },
});
