// Promises that the bodies that meet, decide and are routed to, also by a ceiling, stand in the governance file, once bodies are listed there.
import { valuePlace } from '../model/diagnostic.ts';
import { numbered } from '../model/numbered.ts';
import { configurationFile, type Meeting, type Portfolio } from '../model/portfolio.ts';
import { type Reference, unlistedReferences } from '../model/reference.ts';
import { defineRule } from './rule.ts';

export const unknownBody = defineRule({
  code: 'unknown-body',
  severity: 'error',
  check: (portfolio) => unlistedReferences(bodyReferences(portfolio), portfolio.governance.bodies),
});

function* bodyReferences(portfolio: Portfolio): Generator<Reference> {
  const { routing, ceilings, meetings } = portfolio.governance;
  const file = configurationFile(portfolio, 'governance');
  for (const [at, { bodies }] of numbered(routing)) {
    for (const [index, id] of numbered(bodies)) yield { id, place: valuePlace(file, ['routing', at, 'bodies', index]) };
  }
  for (const [at, { bodies }] of numbered(ceilings)) {
    for (const [index, id] of numbered(bodies))
      yield { id, place: valuePlace(file, ['ceilings', at, 'bodies', index]) };
  }
  for (const [index, { body }] of numbered(meetings)) {
    if (body) yield { id: body, place: valuePlace(file, ['meetings', index, 'body']) };
  }
  for (const meeting of portfolio.meetings) yield* inMeeting(meeting);
}

function* inMeeting({ file, meeting }: Meeting): Generator<Reference> {
  if (meeting.body) yield { id: meeting.body, place: valuePlace(file, ['body']) };
  for (const [index, { body }] of numbered(meeting.decisions)) {
    if (body) yield { id: body, place: valuePlace(file, ['decisions', index, 'body']) };
  }
}
