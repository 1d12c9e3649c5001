// Promises that a project above a ceiling that calls for external quality assurance has had it before the decision point that needs it:
// KS1 before BP2, KS2 before BP3. What has been decided is judged by the ceilings of that day.
import type { QualityAssuranceStep } from '../../generated/card-types.ts';
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import { caseRouter } from '../council/case-route.ts';
import { ceilingPlaces } from '../council/governance-places.ts';
import { treatment } from '../council/treatment.ts';
import { casesOn } from '../meetings/coming-cases.ts';
import { grantedStage } from '../model/decisions.ts';
import { type Place, valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { missingAt } from '../model/missing-at.ts';
import type { Project } from '../model/portfolio.ts';
import { reached } from '../model/stage.ts';
import { defineRule, type RuleContext } from './rule.ts';

type QualityAssuranceMissingArguments = {
  readonly step: QualityAssuranceStep;
  readonly ceiling: string;
  readonly limit: number;
  readonly type: ChoiceKey;
  /** The next meeting, when the case is on its agenda, ISO; "" when the project has passed. */
  readonly meeting: string;
};

export const qualityAssuranceMissing = defineRule<'quality-assurance-missing', QualityAssuranceMissingArguments>({
  code: 'quality-assurance-missing',
  severity: 'error',
  *check(portfolio, context) {
    if (!(portfolio.governance.ceilings ?? []).some((each) => each?.quality_assurance?.length)) return;
    const route = caseRouter(portfolio);
    for (const project of liveProjects(portfolio)) {
      const asked = passageOf(project, context);
      if (asked === null) continue;
      const facts = { portfolio, route, judged: context.judged, today: asked.date };
      const { quality = [], ceilings = [] } = treatment(facts, project, asked.type) ?? {};
      for (const { step } of quality.filter(({ done }) => done === null)) {
        const [ceiling] = ceilings.filter((each) => each.quality_assurance?.includes(step));
        if (!ceiling) continue;
        yield {
          ...missingAt(project, ['quality_assurance']),
          args: {
            step,
            ceiling: ceiling.name,
            limit: ceiling.amount,
            type: `decision_type=${asked.type}`,
            meeting: asked.meeting,
          },
          related: [...ceilingPlaces(portfolio, [ceiling]), asked.place],
        };
      }
    }
  },
});

interface AskedPassage {
  readonly type: 'BP2' | 'BP3';
  /** When it was or is to be decided, ISO. */
  readonly date: string;
  readonly meeting: string;
  readonly place: Place;
}

/** The decision point that asks for most, of those that the project has passed or is on the agenda for. */
function passageOf({ id, file, card }: Project, { decisions, nextMeeting, today }: RuleContext): AskedPassage | null {
  const passed = reached(card.stage, 'execution') ? 'BP3' : reached(card.stage, 'planning') ? 'BP2' : null;
  const onAgenda = casesOn(nextMeeting).find((each) => each.card === id);
  const asked = onAgenda?.type === 'BP2' || onAgenda?.type === 'BP3' ? onAgenda.type : null;
  if (onAgenda && asked !== null && asked > (passed ?? ''))
    return { type: asked, date: today, meeting: onAgenda.date, place: onAgenda.place };
  if (passed === null) return null;
  const date = grantedStage(decisions.get(id) ?? [])?.by.date ?? today;
  return { type: passed, date, meeting: '', place: valuePlace(file, ['stage']) };
}
