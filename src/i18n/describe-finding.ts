// From a finding to its words in one language. The one place where a code that is only known at run time meets its catalogue entry.
import type { Finding, FindingArguments } from '../core/model/diagnostic.ts';
import type { Catalogue } from './catalogue.ts';
import type { FindingWords } from './finding-words.ts';

export interface DescribedFinding {
  readonly title: string;
  readonly message: string;
  readonly fix: string;
  /** What the related places show; "" when the finding has none. */
  readonly related: string;
}

export function describeFinding(
  { code, args }: Finding,
  catalogue: Pick<Catalogue, 'findings' | 'speak'>,
): DescribedFinding {
  const words = findingWords(code, catalogue);
  if (!words) throw new Error(`No words for the finding ${code}.`);
  const { speak } = catalogue;
  return {
    title: words.title,
    message: words.message(args, speak),
    fix: words.fix(args, speak),
    related: words.related?.(args, speak) ?? '',
  };
}

/** What is wrong and what to do, in one line, for a code with its arguments. */
export function describeProblem(
  code: string,
  args: FindingArguments,
  catalogue: Pick<Catalogue, 'findings' | 'speak'>,
): string {
  const words = findingWords(code, catalogue);
  return words ? `${words.message(args, catalogue.speak)} ${words.fix(args, catalogue.speak)}` : code;
}

export function findingWords(
  code: string,
  { findings }: Pick<Catalogue, 'findings'>,
): FindingWords<FindingArguments> | null {
  return Object.hasOwn(findings, code)
    ? (findings[code as keyof typeof findings] as unknown as FindingWords<FindingArguments>)
    : null;
}
