// Promises that a meeting says the same about its quorum as its list of those who were there. Decisions without a quorum are told by
// meeting-without-quorum.
import { findBody } from '../council/body-level.ts';
import { bodyPlaces } from '../council/governance-places.ts';
import { isQuorate, quorumOf } from '../meetings/quorum.ts';
import { whyNotHeld } from '../model/decisions.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { defineRule } from './rule.ts';

export const quorumDisagrees = defineRule({
  code: 'quorum-disagrees',
  severity: 'warning',
  *check(portfolio, { today }) {
    for (const each of portfolio.meetings) {
      const { file, meeting } = each;
      const body = findBody(portfolio, meeting.body);
      if (!body || meeting.quorum === undefined || whyNotHeld(each, today) !== null) continue;
      const quorum = quorumOf(body, meeting);
      const isEnough = isQuorate(quorum, meeting);
      if (isEnough === null || isEnough === meeting.quorum) continue;
      if (meeting.quorum && (meeting.decisions ?? []).length > 0) continue;
      yield {
        place: valuePlace(file, ['quorum']),
        args: { stated: meeting.quorum, present: quorum.present.length, needed: quorum.needed ?? 0 },
        related: bodyPlaces(portfolio, body.id, 'quorum'),
      };
    }
  },
});
