// Promises that the digital form is one that GitHub takes, in every language, whatever the portfolio is called and holds.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formTextsOf } from '../../../src/app/form-texts-of.ts';
import { printIssueForm } from '../../../src/app/print-issue-form.ts';
import { formFields } from '../../../src/core/forms/form-fields.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { languages } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { examplePortfolio } from '../../support/example-portfolio.ts';

interface Element {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validations?: unknown;
}

const allowed: Readonly<Record<string, readonly string[]>> = {
  markdown: ['value'],
  input: ['label', 'description', 'placeholder'],
  textarea: ['label', 'description', 'placeholder', 'value'],
  dropdown: ['label', 'description', 'options'],
  checkboxes: ['label', 'description', 'options'],
};

describe.each(languages)('in %s', (language) => {
  test('the form of the example portfolio breaks none of the rules of GitHub', async () => {
    expect(faultsIn(await formOf(await examplePortfolio(), language))).toEqual([]);
  });

  test('an empty portfolio has a form too, without lists to choose from', async () => {
    const form = await formOf(emptyPortfolio(), language);
    expect(faultsIn(form)).toEqual([]);
    expect(keysOf(form)).not.toContain('sector');
    expect(keysOf(form)).not.toContain('goals');
    expect(elements(form).find(({ id }) => id === 'organisation')?.type).toBe('input');
  });
});

test('the choices are those of the portfolio', async () => {
  const form = await formOf(await examplePortfolio(), 'nb');
  const options = (id: string) => elements(form).find((each) => each.id === id)?.attributes.options;
  expect(options('organisation')).toContain('Storvik kommune');
  expect(options('goals')).toContainEqual({ label: 'M1: Sammenhengende tjenester for innbyggerne' });
  expect(options('score_fundament')).toHaveLength(6);
});

test('a list where one has to be chosen stands at none of them; other lists, and lists of one, have only their own', async () => {
  const example = await examplePortfolio();
  const options = async (portfolio: Portfolio, language: (typeof languages)[number], id: string) =>
    elements(await formOf(portfolio, language)).find((each) => each.id === id)?.attributes.options as string[];
  const firsts = languages.map(async (language) => (await options(example, language, 'organisation'))[0]);
  expect(await Promise.all(firsts)).toEqual(['Velg …', 'Vel …', 'Choose …']);
  expect(await options(example, 'nb', 'sector')).not.toContain('Velg …');
  const withOrganisations = (...names: readonly string[]) =>
    ({
      ...emptyPortfolio(),
      settings: { organisations: names.map((name, at) => ({ id: `o${at}`, name })) },
    }) as unknown as Portfolio;
  expect(await options(withOrganisations('Én'), 'nb', 'organisation')).toEqual(['Én']);
  expect(await options(withOrganisations('velg …', 'To'), 'nb', 'organisation')).toEqual([
    'Velg …',
    'velg … (o0)',
    'To',
  ]);
});

test('who submits is asked for as the portfolio has it: one of its roles, or a role or initials', async () => {
  const asked = async (portfolio: Portfolio) =>
    elements(await formOf(portfolio, 'nb')).find(({ id }) => id === 'submitter')?.attributes;
  const governance = { may_submit: ['Rektor', 'Enhetsleder\n'] };
  expect(await asked({ ...emptyPortfolio(), governance } as unknown as Portfolio)).toEqual({
    label: 'Hvem melder det inn?',
    description: 'Skriv rollen slik den står her: Rektor, Enhetsleder.',
    placeholder: 'Rektor',
  });
  expect(await asked(emptyPortfolio())).toEqual({
    label: 'Hvem melder det inn?',
    description: 'Skriv en rolle eller initialer.',
    placeholder: 'Skjenkekontrollør',
  });
});

test('two that are called the same can be told apart, and None is not None', async () => {
  const portfolio = {
    ...emptyPortfolio(),
    settings: { organisations: [] },
    governance: {
      sectors: [
        { id: 'a', name: 'Skole' },
        { id: 'b', name: 'skole ' },
        { id: 'c', name: 'None' },
        { id: 'd', name: 'true' },
      ],
    },
  } as unknown as Portfolio;
  const form = await formOf(portfolio, 'nb');
  const sector = elements(form).find(({ id }) => id === 'sector');
  expect(sector?.attributes.options).toEqual(['Skole (a)', 'skole (b)', 'None (c)', 'true']);
  expect(form).toContain('- "true"');
});

test('a date is text to every reader of YAML', async () => {
  expect(await formOf(emptyPortfolio(), 'nb')).toContain('placeholder: "2027-02-01"\n');
});

