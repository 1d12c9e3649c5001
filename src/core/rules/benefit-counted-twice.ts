// Promises that a benefit is counted once: cards that share one all say so, and the same benefit does not stand on two cards as if it were two.
import type { Benefit } from '../../generated/card-types.ts';
import { isPriced, sharingIds } from '../economics/counted-benefits.ts';
import { type Observation, valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import type { Portfolio, Project } from '../model/portfolio.ts';
import { slug } from '../model/slug.ts';
import { defineRule } from './rule.ts';

type BenefitCountedTwiceArguments = {
  /** not_mutual: this card shares with one that does not know · look_alike: the other card has the same benefit, and neither says so. */
  readonly sign: 'not_mutual' | 'look_alike';
  readonly benefit: string;
  readonly other: string;
};

type Twice = Observation<BenefitCountedTwiceArguments>;

export const benefitCountedTwice = defineRule<'benefit-counted-twice', BenefitCountedTwiceArguments>({
  code: 'benefit-counted-twice',
  severity: 'warning',
  *check(portfolio, { projectsById }) {
    const sharing = sharingIds(portfolio);
    for (const project of liveProjects(portfolio)) {
      for (const [index, benefit] of numbered(project.card.benefits)) {
        for (const [at, id] of numbered(benefit.shared_with)) {
          const other = sharing.has(id) ? projectsById.get(id) : undefined;
          if (!other || sharesBack(other, project.id)) continue;
          yield {
            place: valuePlace(project.file, ['benefits', index, 'shared_with', at]),
            args: { sign: 'not_mutual', benefit: nameOf(benefit), other: id },
            related: [valuePlace(other.file, ['benefits'])],
          };
        }
      }
    }
    yield* lookAlikes(portfolio);
  },
});

function sharesBack({ card }: Project, id: string): boolean {
  return (card.benefits ?? []).some((benefit) => benefit?.shared_with?.includes(id));
}

interface Standing {
  readonly project: Project;
  readonly index: number;
  readonly benefit: Benefit;
}

function* lookAlikes(portfolio: Portfolio): Generator<Twice> {
  const firsts = new Map<string, Standing>();
  for (const project of liveProjects(portfolio)) {
    for (const [index, benefit] of numbered(project.card.benefits)) {
      if (!isPriced(benefit) || !benefit.name) continue;
      const key = keyOf(benefit);
      const first = firsts.get(key);
      if (!first) firsts.set(key, { project, index, benefit });
      else if (!areApart(first, { project, index, benefit }))
        yield {
          place: valuePlace(project.file, ['benefits', index, 'name']),
          args: { sign: 'look_alike', benefit: nameOf(benefit), other: first.project.id },
          related: [valuePlace(first.project.file, ['benefits', first.index, 'name'])],
        };
    }
  }
}

/** The same name, whoever it is for, and the same amounts in the same years. */
function keyOf({ name = '', owner = '', arena, annual = [] }: Benefit): string {
  const amounts = annual.flatMap((line) => (line?.amount === undefined ? [] : [`${line.year} ${line.amount}`]));
  return JSON.stringify([slug(name), slug(owner), arena ?? null, amounts.sort()]);
}

/** On one card, told to be shared, or of two projects of which only one can be carried out. */
function areApart(a: Standing, b: Standing): boolean {
  if (a.project.id === b.project.id) return true;
  const knows = (one: Standing, other: Standing) =>
    one.benefit.shared_with?.includes(other.project.id) ||
    one.project.card.links?.variant_of === other.project.id ||
    one.project.card.links?.excludes?.includes(other.project.id);
  return Boolean(knows(a, b) || knows(b, a));
}

function nameOf({ name, id }: Benefit): string {
  return name ?? id ?? '';
}
