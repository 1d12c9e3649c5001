// Promises that a seat is filled: a member whose last day has passed has a successor (seed rule 7).
import type { Body, Member } from '../../generated/card-types.ts';
import { type Observation, valuePlace } from '../model/diagnostic.ts';
import { numbered } from '../model/numbered.ts';
import { configurationFile } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

type MemberTermOverArguments = { readonly member: string; readonly body: string; readonly until: string };

export const memberTermOver = defineRule<'member-term-over', MemberTermOverArguments>({
  code: 'member-term-over',
  severity: 'warning',
  *check(portfolio, { today }) {
    const file = configurationFile(portfolio, 'governance');
    for (const [at, body] of numbered(portfolio.governance.bodies)) yield* overIn(body, at, file, today);
  },
});

function* overIn(
  { id, name, members }: Body,
  at: number,
  file: string,
  today: string,
): Generator<Observation<MemberTermOverArguments>> {
  const seated = [...numbered(members)].map(([, member]) => member).filter((member) => !isOver(member, today));
  for (const [index, member] of numbered(members)) {
    const { role, until } = member;
    if (until === undefined || !isOver(member, today) || seated.some((each) => succeeds(each, member))) continue;
    const place = valuePlace(file, ['bodies', at, 'members', index, 'until']);
    yield { place, args: { member: role ?? '', body: name ?? id, until } };
  }
}

function isOver({ until }: Member, today: string): boolean {
  return until !== undefined && until < today;
}

/** Has come later, in the same role, or for the same field and organisation. One who does not say when is taken to have come later. */
function succeeds(next: Member, member: Member): boolean {
  const isLater = next.appointed === undefined || member.appointed === undefined || next.appointed > member.appointed;
  const hasField = next.field !== undefined && next.field === member.field;
  return isLater && (next.role === member.role || (hasField && next.municipality === member.municipality));
}