test('whatever things are called, the form is one that GitHub takes', async () => {
  const words = await loadCatalogue('nb', 'NOK');
  const named = fc.array(fc.record({ id: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,8}$/), name: hostile }), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(named, named, (sectors, criteria) => {
      const unique = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
        list.filter(({ id }, at) => list.findIndex((each) => each.id.toLowerCase() === id.toLowerCase()) === at);
      const strategy = {
        criteria: unique(criteria),
        goals: unique(sectors).map(({ id, name }) => ({ id, text: name })),
      };
      const portfolio = {
        ...emptyPortfolio(),
        strategy,
        governance: { sectors: unique(sectors) },
      } as unknown as Portfolio;
      expect(faultsIn(printIssueForm(portfolio, words))).toEqual([]);
      const shown = elements(printIssueForm(portfolio, words)).slice(1);
      expect(shown.map(({ attributes }) => attributes.label)).toEqual(
        formFields(portfolio, formTextsOf(words)).map(({ label }) => label),
      );
    }),
    { numRuns: 60 },
  );
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    'yes',
    '1:30',
    '- x',
    '"',
    "'",
    '# nei',
    `$\{{ github.token }}`,
    '### Noe mer?',
    ': {',
    '&a *b',
    '2027-01-01',
  ),
);

async function formOf(portfolio: Portfolio, language: (typeof languages)[number]): Promise<string> {
  return printIssueForm(portfolio, await loadCatalogue(language, 'NOK'));
}

function emptyPortfolio(): Portfolio {
  const nothing = { settings: {}, strategy: {}, governance: {}, capacity: {} };
  return { folder: '', ...nothing, projects: [], meetings: [], unreadable: [] } as unknown as Portfolio;
}

function elements(form: string): readonly Element[] {
  return parse(form, { version: '1.1', schema: 'yaml-1.1' }).body;
}

function keysOf(form: string): readonly unknown[] {
  return elements(form).map(({ id }) => id);
}

/** What GitHub says about a form, as far as its documentation tells. */
function faultsIn(form: string): readonly string[] {
  const { name, description, body, labels, ...rest } = parse(form, { version: '1.1', schema: 'yaml-1.1' });
  const faults = Object.keys(rest).map((key) => `key ${key}`);
  if (!isText(name) || !isText(description) || !labels.every(isText)) faults.push('head');
  const list = body as readonly Element[];
  const asked = list.filter(({ type }) => type !== 'markdown');
  if (asked.length === 0) faults.push('no questions');
  faults.push(...repeated(asked.map(({ id }) => String(id))).map((id) => `id ${id}`));
  faults.push(
    ...repeated(asked.map(({ attributes }) => parameterized(attributes.label))).map((label) => `label ${label}`),
  );
  const boxes = asked.flatMap(({ type, attributes }) => (type === 'checkboxes' ? (attributes.options as Box[]) : []));
  faults.push(...repeated(boxes.map(({ label }) => label)).map((label) => `box ${label}`));
  return [...faults, ...list.flatMap(faultsOf)];
}

type Box = { readonly label: string };

function faultsOf({ type, id, attributes, validations, ...rest }: Element): readonly string[] {
  const keys = allowed[type] ?? [];
  const faults = [...Object.keys(rest), ...Object.keys(attributes).filter((key) => !keys.includes(key))];
  if (type === 'markdown') return isText(attributes.value) ? faults : [...faults, 'value'];
  if (!/^[A-Za-z0-9_-]+$/.test(id ?? '')) faults.push(`id ${id}`);
  const { options, ...texts } = attributes;
  faults.push(...Object.entries(texts).flatMap(([key, text]) => (isText(text) ? [] : [`${id} ${key}`])));
  if (keys.includes('options')) faults.push(...optionFaults(type, options as readonly unknown[]));
  if (validations !== undefined && JSON.stringify(validations) !== '{"required":true}') faults.push('validations');
  return faults;
}

function optionFaults(type: string, options: readonly unknown[]): readonly string[] {
  const labels = options.map((option) => (type === 'checkboxes' ? (option as Box).label : option));
  const wrong = labels.filter((label) => !isText(label) || label.toLowerCase() === 'none');
  return [...wrong, ...repeated(labels)]
    .map((label) => `option ${label}`)
    .concat(labels.length > 0 ? [] : ['no options']);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && !value.includes('\u0000');
}

function repeated<T>(list: readonly T[]): readonly T[] {
  return list.filter((each, at) => list.indexOf(each) !== at);
}

function parameterized(label: unknown): string {
  return String(label)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
}
