// Promises that nothing is carried out on an agreement that nobody has signed (seed rule 45).
import { demands } from '../model/demands.ts';
import { keyPlace } from '../model/diagnostic.ts';
import { numbered } from '../model/numbered.ts';
import { defineRule } from './rule.ts';

type AgreementNotSignedArguments = { readonly other: string };

export const agreementNotSigned = defineRule<'agreement-not-signed', AgreementNotSignedArguments>({
  code: 'agreement-not-signed',
  severity: 'warning',
  *check(portfolio) {
    for (const { file, card } of portfolio.projects.filter((project) =>
      demands(portfolio, project.card, 'execution'),
    )) {
      for (const [index, { with: other, date }] of numbered(card.agreements)) {
        if (date !== undefined) continue;
        const pointer = ['agreements', index];
        yield { place: keyPlace(file, pointer), subject: [...pointer, 'date'], args: { other: other ?? '' } };
      }
    }
  },
});
