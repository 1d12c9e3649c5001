// The choice for programs: a public interface, version 1 (schemas/output.schema.json). Values are points, money whole units of the
// currency, people full-time equivalents; null for what is unknown or cannot be.
import type { ChosenRow, ChosenSet, LeftRow } from '../../view/select/chosen-set.ts';
import type { FrontierView } from '../../view/select/frontier-view.ts';
import type { PeopleUse } from '../../view/select/limit-use.ts';
import type { OtherSet } from '../../view/select/other-sets.ts';
import type { StaircaseView } from '../../view/select/staircase-view.ts';
import type { SelectView } from '../../view/select-view.ts';
import { rawNumbers } from '../raw-numbers.ts';
import { shortageJson } from './shortage-json.ts';
import { sureJson } from './sure-json.ts';

export function selectJson(view: SelectView): string {
  const { ranking, wishes, set, ifMended, staircase, limits } = view;
  const answer = {
    schema: 1,
    status: view.status,
    today: ranking.today,
    ...(set === null ? nothing : setJson(set)),
    kept: set?.all.map(keptJson) ?? [],
    left: set?.left.map(leftJson) ?? [],
    notChoosable: view.notChoosable,
    stopped: view.stopped,
    nearBest: view.nearBest.map(otherSetJson),
    equallyGood: view.tie && { sets: view.tie.others, decidedBy: view.tie.rule },
    staircase: staircase && staircaseJson(staircase),
    frontier: view.frontier && frontierJson(view.frontier),
    ...sureJson(view),
    yearsWithoutFrame: limits.yearsWithoutFrame,
    withoutCapacity: limits.withoutCapacity,
    boundWithoutCost: limits.boundWithoutCost,
    shortages: view.shortages?.map(shortageJson) ?? [],
    mendingFrames: view.mendingFrames,
    mendingWishes: view.mendingWishes,
    orMendedBy: view.orMendedBy,
    ifMended: ifMended && setJson(ifMended),
    valueUnits: view.valueUnits,
    riskMode: ranking.riskMode,
    weights: {
      file: wishes.weightsFile,
      method: ranking.weightMethod,
      byCriterion: Object.fromEntries(ranking.criteria.map(({ id, weight }) => [id, weight])),
    },
    wishes: {
      force: wishes.force,
      without: wishes.without,
      frames: wishes.frames,
      confidence: wishes.confidence,
      quick: wishes.quick,
    },
  };
  return `${JSON.stringify(answer, rawNumbers, 2)}\n`;
}

const nothing = { chosen: [], value: null, bound: null, cost: null, perYear: [], people: [] };

function setJson({ all, value, bound, cost, money, people }: ChosenSet): object {
  return {
    chosen: all.map(chosenJson),
    value,
    bound,
    cost,
    perYear: money.map(({ isTight, ...use }) => ({ ...use, limits: isTight })),
    people: people.map(peopleJson),
  };
}

function chosenJson({ id, start, delay, value, cost, outside }: ChosenRow): object {
  return { id, start, delay, value, cost, outside };
}

function peopleJson({ competence, year, available, bound, chosen, left, isTight }: PeopleUse): object {
  return {
    competence,
    year,
    available: available / 100,
    bound: bound / 100,
    chosen: chosen / 100,
    left: left / 100,
    limits: isTight,
  };
}

/** Bound projects have no price: they cannot be left out. */
function keptJson({ id, otherwise, priceOfDelay, isDelayProven }: ChosenRow): object {
  return {
    id,
    priceOfLeavingOut: otherwise?.price ?? null,
    replacedBy: otherwise?.in ?? [],
    alsoOut: otherwise?.out ?? [],
    priceOfDelay,
    delayProven: isDelayProven,
    proven: otherwise?.proven ?? null,
  };
}

function leftJson({ id, value, cost, excludedBy, otherwise }: LeftRow): object {
  return {
    id,
    value,
    cost,
    priceOfForcingIn: otherwise?.price ?? null,
    displaces: otherwise?.out ?? [],
    brings: otherwise?.in ?? [],
    excludedBy,
    proven: otherwise?.proven ?? null,
    blockedBy: otherwise?.blockedBy?.kind ?? null,
  };
}

function otherSetJson({ projects, ...set }: OtherSet): object {
  return { chosen: projects.map(({ id, start }) => ({ id, start })), ...set };
}

function staircaseJson({ year, frame, steps, cut }: StaircaseView): object {
  return {
    year,
    frame,
    cut,
    steps: steps.map(({ isToday, projects, ...step }) => ({ ...step, chosen: projects, today: isToday })),
  };
}

function frontierJson({ rows, listed }: FrontierView): object {
  return {
    points: rows.map(({ cost, value, projects, proven }) => ({ cost, value, chosen: projects, proven })),
    list: listed && {
      cost: listed.cost,
      value: listed.value,
      chosen: listed.projects,
      breaks: listed.broken,
      bestForAsMuch: listed.bestForAsMuch,
    },
  };
}
