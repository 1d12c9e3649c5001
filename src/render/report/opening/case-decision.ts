// One case of the coming agenda: the proposal, what it rests on, and what has to be clear first.
import type { DecisionType, Gate, Stage } from '../../../generated/card-types.ts';
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { Obstacle } from '../../../view/report/opening/obstacles.ts';
import type { CaseDecision } from '../../../view/report/opening/proposed-decisions.ts';
import { strong } from '../../build-blocks.ts';
import { lightSign } from '../../light-sign.ts';
import { projectLink } from '../project-link.ts';
import { type Line, projectLinks } from '../project-links.ts';
import { withoutStop } from '../without-stop.ts';
import { capital, caseStart } from './case-start.ts';

export function caseWords(decision: CaseDecision, catalogue: Catalogue): Line {
  const {
    report: {
      opening: { decisions: words },
    },
  } = catalogue;
  const { obstacles, project, rivals } = decision;
  const verb = verbOf(decision, catalogue);
  const first = obstacles.map((each) => obstacleText(each, catalogue)).join('; ');
  return [
    ...caseStart(decision.case, catalogue),
    projectLink(project.id, project.title),
    ': ',
    strong(`${verb}.`),
    ` ${basisText(decision, catalogue)}`,
    ...(rivals.length > 0 ? [` ${words.rivals} `, ...projectLinks(rivals), '.'] : []),
    ...(first === '' ? [] : [` ${words.first} ${first}.`]),
  ];
}

function verbOf(decision: CaseDecision, { report, speak }: Catalogue): string {
  const { asks } = decision;
  const words = report.opening.decisions;
  if (asks === null) return words.withoutType;
  const { type, passage } = asks;
  const verbs = isClear(decision) ? words.approve : words.consider;
  if (passage === null) return verbs[type as Exclude<DecisionType, Gate>];
  const stage = (which: Stage | null): string => speak.choice(`stage=${which ?? 'idea'}`).toLowerCase();
  const { gate, from, to } = passage;
  return verbs.gate(report.casePaper.header.gate({ gate, from: stage(from), to: stage(to) }));
}

function isClear({ obstacles, rivals, hearing, isSentBack }: CaseDecision): boolean {
  return (
    !isSentBack && obstacles.length === 0 && rivals.length === 0 && hearing?.recommendation !== 'does_not_recommend'
  );
}

function basisText(decision: CaseDecision, catalogue: Catalogue): string {
  const {
    report: {
      opening: { decisions: words },
    },
    speak,
  } = catalogue;
  const { cost, hearing, deviation } = decision;
  return [
    ...(cost === null ? [] : [words.frame(speak.shortMoney(cost))]),
    ...placeText(decision, catalogue),
    ...(hearing === null ? [] : [hearingText(hearing, catalogue)]),
    ...(decision.isHeardBefore ? [catalogue.report.casePaper.summary.notHeardAboutChange] : []),
    ...(deviation === null ? [] : deviationText(deviation, catalogue)),
  ].join(' ');
}

function deviationText(
  { colour, cause, proposes }: NonNullable<CaseDecision['deviation']>,
  catalogue: Catalogue,
): readonly string[] {
  const {
    report: {
      opening: { decisions: words },
    },
    speak,
  } = catalogue;
  return [
    words.status(lightSign(colour, speak).toLowerCase(), cause === null ? null : withoutStop(cause)),
    ...(proposes === null ? [] : [words.proposes(`${withoutStop(proposes)}.`)]),
  ];
}

function placeText(
  { rank, numbered, standing }: CaseDecision,
  {
    report: {
      opening: { decisions: words },
    },
  }: Catalogue,
): readonly string[] {
  const { frame = null, outside = null } = standing ?? {};
  const known: Readonly<Record<string, string>> = words.inFrame;
  const mark = outside !== null ? words.outside[outside] : frame === null ? undefined : known[frame];
  const parts = [...(rank === null ? [] : [words.place(rank, numbered)]), ...(mark === undefined ? [] : [mark])];
  return parts.length > 0 ? [`${capital(parts.join(', '))}.`] : [];
}

function hearingText(
  { recommendation, remark }: NonNullable<CaseDecision['hearing']>,
  {
    report: {
      opening: { decisions: words },
    },
    speak,
  }: Catalogue,
): string {
  const told = words.hearing[recommendation];
  return remark === null ? told.replace(/:$/, '.') : `${told.replace(/\.$/, ':')} ${speak.quote(withoutStop(remark))}.`;
}

function obstacleText(
  obstacle: Obstacle,
  {
    report: {
      opening: {
        decisions: { obstacle: words },
      },
    },
    speak,
  }: Catalogue,
): string {
  switch (obstacle.kind) {
    case 'errors':
      return words.errors(obstacle.count);
    case 'condition':
      return words.condition(
        speak.quote(withoutStop(obstacle.text)),
        obstacle.due && speak.shortDate(obstacle.due),
        obstacle.isOverdue,
      );
    case 'operation':
      return words.operation(obstacle.year, speak.shortMoney(obstacle.amount));
    case 'pilotOverdue':
      return words.pilotOverdue(speak.shortDate(obstacle.end));
    default:
      return words[obstacle.kind];
  }
}
