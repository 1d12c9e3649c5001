import { describe, expect, test } from 'vitest';
import { cardText } from '../../../src/core/history/card-text.ts';
import { staleScores } from '../../../src/core/history/stale-scores.ts';

const scores = 'scores:\n  verdi:\n    score: 3\n    reason: God.\n';

/** One card over time, a commit each day. */
function staleIn(...texts: readonly string[]) {
  const revisions = texts.map((text, index) => ({
    commit: `c${index + 1}`,
    date: `2026-01-0${index + 1}`,
    text: cardText(new TextEncoder().encode(text)),
  }));
  return staleScores(revisions, ['verdi']).map(({ scoredIn, changedIn, facts }) => ({ scoredIn, changedIn, facts }));
}

describe('each fact that a score builds on', () => {
  const changes: Readonly<Record<string, readonly [fact: string, before: string, after: string]>> = {
    'an estimate': ['cost', 'cost:\n  estimate:\n    likely: 1\n', 'cost:\n  estimate:\n    likely: 2\n'],
    'a year that was only spent': [
      'cost',
      'cost:\n  project:\n    - { year: 2026, actual: 1 }\n',
      'cost:\n  project:\n    - { year: 2026, actual: 2 }\n',
    ],
    'a benefit': [
      'benefits',
      'benefits:\n  - { id: G1, name: A }\n',
      'benefits:\n  - { id: G1, name: A }\n  - { id: G2, name: B }\n',
    ],
    'a likelihood': ['risks', 'risks:\n  - { id: R1, likelihood: 2 }\n', 'risks:\n  - { id: R1, likelihood: 4 }\n'],
    'another need': [
      'scope',
      'need:\n  problem: Foreldre må ringe skolen for å melde fravær.\n',
      'need:\n  problem: Elever glemmer gymtøyet hjemme hver eneste uke.\n',
    ],
    'another form': ['scope', 'form: pilot\n', 'form: project\n'],
    'another alternative': [
      'scope',
      'alternatives:\n  - { id: A1, chosen: true }\n',
      'alternatives:\n  - { id: A2, chosen: true }\n',
    ],
  };
  for (const [name, [fact, before, after]] of Object.entries(changes)) {
    test(name, () => {
      expect(staleIn(before + scores, after + scores)).toEqual([{ scoredIn: 'c1', changedIn: 'c2', facts: [fact] }]);
    });
  }
});

describe('what makes no score stale', () => {
  const changes: Readonly<Record<string, readonly [before: string, after: string]>> = {
    'money spent as planned': [
      'cost:\n  project:\n    - { year: 2026, budget: 1 }\n',
      'cost:\n  project:\n    - { year: 2026, budget: 1, actual: 1 }\n',
    ],
    'a measurement and an owner': [
      'benefits:\n  - { id: G1, name: A }\n',
      'benefits:\n  - { id: G1, name: A, owner: B, measurements: [{ date: 2026-01-01, value: 2 }] }\n',
    ],
    'an action that is done': [
      'risks:\n  - { id: R1, likelihood: 2, actions: [{ text: A, status: planned }] }\n',
      'risks:\n  - { id: R1, likelihood: 2, actions: [{ text: A, status: done }], status: treated }\n',
    ],
    'a status report and a title': ['title: A\n', 'title: B\nstatus_report:\n  date: 2026-01-01\n'],
    'order, quotes and comments': [
      'risks:\n  - { id: R1, likelihood: 2 }\n  - { id: R2, event: A }\n',
      'risks: # so far\n  - id: R2\n    event: "A"\n  - { likelihood: 2, id: R1 }\n',
    ],
    'better wording': [
      'need:\n  problem: 1 180 søknader i året vart førte inn for hand, og 640 familiar måtte vente.\n',
      'need:\n  problem: 1 180 søknader i året blei førte inn for hand, og 640 familiar måtte vente.\n',
    ],
    'a form that cannot be read in between': ['title: A\n', 'title: A\ncost: "open\n'],
  };
  for (const [name, [before, after]] of Object.entries(changes)) {
    test(name, () => expect(staleIn(before + scores, after + scores)).toEqual([]));
  }
});

test('the commits are those of the last touch and of the last change', () => {
  const at = (likely: number, score: string) => `cost:\n  estimate:\n    likely: ${likely}\n${score}`;
  const lower = scores.replace('3', '2');
  expect(staleIn(at(1, lower), at(1, scores), at(2, scores), at(3, scores), `${at(3, scores)}title: B\n`)).toEqual([
    { scoredIn: 'c2', changedIn: 'c4', facts: ['cost'] },
  ]);
});

test('a reason that is rewritten is a touch', () => {
  const at = (likely: number, score: string) => `cost:\n  estimate:\n    likely: ${likely}\n${score}`;
  expect(staleIn(at(1, scores), at(2, scores.replace('God', 'Fortsatt god')))).toEqual([]);
});
