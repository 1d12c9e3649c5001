// Who has been heard, word for word, and who must be heard before the case is treated and is not.
import type { HeardParty } from '../../core/council/hearings-of.ts';
import type { HearingParty, Recommendation } from '../../generated/card-types.ts';
import { nameById } from '../name-by-id.ts';
import type { CaseBasis } from './case-basis.ts';
import { isHeardBefore } from './is-heard-before.ts';

export interface CaseVoice {
  readonly party: 'sector_leader' | 'expert_group' | 'finance_director' | 'users' | 'employees' | 'top_management';
  readonly heard: string;
  readonly recommendation: Recommendation | null;
  readonly remark: string | null;
}

export interface CaseVoices {
  /** What the sector leader said was about a plan that is approved since, and not about the change that is asked for. */
  readonly isHeardBefore: boolean;
  readonly heard: readonly CaseVoice[];
  readonly missing: readonly { readonly party: HearingParty; readonly organisations: readonly string[] }[];
}

const parties = [
  'sector_leader',
  'finance_director',
  'expert_group',
  'users',
  'employees',
  'top_management',
] as const satisfies readonly CaseVoice['party'][];

export function caseVoices({ project, type, council, treatment, portfolio }: CaseBasis): CaseVoices {
  const { card } = project;
  const isOld = isHeardBefore(project, type, council.judged);
  const hearings: readonly HeardParty[] = treatment?.hearings ?? [];
  const dates = new Map(hearings.map(({ party, heard }) => [party, heard]));
  const organisation = (id: string): string => nameById(portfolio.settings.organisations, id) ?? id;
  return {
    isHeardBefore: isOld,
    heard: parties.flatMap((party): readonly CaseVoice[] => {
      const voice = card.anchoring?.[party];
      const heard = dates.get(party) ?? voice?.heard;
      if (!heard || (party === 'sector_leader' && isOld)) return [];
      const recommendation = party === 'sector_leader' ? card.anchoring?.sector_leader?.recommendation : null;
      return [{ party, heard, recommendation: recommendation ?? null, remark: voice?.remark ?? null }];
    }),
    missing: hearings
      .filter(({ heard }) => heard === null)
      .map(({ party, missing }) => ({ party, organisations: missing.map(organisation) })),
  };
}
