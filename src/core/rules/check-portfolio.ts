// Runs every rule on a portfolio, with the severities that its governance sets, and drops what only follows from a field that is
// already told to be wrong.
import type { Severity as SeveritySetting } from '../../generated/card-types.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import type { Finding, FindingArguments, Observation, Pointer } from '../model/diagnostic.ts';
import { noPast, type Past } from '../model/past.ts';
import { touches } from '../model/pointer-text.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { Rule } from './rule.ts';
import { ruleContext } from './rule-context.ts';
import { rules } from './rule-list.ts';

/** Fields that failed the schema, by file. Findings about them, above or below, are derived and not told. */
export type DamagedFields = ReadonlyMap<string, readonly Pointer[]>;

type Severities = NonNullable<Portfolio['governance']['severities']>;

/** `severities`: how serious each rule is, when somebody else's word counts. */
export function checkPortfolio(
  portfolio: Portfolio,
  today: string,
  damaged: DamagedFields = new Map(),
  past: Past = noPast,
  severities: Severities = portfolio.governance.severities ?? {},
): Finding[] {
  const context = ruleContext(portfolio, today, past);
  return Object.values(rules as Readonly<Record<string, Rule<string, FindingArguments>>>).flatMap((rule) => {
    const setting = severities[rule.code];
    if (setting === 'off') return [];
    return [...rule.check(portfolio, context)]
      .filter((observation) => !isDerived(observation, damaged))
      .map((observation) => toFinding(rule, observation, setting));
  });
}

function isDerived({ place, subject, orElse = [] }: Observation<FindingArguments>, damaged: DamagedFields): boolean {
  const about = [subject ?? place.pointer, ...orElse].filter((pointer) => pointer.length > 0);
  return (damaged.get(place.file) ?? []).some((pointer) => about.some((each) => touches(pointer, each)));
}

function toFinding(
  rule: Rule<string, FindingArguments>,
  observation: Observation<FindingArguments>,
  setting: Exclude<SeveritySetting, 'off'> | undefined,
): Finding {
  return {
    ...observation,
    code: rule.code,
    severity: setting ?? observation.severity ?? rule.severity,
    card: cardOf(observation.place.file),
  };
}

/** The id of the card that a file is, or null for other files. */
export function cardOf(file: string): string | null {
  return /(?:^|\/)projects\/([^/]+)\.yaml$/.exec(file)?.[1] ?? null;
}

/** By file, place in the file, and code: the same order whatever order the rules ran in. */
export function inReadingOrder<T extends { finding: Finding; line: number; column: number }>(a: T, b: T): number {
  return (
    byCodePoint(a.finding.place.file, b.finding.place.file) ||
    a.line - b.line ||
    a.column - b.column ||
    byCodePoint(a.finding.code, b.finding.code) ||
    byCodePoint(JSON.stringify(a.finding.args), JSON.stringify(b.finding.args))
  );
}
