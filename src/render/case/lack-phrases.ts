// What a card lacks, as noun phrases in small letters: one for each kind of lack.
import type { Catalogue } from '../../i18n/catalogue.ts';
import { describeFinding } from '../../i18n/describe-finding.ts';
import type { CaseLackWords } from '../../i18n/report/case/lack-words.ts';
import type { LackGroup } from '../../view/case/lack-groups.ts';
import type { LackSubject } from '../../view/case/lack-subject.ts';
import { fieldPhrase } from './field-phrase.ts';

export function lackPhrases(
  groups: readonly LackGroup[],
  subject: LackSubject,
  catalogue: Catalogue,
): readonly string[] {
  return groups.map((group) => {
    const [{ code }] = group;
    return code === 'missing-field' ? fieldPhrase(group, subject, catalogue) : phraseOf(group, subject, catalogue);
  });
}

/** `same`: findings of one code. */
function phraseOf(same: LackGroup, { money }: LackSubject, catalogue: Catalogue): string {
  const { report, speak } = catalogue;
  const words = report.casePaper.lack;
  const [first] = same;
  const named = findNamed(words, first.code);
  const names = same.map(({ args }) => String(args.benefit ?? args.risk ?? '')).filter((name) => name !== '');
  if (named && names.length > 0) return named(names, speak);
  if (isPlain(words, first.code)) return words.plain[first.code];
  if (first.code === 'operation-not-financed' && money.unfinanced)
    return words.operation({ ...money.unfinanced, amount: speak.money(money.unfinanced.amount) });
  if (first.code === 'funding-below-cost' && money.fundingGap !== null)
    return words.funding(speak.money(money.fundingGap));
  return words.fault(describeFinding(first, catalogue).title, speak);
}

type Codes = CaseLackWords['codes'];

function findNamed({ codes }: CaseLackWords, code: string): Codes[keyof Codes] | null {
  return Object.hasOwn(codes, code) ? codes[code as keyof Codes] : null;
}

function isPlain({ plain }: CaseLackWords, code: string): code is keyof CaseLackWords['plain'] {
  return Object.hasOwn(plain, code);
}
