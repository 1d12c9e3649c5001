// Promises that answers are found by the labels that are expected, in their order, and that nothing that was written is lost.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { formTextsOf } from '../../../src/app/form-texts-of.ts';
import type { FormField } from '../../../src/core/forms/form-field.ts';
import { formFields } from '../../../src/core/forms/form-fields.ts';
import { readIssueBody } from '../../../src/core/forms/read-issue-body.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { examplePortfolio } from '../../support/example-portfolio.ts';
import { issueBody } from '../../support/issue-body.ts';

let fields: readonly FormField[];
const labelOf = (key: string): string => fields.find((field) => field.key === key)?.label ?? '';
const heading = (key: string): string => `### ${labelOf(key)}`;

beforeAll(async () => {
  fields = formFields(await examplePortfolio(), formTextsOf(await loadCatalogue('nb', 'NOK')));
});

function read(body: string): Record<string, readonly string[]> {
  return Object.fromEntries([...readIssueBody(body, fields).answers].filter(([, texts]) => texts.length > 0));
}

describe('an issue as GitHub makes it', () => {
  test('gives every answer back, and nothing for what was not answered', () => {
    const goal = 'M1: Sammenhengende tjenester for innbyggerne';
    const answers = { title: 'Skjenkekontroll', problem: 'En\n\nTo', goals: [goal], cost: '400000' };
    expect(read(issueBody(fields, answers))).toEqual({
      title: ['Skjenkekontroll'],
      problem: ['En\n\nTo'],
      goals: [goal],
      cost: ['400000'],
    });
  });

  test('reads the same with the line breaks of Windows, and with X in a box', () => {
    const body = issueBody(fields, { title: 'T', goals: ['M3: Frigjort tid til kjerneoppgaver'] });
    expect(read(body.replaceAll('\n', '\r\n').replace('[x]', '[X]'))).toEqual(read(body));
  });

  test('finds every label', () => {
    expect(readIssueBody(issueBody(fields, {}), fields)).toMatchObject({
      found: fields.length,
      repeated: [],
      beside: [],
    });
  });
});

describe('a line that looks like a label', () => {
  test('of a later question, in a long answer, is part of that answer', () => {
    const problem = `Dyrt\n\n${heading('cost')}\n\n1 kr\n\nFerdig`;
    const answers = read(issueBody(fields, { title: 'T', problem, cost: '900000' }));
    expect(answers.problem).toEqual([problem]);
    expect(answers.cost).toEqual(['900000']);
  });

  test('of the next question is part of the answer when that question has one line', () => {
    const problem = `Dyrt\n\n${heading('for_whom')}\n\nInnbrytere\n\nMer om problemet`;
    const body = issueBody(fields, { problem, for_whom: 'Innbyggere' });
    expect(read(body)).toEqual({ problem: [problem], for_whom: ['Innbyggere'] });
    expect(readIssueBody(body, fields).repeated).toEqual([labelOf('for_whom')]);
  });

  test('of an earlier question is part of the answer', () => {
    const why_now = `${heading('title')}\n\nEn annen tittel`;
    expect(read(issueBody(fields, { title: 'Rett', why_now }))).toEqual({ title: ['Rett'], why_now: [why_now] });
  });

  test('of no question at all is part of the answer', () => {
    const problem = '### Bakgrunn\n\nTekst\n\n#### Mer';
    const body = issueBody(fields, { problem });
    expect(read(body)).toEqual({ problem: [problem] });
    expect(readIssueBody(body, fields).repeated).toEqual([]);
  });
});

describe('a form that someone has edited', () => {
  test('lacks a question: the others are read', () => {
    const body = issueBody(fields, { title: 'T', unit: 'Enhet', problem: 'P' }).replace(
      `${heading('unit')}\n\nEnhet\n`,
      '',
    );
    const { answers, found } = readIssueBody(body, fields);
    expect(found).toBe(fields.length - 1);
    expect(answers.has('unit')).toBe(false);
    expect(answers.get('problem')).toEqual(['P']);
  });

  test('has two questions in another order: one is read, and the other stands in the answer before it', () => {
    const moved = `${heading('purpose')}\n\nHensikten\n\n${heading('problem')}\n\nProblemet\n`;
    const { answers, found } = readIssueBody(`${heading('title')}\n\nT\n\n${moved}`, fields);
    expect(found).toBe(2);
    expect([...answers.values()].flat().join('\n')).toContain('Hensikten');
    expect([...answers.values()].flat().join('\n')).toContain('Problemet');
  });

  test('has text before the questions and between the boxes: it is told', () => {
    const body = `Hei!\n\n${issueBody(fields, { title: 'T' }).replace('- [ ] Skole', '- [ ] Skole\nog SFO\n- [x] Fritidsklubb')}`;
    const { beside, answers } = readIssueBody(body, fields);
    expect(beside).toEqual(['Hei!', 'og SFO']);
    expect(answers.get('areas')).toEqual(['Fritidsklubb']);
  });
});

test('a body of nothing but labels is read in reasonable time', () => {
  const body = Array.from({ length: 20_000 }, (_, at) => heading(fields[at % fields.length]?.key ?? '')).join('\n');
  const begun = performance.now();
  expect(readIssueBody(body, fields).found).toBe(fields.length);
  expect(performance.now() - begun).toBeLessThan(5_000);
});

test('whatever stands in a body, every line of it is a label, a box, an empty answer, or given back', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n]/g, '')),
    fc.nat(200).map((at) => `### ${fields[at % fields.length]?.label}`),
    fc.constantFrom('', '_No response_', '- [x] Skole', '- [ ] Skole', '- [ ] Ukjent', '```', '### Bakgrunn', '---'),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const { answers, beside, found } = readIssueBody(lines.join(end), fields);
      const given = new Set(
        [...answers.values(), beside]
          .flat()
          .join('\n')
          .split('\n')
          .map((text) => text.trim()),
      );
      const isGiven = (text: string) =>
        given.has(text.trim()) || given.has(text.replace(/^\s*[-*] \[[xX]\] ?/, '').trim());
      const lost = lines.filter((text) => text.trim() !== '' && !isGiven(text.replace(/^\uFEFF/, '')));
      const labels = new Set(fields.map(({ label }) => `### ${label}`));
      expect(lost.filter((text) => labels.has(text.trimEnd())).length).toBeLessThanOrEqual(found);
      const dropped = ['_No response_', '- [ ] Skole'];
      expect(lost.filter((text) => !labels.has(text.trimEnd()) && !dropped.includes(text))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
