// What a case asks for, in running text: "gå fra planlegging til gjennomføring (BP3)".
import type { DecisionType, Gate } from '../../generated/card-types.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { AskedDecision } from '../../view/papers/asked-decision.ts';

export function askedWords({ type, passage }: AskedDecision, { council, speak }: Catalogue): string {
  return passage === null ? council.decisions[type as Exclude<DecisionType, Gate>] : council.passage(passage, speak);
}
