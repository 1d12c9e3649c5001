// What the council is asked to decide, as a numbered list: each point with the facts it rests on and what has to be clear first.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { ProposedDecision } from '../../../view/report/opening/proposed-decisions.ts';
import type { OpeningView } from '../../../view/report/opening-view.ts';
import type { Blocks } from '../../blocks.ts';
import { heading, numberedList, paragraph, strong } from '../../build-blocks.ts';
import { besideListText } from '../../papers/beside-list-text.ts';
import { besideTheList } from '../../papers/prioritised-points.ts';
import { projectLink } from '../project-link.ts';
import { type Line, projectLinks } from '../project-links.ts';
import { withoutStop } from '../without-stop.ts';
import { caseWords } from './case-decision.ts';
import { capital, caseOnly } from './case-start.ts';

export function decisionBlocks({ decisions }: OpeningView, catalogue: Catalogue): Blocks {
  const {
    report: {
      opening: { decisions: words },
    },
  } = catalogue;
  const list = decisions.map((decision) => decisionWords(decision, catalogue));
  return [
    heading(2, words.title, 'beslutninger'),
    ...(list.length === 0 ? [paragraph(words.none)] : [paragraph(words.intro), numberedList(list)]),
  ];
}

function decisionWords(decision: ProposedDecision, catalogue: Catalogue): Line {
  const {
    report: {
      opening: { decisions: words },
    },
    speak,
  } = catalogue;
  switch (decision.kind) {
    case 'case':
      return caseWords(decision, catalogue);
    case 'frame':
      return frameWords(decision, catalogue);
    case 'other':
      return [...caseOnly(decision.case, catalogue), strong(`${withoutStop(decision.title)}.`)];
    case 'red':
      return redWords(decision.deviation, catalogue);
    case 'pilot': {
      const criterion = decision.criterion === null ? '' : ` ${words.criterion(speak.quote(decision.criterion))}`;
      return [
        projectLink(decision.project.id, decision.project.title),
        `: ${words.pilot}. ${words.pilotEnded(speak.shortDate(decision.end))}${criterion}`,
      ];
    }
    case 'ready':
      return [`${capital(words.ready)} `, ...projectLinks(decision.projects), '.'];
  }
}

function frameWords({ case: number, list }: Extract<ProposedDecision, { kind: 'frame' }>, catalogue: Catalogue): Line {
  const words = catalogue.report.opening.decisions;
  const { inside, outside } = list ?? { inside: [], outside: null };
  const beside = besideListText(list?.bestSet ?? null, catalogue);
  return [
    ...caseOnly(number, catalogue),
    strong(number === null ? `${capital(words.prioritise)}.` : `${words.prioritise}.`),
    ...(inside.length > 0 ? [` ${words.insideList(inside.length)} `, ...projectLinks(inside), '.'] : []),
    ...(list === null ? [] : besideTheList(list, catalogue).map((text) => ` ${text}`)),
    ...(outside === null ? [] : [` ${words.firstOutside} `, projectLink(outside.id, outside.title), '.']),
    ...(beside === null ? [] : [` ${beside}`]),
  ];
}

function redWords(
  { lights, ...project }: Extract<ProposedDecision, { kind: 'red' }>['deviation'],
  catalogue: Catalogue,
): Line {
  const {
    report: {
      opening: { decisions: words },
    },
    speak,
  } = catalogue;
  const { cause, action, due, isOverdue } = lights.find(({ colour }) => colour === 'red') ?? {
    cause: null,
    action: null,
    due: null,
    isOverdue: false,
  };
  const told = [
    ...(cause === null ? [] : [`${withoutStop(cause)}.`]),
    ...(action === null
      ? []
      : [words.action(withoutStop(action), due === null ? null : speak.shortDate(due), isOverdue)]),
    ...(project.nextLevel === null ? [] : [words.nextLevel(project.nextLevel)]),
  ];
  return [projectLink(project.id, project.title), ': ', strong(`${words.red}.`), ` ${told.join(' ')}`];
}
