// The cases of a meeting that are about a card, each with what its paper shows.
import type { Project } from '../../core/model/portfolio.ts';
import { type CaseView, caseView } from '../case/case-view.ts';
import { projectOf } from './agenda-case.ts';
import type { MeetingFacts } from './meeting-facts.ts';

export interface MeetingCase {
  /** The place on the agenda, from 1. */
  readonly place: number;
  readonly number: string | null;
  readonly project: Project;
  readonly view: CaseView;
}

export function meetingCases(facts: MeetingFacts): readonly MeetingCase[] {
  return (facts.meeting.meeting.agenda ?? []).flatMap((item, index) => {
    const project = projectOf(facts, item);
    if (project === null) return [];
    return [{ place: index + 1, number: item.case ?? null, project, view: caseView(facts, project, item) }];
  });
}
