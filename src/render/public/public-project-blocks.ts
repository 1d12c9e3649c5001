// The projects in a few lines each, grouped, with the story of one in each group.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { PublicFields } from '../../view/public/public-fields.ts';
import type { PublicGroup } from '../../view/public/public-groups.ts';
import type { Blocks, Inline } from '../blocks.ts';
import { bullets, heading, lineBreak, paragraph, quote, strong, text } from '../build-blocks.ts';
import { capital } from '../report/opening/case-start.ts';
import { withoutStop } from '../report/without-stop.ts';
import { publicAmount } from './public-amount.ts';

/** More than this is a list, not a reason: the edition is to be read in ten minutes. */
const mostBenefits = 1;
const mostGroups = 2;

export function publicProjectBlocks(groups: readonly PublicGroup[], catalogue: Catalogue): Blocks {
  const words = catalogue.report.publicEdition;
  if (groups.length === 0) return [heading(2, words.projects), paragraph(words.noProjects)];
  return [heading(2, words.projects), ...groups.flatMap((group) => groupBlocks(group, catalogue))];
}

function groupBlocks(group: PublicGroup, catalogue: Catalogue): Blocks {
  const words = catalogue.report.publicEdition;
  const { story, projects } = group;
  return [
    heading(3, groupName(group, catalogue)),
    ...(story === null ? [] : [quote([strong(words.story(story.title ?? '')), ` ${story.text}`])]),
    bullets(projects.map((each) => projectWords(each, catalogue))),
  ];
}

function groupName({ goal, lifeEvent }: PublicGroup, { report, speak }: Catalogue): string {
  const words = report.publicEdition;
  if (goal !== null) return words.goal(goal);
  return lifeEvent === null ? words.others : words.lifeEvent(speak.choice(`life_event=${lifeEvent}`));
}

function projectWords(project: PublicFields, catalogue: Catalogue): readonly Inline[] {
  const words = catalogue.report.publicEdition;
  const { title, purpose, problem, forWhom, benefits } = project;
  const what = purpose ?? problem;
  const told = [
    ...(what === null ? [] : [`${withoutStop(what)}.`]),
    ...(forWhom.length === 0 ? [] : [words.forWhom(forWhom.slice(0, mostGroups))]),
    ...(benefits.length === 0 ? [] : [words.benefits(benefits.slice(0, mostBenefits))]),
  ];
  return [
    strong(title ?? '–'),
    text(` (${factsText(project, catalogue)})`),
    ...(told.length === 0 ? [] : [lineBreak, text(told.join(' '))]),
  ];
}

/** "Under arbeid, går som planlagt, 2025–2027, om lag 7 millioner kroner". */
function factsText({ status, stage, colour, cost, from, to }: PublicFields, catalogue: Catalogue): string {
  const words = catalogue.report.publicEdition;
  const isRunning = status === 'active' && (stage === 'execution' || stage === 'closing');
  const where =
    status === 'proposed'
      ? words.proposed
      : status === 'on_hold'
        ? words.onHold
        : status === 'completed'
          ? words.finished
          : words.stage[stage ?? 'idea'];
  const facts = [
    where,
    ...(isRunning && colour !== null ? [words.colour[colour]] : []),
    ...(from === null && to === null ? [] : [words.years(from, to)]),
    ...(cost === null ? [] : [words.cost(publicAmount(cost, catalogue))]),
  ];
  return capital(facts.join(', '));
}
