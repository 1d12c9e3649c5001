// What a case is called in a list: its number on the agenda, and the title of its card.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { MeetingCase } from '../../view/papers/meeting-cases.ts';

/** "Sak 22/26: Innbyggerportalen". */
export function caseTitle({ number, project }: Pick<MeetingCase, 'number' | 'project'>, { report }: Catalogue): string {
  const title = project.card.title ?? project.id;
  return number === null ? title : `${report.minutes.case(number)}: ${title}`;
}
