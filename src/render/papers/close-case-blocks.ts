// A reminder to members who have a role in a case that they are to treat.
import type { CloseRole } from '../../core/meetings/close-to-case.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CloseCase } from '../../view/papers/agenda-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, heading, paragraph } from '../build-blocks.ts';
import { caseStart } from '../report/opening/case-start.ts';

/** "Eier" alone does not say of what. */
const sameAs: Partial<Record<CloseRole, CloseRole>> = {
  'benefit.owner': 'people.benefits_owner',
  'benefit.responsible': 'people.benefits_responsible',
};

export function closeCaseBlocks(close: readonly CloseCase[], catalogue: Catalogue): Blocks {
  const { speak, report } = catalogue;
  const words = report.agenda.close;
  if (close.length === 0) return [];
  const items = close.map(({ number, project, members }) => {
    const told = members.map(({ role, as }) => {
      const roles = [...new Set(as.map((role) => speak.field(sameAs[role] ?? role).toLowerCase()))];
      return `${role} (${roles.join(', ')})`;
    });
    return [...caseStart(number, catalogue), `${project.title ?? project.id}: ${told.join('; ')}`];
  });
  return [heading(2, words.title), paragraph(words.intro), bullets(items)];
}
