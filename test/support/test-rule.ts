// Tables for rules: what a portfolio makes a rule observe.
import { expect, test } from 'vitest';
import type { FindingArguments } from '../../src/core/model/diagnostic.ts';
import { noPast, type Past } from '../../src/core/model/past.ts';
import type { Portfolio } from '../../src/core/model/portfolio.ts';
import type { Rule } from '../../src/core/rules/rule.ts';
import { ruleContext } from '../../src/core/rules/rule-context.ts';

interface RuleCase {
  readonly portfolio: Portfolio;
  readonly today?: string;
  readonly past?: Partial<Past>;
  /** Each expected observation: "file-name#/pointer" and its arguments. */
  readonly finds: readonly (readonly [at: string, args: FindingArguments])[];
}

export function testRule<Args extends FindingArguments>(
  rule: Rule<string, Args>,
  cases: Readonly<Record<string, RuleCase>>,
): void {
  for (const [name, { portfolio, today = '2026-11-22', past = {}, finds }] of Object.entries(cases)) {
    test(`${rule.code}: ${name}`, () => {
      const observed = [...rule.check(portfolio, ruleContext(portfolio, today, { ...noPast, ...past }))].map(
        ({ place, args }) => [
          `${place.file.replace(/^portfolio\//, '').replace(/^projects\//, '')}#${place.pointer.map((step) => `/${step}`).join('')}`,
          args,
        ],
      );
      expect(observed).toEqual(finds);
    });
  }
}
