// How the portfolio is steered: the secretariat's mandate, the eight prerequisites, and the three knots.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { Speak } from '../../../i18n/speak.ts';
import type { GordianKnots } from '../../../view/report/queue/gordian-knots.ts';
import type { MandateUse, ShownMandateCase } from '../../../view/report/queue/mandate-use.ts';
import type { Prerequisite } from '../../../view/report/queue/prerequisites.ts';
import type { Block, Blocks } from '../../blocks.ts';
import { bullets, heading, paragraph, table, text } from '../../build-blocks.ts';
import { projectLink } from '../project-link.ts';

/** `told`: what is told of the cases; left out: all of them. */
export function mandateBlocks(use: MandateUse | null, catalogue: Catalogue, told?: Blocks): Blocks {
  const { speak, report } = catalogue;
  const words = report.queue.mandate;
  const title = heading(3, words.title);
  if (!use) return [title, paragraph(words.none)];
  const { mandate, year, cases, used, left, withoutAmount } = use;
  const amount = (value: number | undefined): string | null => (value === undefined ? null : speak.money(value));
  const limits = words.limits(
    {
      adopted: mandate.adopted?.date ? speak.date(mandate.adopted.date) : null,
      case: mandate.adopted?.case ?? null,
      types: (mandate.types ?? []).map((type) => typeName(type, catalogue)),
      perCase: amount(mandate.max_per_case),
      perYear: amount(mandate.frame_per_year),
    },
    speak,
  );
  const means = resourcesBlocks(use, catalogue);
  if (cases.length === 0) return [title, paragraph(`${limits} ${words.unused(year)}`), ...means];
  const sums = {
    year,
    cases: new Set(cases.map(({ id }) => id)).size,
    used: speak.money(used),
    left: left === null ? null : speak.money(left),
    without: withoutAmount,
  };
  return [title, paragraph(`${limits} ${words.used(sums)}`), ...(told ?? [mandateCases(cases, catalogue)]), ...means];
}

export function mandateCases(cases: MandateUse['cases'], catalogue: Catalogue): Block {
  return bullets(cases.map((each) => caseWords(each, catalogue)));
}

/** Nothing about a secretariat whose members are not listed. */
function resourcesBlocks({ resources }: MandateUse, { speak, report }: Catalogue): Blocks {
  const { members, told, positions, budget } = resources;
  if (members === 0) return [];
  const words = report.queue.mandate.resources({
    members,
    told,
    positions: positions === null ? null : speak.number(positions, 1),
    budget: budget === null ? null : speak.money(budget),
  });
  return [paragraph(words)];
}

/** The mandate names its types freely; those that are forms of projects have a name in every language. */
function typeName(type: string, { speak, choices }: Catalogue): string {
  const key = `form=${type}`;
  return Object.hasOwn(choices, key) ? speak.choice(key as keyof typeof choices).toLowerCase() : type;
}

function caseWords({ id, title, date, amount, limit }: ShownMandateCase, { speak, report }: Catalogue) {
  const words = report.queue.mandate;
  const facts = [
    speak.date(date),
    amount === null ? '–' : speak.money(amount),
    ...(limit ? [words.beyond[limit]] : []),
  ];
  return [projectLink(id, title), text(` (${facts.join(', ')})`)];
}

export function prerequisitesBlocks(prerequisites: readonly Prerequisite[], { speak, report }: Catalogue): Blocks {
  const words = report.queue.prerequisites;
  const rows = prerequisites.map((each) => [
    words.names[each.name],
    each.met ? words.met : words.notMet,
    factText(each, { speak, report }),
  ]);
  return [
    heading(3, words.title),
    paragraph(words.summary({ met: prerequisites.filter(({ met }) => met).length, all: prerequisites.length })),
    table([words.name, words.state, words.because], rows),
  ];
}

/** What decides, and what is missing where it is not met. */
function factText(each: Prerequisite, { report, speak }: Pick<Catalogue, 'report' | 'speak'>): string {
  const { queue, followUp } = report;
  // TypeScript cannot see that the name chooses both the words and the facts.
  const tell = queue.prerequisites.facts[each.name] as (facts: Prerequisite['facts'], speak: Speak) => string;
  const lacks = followUp.lacks[each.name] as (facts: Prerequisite['facts']) => readonly string[];
  const told = tell(each.facts, speak);
  return each.met ? told : `${told} ${followUp.lacking(lacks(each.facts), speak)}`;
}

export function knotsBlocks(knots: GordianKnots, { speak, report }: Catalogue): Blocks {
  const words = report.queue.knots;
  const title = heading(3, words.title);
  if (knots.projects === 0) return [title, paragraph(words.noProjects)];
  const percent = knots.cost > 0 ? speak.percent((100 * knots.renewingCost) / knots.cost) : '–';
  return [
    title,
    paragraph(words.intro),
    bullets([words.across(knots), words.benefits(knots), words.renewal({ ...knots, percent })]),
  ];
}
