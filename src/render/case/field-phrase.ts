// Required fields that a card lacks and that are told together, as one noun phrase.
import type { Finding } from '../../core/model/diagnostic.ts';
import type { FieldKey } from '../../generated/schema-texts.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { LackGroup } from '../../view/case/lack-groups.ts';
import type { LackSubject } from '../../view/case/lack-subject.ts';
import { criterionName } from '../criterion-name.ts';

interface Missing {
  readonly field: string;
  /** The part of the card: "people". */
  readonly part: string;
  /** What it is called, in small letters. */
  readonly name: string;
  /** The benefit, risk or milestone that lacks it; "" when it is the card. */
  readonly element: string;
  readonly atLeast: number;
  readonly found: number;
  /** The missing children, when a whole part is missing. */
  readonly children: readonly string[];
}

function toMissing({ args }: Finding, catalogue: Catalogue): Missing {
  const field = String(args.field ?? '');
  return {
    field,
    part: field.split('.')[0] ?? '',
    name: nameOf(field, args.fieldKey, catalogue),
    element: String(args.element ?? ''),
    atLeast: Number(args.atLeast ?? 1),
    found: Number(args.found ?? 0),
    children: Array.isArray(args.fields) ? args.fields.map(String) : [],
  };
}

function nameOf(field: string, key: unknown, { report, speak, fields }: Catalogue): string {
  const own = report.casePaper.lack.fields;
  if (Object.hasOwn(own, field)) return own[field] ?? field;
  const known = typeof key === 'string' && Object.hasOwn(fields, key);
  return known ? speak.field(key as FieldKey).toLowerCase() : field;
}

export function fieldPhrase(findings: LackGroup, view: LackSubject, catalogue: Catalogue): string {
  const { report, speak } = catalogue;
  const words = report.casePaper.lack;
  const group = findings.map((finding) => toMissing(finding, catalogue));
  const first = toMissing(findings[0], catalogue);
  const names = [...new Set(group.map(({ name }) => name))];
  if (first.element !== '')
    return words.element({ kind: first.part, name: elementName(first, view), fields: names }, speak);
  switch (first.part) {
    case 'scores':
      return words.scores(criteriaOf(group, view, catalogue), speak);
    case 'trust':
      return words.assessments(assessmentsOf(group, catalogue), speak);
    case 'alternatives':
      return words.alternatives(first.atLeast, first.found);
    case 'risks':
      return words.risks(first.atLeast, first.found);
    default:
      return speak.list(names);
  }
}

/** An element is named by its id in a finding, and by its name to people. */
function elementName({ part, element }: Missing, { benefits, risks }: LackSubject): string {
  if (part === 'benefits') return benefits.list.find(({ id }) => id === element)?.name ?? element;
  return part === 'risks' ? (risks.risks.find(({ id }) => id === element)?.event ?? element) : element;
}

function criteriaOf(group: readonly Missing[], { standing }: LackSubject, catalogue: Catalogue): readonly string[] {
  const missing = new Set(group.map(({ field }) => field.split('.')[1]));
  const lines = standing.rank.lines.filter(({ criterion }) => missing.has(criterion));
  return lines.map(({ criterion, name }) => criterionName({ id: criterion, name }, catalogue));
}

/** The three that the law and the architecture ask for; the rest of the part is told where it belongs. */
const assessed = ['trust.privacy', 'trust.security', 'trust.architecture'] as const satisfies readonly FieldKey[];

function assessmentsOf(group: readonly Missing[], { speak }: Catalogue): readonly string[] {
  const missing = new Set(group.flatMap(({ field, children }) => (children.length > 0 ? children : [field])));
  const names = assessed.filter((field) => missing.has(field)).map((field) => speak.field(field).toLowerCase());
  return names.length > 0 ? names : group.map(({ name }) => name);
}
