// A party that is to be heard, in running text: "økonomisjefene i Hogdal og Øyvar".
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseVoices } from '../../view/case/case-voices.ts';

export function partyText(
  { party, organisations }: CaseVoices['missing'][number],
  { council, speak }: Catalogue,
): string {
  const isOne = party === 'finance_director' && organisations.length < 2;
  const name = isOne ? council.oneFinanceDirector : council.parties[party];
  return organisations.length > 0 ? council.partyIn(name, speak.list(organisations)) : name;
}
