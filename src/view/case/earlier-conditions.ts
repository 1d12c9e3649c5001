// What earlier decisions have asked for and is not met, with what the card says of the same thing, so that it is told once.
import { type PageCondition, pageCouncil } from '../report/project-page/page-council.ts';
import type { CaseBasis } from './case-basis.ts';
import type { CaseMoney } from './case-money.ts';

export interface EarlierCondition extends PageCondition {
  /** The running cost that nobody has promised to pay, where the condition is about it: then it is told here, and not as a lack too. */
  readonly operation: CaseMoney['unfinanced'];
}

/** How people write of operation, in the languages of the tool. */
const aboutOperation = /drift|operation/iu;

export function earlierConditions(
  basis: CaseBasis,
  { unfinanced }: Pick<CaseMoney, 'unfinanced'>,
): readonly EarlierCondition[] {
  const open = pageCouncil({ ...basis }).conditions.filter(({ state }) => state !== 'met');
  return open.map((condition) => {
    const { text = '' } = condition;
    const isAbout = unfinanced !== null && text.includes(String(unfinanced.year)) && aboutOperation.test(text);
    return { ...condition, operation: isAbout ? unfinanced : null };
  });
}
