// What is not as planned: every red or yellow light with its cause, its action and deadline, and who is next to deal with it.

import { byIdOf } from '../../core/model/code-point-order.ts';
import { nextMeeting } from '../../core/model/decisions.ts';
import { lightsOf } from '../../core/model/lights.ts';
import type { Portfolio, Project } from '../../core/model/portfolio.ts';
import { isEnded } from '../../core/model/stage.ts';
import type { Colour } from '../../generated/card-types.ts';
import type { NamedProject } from './named-project.ts';
import type { ReportFacts } from './report-facts.ts';
import { shortNames } from './short-names.ts';

export type LightName = ReturnType<typeof lightsOf>[number][0];

export interface DeviatingLight {
  readonly light: LightName;
  readonly colour: Colour;
  readonly cause: string | null;
  readonly action: string | null;
  readonly due: string | null;
  readonly isOverdue: boolean;
}

export interface Deviation extends NamedProject {
  /** The overall light; null where it is green or missing, and only others deviate. */
  readonly overall: Colour | null;
  /** The worst of the lights. */
  readonly colour: Colour;
  /** Red and yellow ones, the overall light first. */
  readonly lights: readonly DeviatingLight[];
  /** Who deals with it if the project cannot; null when governance.yaml has no chain. */
  readonly nextLevel: string | null;
  /** Number of the case on the next meeting's agenda. */
  readonly onAgenda: string | null;
  readonly adviceWanted: readonly string[];
}

/** Red first, then by id. */
export function deviationsIn({ portfolio, today }: ReportFacts): readonly Deviation[] {
  const name = shortNames(portfolio);
  const agenda = nextMeeting(portfolio, today)?.meeting.agenda ?? [];
  const found = portfolio.projects.flatMap((project) => {
    const lights = isEnded(project.card.status) ? [] : deviatingLights(project, today);
    const first = lights[0];
    if (first === undefined) return [];
    const overall = first.light === 'overall' ? first.colour : null;
    const colour = overall ?? (lights.some((each) => each.colour === 'red') ? 'red' : 'yellow');
    const item = agenda.find(({ card }) => card === project.id);
    return [
      {
        ...name(project.id),
        overall,
        colour,
        lights,
        nextLevel: nextLevel(portfolio, colour),
        onAgenda: item === undefined ? null : (item.case ?? ''),
        adviceWanted: project.card.status_report?.advice_wanted ?? [],
      },
    ];
  });
  return found.sort((a, b) => Number(b.colour === 'red') - Number(a.colour === 'red') || byIdOf(a, b));
}

function deviatingLights({ card }: Project, today: string): readonly DeviatingLight[] {
  return lightsOf(card).flatMap(([light, { colour, comment, action, due }]) =>
    colour === 'green'
      ? []
      : [
          {
            light,
            colour,
            cause: comment ?? null,
            action: action ?? null,
            due: due ?? null,
            isOverdue: due !== undefined && due < today,
          },
        ],
  );
}

/** Yellow is dealt with by the project, so its owner is next. Red is past the owner, so the one after is. */
function nextLevel({ governance }: Portfolio, colour: Colour): string | null {
  const chain = governance.escalation ?? [];
  return chain[colour === 'red' ? 2 : 1] ?? chain.at(-1) ?? null;
}
