// Tables of what a reviewer breaks in the example portfolio, and what `portfolio check` then says, with the place.
import { expect, test } from 'vitest';
import type { Past } from '../../src/core/model/past.ts';
import { type Breakage, newFindings } from './broken-example.ts';

export interface BreakageCase {
  readonly breaks: Breakage;
  /** All that is found now and was not before: "code file#/pointer". */
  readonly finds: readonly string[];
  /** Look only at this file: what is asked of every card is asked of this one, too. */
  readonly within?: string;
  readonly past?: Partial<Past>;
  readonly today?: string;
}

/** One test for each, with its name. */
export function testBreakages(cases: Readonly<Record<string, BreakageCase>>): void {
  for (const [name, { breaks, finds, within = '', past, today }] of Object.entries(cases)) {
    test(name, async () => {
      const found = await newFindings(breaks, past, today);
      expect(found.filter((each) => each.includes(` ${within}`))).toEqual(finds);
    });
  }
}
