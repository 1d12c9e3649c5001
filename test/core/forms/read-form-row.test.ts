import { expect, test } from 'vitest';
import type { FormField } from '../../../src/core/forms/form-field.ts';
import { readFormRow } from '../../../src/core/forms/read-form-row.ts';

const plain = { kind: 'line', required: false, choices: [] } as const;
const goals = ['M1: Raskere; bedre', 'M2: Enklere'].map((label, at) => ({ value: `M${at + 1}`, label }));
const fields: readonly FormField[] = [
  { ...plain, key: 'title', label: 'Hva er tittelen?', element: 'input' },
  { ...plain, key: 'cost', label: 'Kostnad', element: 'input' },
  { ...plain, key: 'goals', label: 'Mål', element: 'checkboxes', kind: 'choices', choices: goals },
];

function reading(cells: Readonly<Record<string, string>>): ReturnType<typeof readFormRow> {
  return readFormRow({ headings: Object.keys(cells), cells: Object.values(cells) }, fields);
}

test('labels are known in any order, with other capitals, spaces, numbers and asterisks', () => {
  const { answers, found } = reading({ ' KOSTNAD * ': '5', '2. hva  er tittelen': 'Sak', Mål: '' });
  expect([...answers]).toEqual([
    ['title', ['Sak']],
    ['cost', ['5']],
    ['goals', []],
  ]);
  expect(found).toBe(3);
});

test('a question that is not in the table is asked without an answer, and not found', () => {
  const { answers, found } = reading({ Kostnad: '5' });
  expect(answers.get('title')).toEqual([]);
  expect(found).toBe(1);
});

test('boxes that are ticked stand in one cell', () => {
  expect(reading({ Mål: 'M1: Raskere; bedre' }).answers.get('goals')).toEqual(['M1: Raskere; bedre']);
  expect(reading({ Mål: 'M2: Enklere;Annet;' }).answers.get('goals')).toEqual(['M2: Enklere', 'Annet']);
});

test('other columns are given back with their headings, when something stands there', () => {
  const { beside } = reading({ 'Hva er tittelen?': 'Sak', Fullført: '2026-01-02', Merknad: '', '': 'løst' });
  expect(beside).toEqual(['Fullført: 2026-01-02', 'løst']);
});

test('two columns with one question are told, and both are answers', () => {
  const { answers, repeated } = readFormRow({ headings: ['Kostnad', 'kostnad'], cells: ['5', '6'] }, fields);
  expect(answers.get('cost')).toEqual(['5', '6']);
  expect(repeated).toEqual(['Kostnad']);
});
