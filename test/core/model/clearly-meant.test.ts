import { describe, expect, test } from 'vitest';
import { clearlyMeant } from '../../../src/core/model/clearly-meant.ts';
import { closest } from '../../../src/core/model/closest.ts';
import { choiceTable, fieldTable } from '../../../src/generated/fields.ts';
import { choiceByLabel, keyByTitle } from '../../../src/i18n/known-label.ts';
import { languages } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';

test.each([
  ['plannning', ['planning', 'execution'], 'planning'],
  ['Planning', ['planning', 'execution'], 'planning'],
  ['line-task', ['line_task'], 'line_task'],
  ['forWhom', ['for_whom'], 'for_whom'],
  ['plannnig', ['planning'], 'planning'],
  ['exectuion', ['planning', 'execution'], 'execution'],
  ['tilte', ['title'], 'title'],
  ['goalz', ['goal', 'goals'], null],
  ['gate', ['date'], null],
  ['nead', ['need'], null],
  ['bitle', ['title'], null],
  ['forwhom', ['for_whom', 'for-whom'], null],
  ['', ['title'], null],
  ['x'.repeat(100_000), ['title'], null],
] as const)('%.20s among %j: %s', (written, known, expected) => {
  expect(clearlyMeant(written, known)).toBe(expected);
});

// A title or a label may look like a slip in another key. What is written must be what the words of the finding propose.
describe.each(languages)('what a field or a choice is called in %s is never taken for another', async (language) => {
  const { speak } = await loadCatalogue(language, 'NOK');
  const meant = (word: string, known: readonly string[]) =>
    closest(word, known) === clearlyMeant(word, known) ? clearlyMeant(word, known) : null;

  test('choices', () => {
    for (const [choice, choices] of Object.entries(choiceTable))
      for (const word of choices.map((each) => speak.choice(`${choice}=${each}` as never)))
        expect([null, choiceByLabel(word, { choice, choices }, speak)]).toContain(meant(word, choices));
  });
  test('keys', () => {
    for (const [holder, properties] of Object.entries(fieldTable)) {
      const allowed = Object.keys(properties);
      for (const word of allowed
        .filter((key) => key !== '*' && key !== '[]')
        .map((key) => speak.field(`${holder}.${key}` as never)))
        expect([null, keyByTitle(word, { holder, allowed }, speak)]).toContain(meant(word, allowed));
    }
  });
});
