// Promises that an organisation gets an id from its name also when all that tells it from others is one letter.
import { expect, test } from 'vitest';
import { readOrganisations, readSectors } from '../../../src/core/setup/read-setup.ts';

test.each([
  ['Storvik kommune', 'storvik'],
  ['A kommune', 'a-kommune'],
  ['Å kommune', 'a-kommune'],
  ['Ås kommune', 'as'],
  ['kommune', 'kommune'],
])('%s has the id %s', (name, id) => {
  expect(readOrganisations([name])).toEqual({ value: [{ id, name }] });
});

test.each(['A', 'Ø', '!!!', '日本'])('%s is too little to make an id from', (name) => {
  expect(readOrganisations([name])).toEqual({ problem: 'no-id', given: name });
});

test.each([
  ['Aker kommune, Bø kommune', ['Aker kommune', 'Bø kommune']],
  ['Aker kommune;Bø kommune; ', ['Aker kommune', 'Bø kommune']],
  ['Barne-, ungdoms- og familiedirektoratet', ['Barne-, ungdoms- og familiedirektoratet']],
  ['Direktoratet for forvaltning, økonomi og IKT;', ['Direktoratet for forvaltning, økonomi og IKT']],
])('%s names %j', (text, names) => {
  const read = readOrganisations([text]);
  expect('value' in read && read.value.map(({ name }) => name)).toEqual(names);
});

test.each(['', ' , ', ';'])('%j names nobody', (text) => {
  expect(readOrganisations([text])).toMatchObject({ given: text });
});

test('two that would have the same id are told', () => {
  expect(readOrganisations(['A kommune', 'Å kommune'])).toEqual({ problem: 'same-id', given: 'Å kommune' });
});

test('a sector of one letter is told with its own name', () => {
  expect(readSectors(['B; Leder'])).toEqual({ problem: 'no-id', given: 'B' });
});
