import { expect, test } from 'vitest';
import { githubAnchor, githubAnchors } from '../../../src/render/markdown/github-anchor.ts';

test.each([
  ['Sak 2: Ett spørsmål, ett svar', 'sak-2-ett-spørsmål-ett-svar'],
  ['Økonomi – 4,5\u00A0mill. kr', 'økonomi--45mill-kr'],
  ['snake_case & C#', 'snake_case--c'],
  ['  Čáhci  ', 'čáhci'],
  ['!!!', ''],
])('%j gets %j', (heading, anchor) => {
  expect(githubAnchor(heading)).toBe(anchor);
});

test('headings of the same name are numbered', () => {
  expect(githubAnchors(['Sak', 'Sak', 'Sak 1', 'Sak', 'sak-1'])).toEqual([
    'sak',
    'sak-1',
    'sak-1-1',
    'sak-2',
    'sak-1-2',
  ]);
});
