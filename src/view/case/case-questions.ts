// What the body has to take a stand on: the questions that people have asked, and those that the facts of the card point to.
import type { HearingParty } from '../../generated/card-types.ts';
import { pageCouncil } from '../report/project-page/page-council.ts';
import type { CaseBasis } from './case-basis.ts';
import { caseFactors, type RatedFactor } from './case-factors.ts';
import { caseMoney } from './case-money.ts';
import { casePlan } from './case-plan.ts';
import { caseProposal } from './case-proposal.ts';
import { type CaseStanding, laterStartOf } from './case-standing.ts';
import { caseVoices } from './case-voices.ts';
import { isHeardBefore } from './is-heard-before.ts';

export type CaseQuestion =
  | { readonly kind: 'asked'; readonly text: string }
  | { readonly kind: 'rivals'; readonly names: readonly string[] }
  /** Of a sector leader who recommends. */
  | { readonly kind: 'remark'; readonly text: string }
  | { readonly kind: 'pilot' }
  | { readonly kind: 'funding'; readonly amount: number }
  | { readonly kind: 'operation'; readonly year: number; readonly amount: number; readonly isSame: boolean }
  | {
      readonly kind: 'room';
      readonly short: readonly { readonly year: number; readonly amount: number }[];
      /** The later start that the best set has room for. */
      readonly start: number | null;
    }
  | { readonly kind: 'hearing'; readonly party: HearingParty; readonly organisations: readonly string[] }
  | { readonly kind: 'condition'; readonly text: string; readonly due: string }
  | { readonly kind: 'risk'; readonly events: readonly string[] }
  | { readonly kind: 'dependency'; readonly name: string; readonly by: string | null }
  | { readonly kind: 'owner'; readonly benefits: readonly string[] }
  | { readonly kind: 'factors'; readonly factors: readonly RatedFactor[] };

/** Those that people have asked come first, then what stops a decision, then what makes it less safe. */
export function caseQuestions(basis: CaseBasis, standing: CaseStanding): readonly CaseQuestion[] {
  const asked = askedQuestions(basis);
  const texts = asked.flatMap((question) => (question.kind === 'asked' ? [question.text] : []));
  return [
    ...asked,
    ...remarkQuestion(basis, texts),
    ...decisiveQuestions(basis, standing),
    ...worryingQuestions(basis),
  ];
}

function askedQuestions({ item, type, project: { card } }: CaseBasis): readonly CaseQuestion[] {
  const requested = card.request?.type === undefined || card.request.type === type ? card.request?.questions : [];
  const texts = [...(item?.questions ?? []), ...(requested ?? []), ...(card.status_report?.advice_wanted ?? [])];
  return [...new Set(texts)].map((text) => ({ kind: 'asked', text }));
}

/** What is asked already, and what the proposal has made of it, is not asked again. */
function remarkQuestion(
  { item, type, project, council }: CaseBasis,
  asked: readonly string[],
): readonly CaseQuestion[] {
  const { recommendation, remark } = project.card.anchoring?.sector_leader ?? {};
  if (recommendation !== 'recommends_with_remark' || !remark) return [];
  if (isHeardBefore(project, type, council.judged)) return [];
  const told = [...asked, ...(item?.proposal ?? [])].join(' ').toLowerCase();
  const text = remark.trim();
  return told.includes(text.toLowerCase().replace(/[.?!]$/, '')) ? [] : [{ kind: 'remark', text }];
}

function decisiveQuestions(basis: CaseBasis, standing: CaseStanding): readonly CaseQuestion[] {
  const { rivals, displacement, rank } = standing;
  const { fundingGap, unfinanced } = caseMoney(basis);
  const short = rank.outside === null && !basis.isLight ? (displacement?.short ?? []) : [];
  return [
    ...(caseProposal(basis).pilot === 'open' ? [{ kind: 'pilot' as const }] : []),
    ...(rivals.length > 0 ? [{ kind: 'rivals' as const, names: rivals }] : []),
    ...(fundingGap === null ? [] : [{ kind: 'funding' as const, amount: fundingGap }]),
    ...(unfinanced === null ? [] : [{ kind: 'operation' as const, ...unfinanced }]),
    ...(short.length > 0 ? [{ kind: 'room' as const, short, start: laterStartOf(standing) }] : []),
  ];
}

function worryingQuestions(basis: CaseBasis): readonly CaseQuestion[] {
  const events = named(basis, 'risk-without-treatment', 'risk');
  const benefits = named(basis, 'benefit-without-owner', 'benefit');
  const { weak } = caseFactors(basis);
  return [
    ...caseVoices(basis).missing.map((each) => ({ kind: 'hearing' as const, ...each })),
    ...overdueConditions(basis),
    ...(events.length > 0 ? [{ kind: 'risk' as const, events }] : []),
    ...lateDependencies(basis),
    ...(benefits.length > 0 ? [{ kind: 'owner' as const, benefits }] : []),
    ...(weak.length > 0 ? [{ kind: 'factors' as const, factors: weak }] : []),
  ];
}

/** What a finding is about, for every one of the code. What has no name cannot be asked about. */
function named({ lacks }: CaseBasis, code: string, key: string): readonly string[] {
  const names = lacks.filter((finding) => finding.code === code).map(({ args }) => String(args[key] ?? ''));
  return names.filter((name) => name !== '');
}

function overdueConditions(basis: CaseBasis): readonly CaseQuestion[] {
  return pageCouncil({ ...basis }).conditions.flatMap(({ state, text, due }) =>
    state === 'overdue' && due ? [{ kind: 'condition' as const, text, due }] : [],
  );
}

function lateDependencies(basis: CaseBasis): readonly CaseQuestion[] {
  const isAtRisk = new Set(['late', 'given_up']);
  return casePlan(basis).dependencies.flatMap(({ verdict, name, by }) =>
    isAtRisk.has(verdict) ? [{ kind: 'dependency' as const, name, by }] : [],
  );
}
