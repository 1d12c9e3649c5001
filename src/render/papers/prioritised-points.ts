// The case about the order of the projects, point by point: who is given room, and how that hangs together with the other cases.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Prioritised, PrioritisedProject } from '../../view/papers/prioritised.ts';
import type { NamedProject } from '../../view/report/named-project.ts';

/** None when nobody has room. */
export function prioritisedPoints(list: Prioritised, catalogue: Catalogue): readonly string[] {
  const { report, rank, speak } = catalogue;
  const words = report.agenda.short;
  const { inside, outside } = list;
  if (inside.length === 0) return [];
  const lacks = (outside?.lacks ?? []).map(({ year, amount }) => rank.amountInYear(speak.shortMoney(amount), year));
  return [
    [
      `${words.inside(inside.length)} ${speak.list(inside.map((each) => inCase(each, catalogue)))}.`,
      ...(inside.some((each) => each.case !== null) ? [words.ifApproved] : []),
    ].join(' '),
    ...besideTheList(list, catalogue),
    ...(outside === null
      ? []
      : [`${words.outside} ${nameOf(outside)}${lacks.length > 0 ? `, ${words.lacks(lacks, speak)}` : ''}.`]),
  ];
}

/** Those that have room and are not given it: sent back in their own cases, or excluded by one that is. */
export function besideTheList(
  { waiting, instead }: Pick<Prioritised, 'waiting' | 'instead'>,
  catalogue: Catalogue,
): readonly string[] {
  const words = catalogue.report.agenda.short;
  const names = waiting.map((each) => inCase(each, catalogue));
  return [
    ...(names.length > 0 ? [words.waiting(names, catalogue.speak)] : []),
    ...instead.map((each) => words.instead(inCase(each, catalogue), nameOf(each.of))),
  ];
}

function inCase(each: PrioritisedProject, { report }: Catalogue): string {
  return each.case === null ? nameOf(each) : report.agenda.short.inCase(nameOf(each), each.case);
}

function nameOf({ id, title }: NamedProject): string {
  return title ?? id;
}
