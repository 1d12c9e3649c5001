// Promises that the description template for GitLab asks what the form asks, and that what is written in it is read as the form's answers.
import { beforeAll, describe, expect, test } from 'vitest';
import { formTextsOf } from '../../../src/app/form-texts-of.ts';
import { printIssueForm } from '../../../src/app/print-issue-form.ts';
import { knownHints } from '../../../src/core/forms/description-template.ts';
import type { FormField } from '../../../src/core/forms/form-field.ts';
import { formFields } from '../../../src/core/forms/form-fields.ts';
import { type IssueBody, readIssueBody } from '../../../src/core/forms/read-issue-body.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { languages } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { examplePortfolio } from '../../support/example-portfolio.ts';

interface Made {
  readonly template: string;
  readonly fields: readonly FormField[];
  read(body: string): IssueBody;
}

async function made(portfolio: Portfolio, language: (typeof languages)[number] = 'nb'): Promise<Made> {
  const words = await loadCatalogue(language, 'NOK');
  const texts = formTextsOf(words);
  const fields = formFields(portfolio, texts);
  const read = (body: string) => readIssueBody(body, fields, knownHints(fields, texts));
  return { template: printIssueForm(portfolio, words, 'gitlab'), fields, read };
}

const said = ({ answers }: IssueBody) => Object.fromEntries([...answers].filter(([, texts]) => texts.length > 0));

describe.each(languages)('in %s', (language) => {
  test('a template that nobody has written in has every question and no answer', async () => {
    const { template, fields, read } = await made(await examplePortfolio(), language);
    const body = read(template);
    expect(body).toMatchObject({ found: fields.length, repeated: [], beside: [] });
    const { score_reasons: begun, ...rest } = said(body);
    expect(rest).toEqual({});
    expect(begun).toEqual([fields.find(({ key }) => key === 'score_reasons')?.begun?.trimEnd()]);
  });
});

describe('an answer', () => {
  let form: Made;
  beforeAll(async () => {
    form = await made(await examplePortfolio());
  });
  const under = (label: string, answer: string) =>
    form.template.replace(`### ${label}\n`, `### ${label}\n\n${answer}\n`);
  const title = 'Hva heter forslaget?';

  test('is read above the hint, below it, and with the line breaks of Windows', () => {
    const above = under(title, 'Skjenkekontroll').replace('- [ ] M1:', '- [x] M1:');
    const answers = said(form.read(above));
    expect(answers.title).toEqual(['Skjenkekontroll']);
    expect(answers.goals).toEqual(['M1: Sammenhengende tjenester for innbyggerne']);
    expect(said(form.read(above.replaceAll('\n', '\r\n')))).toEqual(answers);
    const below = form.template.replace('Må besvares. -->\n', 'Må besvares. -->\nSkjenkekontroll\n');
    expect(said(form.read(below)).title).toEqual(['Skjenkekontroll']);
  });

  test('that was written inside the hint, or behind its mark, is an answer', () => {
    const inside = form.template.replace('Digital skjenkekontroll\n', 'Digital skjenkekontroll\nMin sak\n');
    expect(said(form.read(inside)).title).toEqual(['Min sak']);
    const behind = form.template.replace('Må besvares. -->', 'Må besvares. --> Min sak');
    expect(said(form.read(behind)).title).toEqual(['Min sak']);
  });

  test('whose hint has lost its end takes no other answer with it', () => {
    const broken = under('Hvilken enhet? (kan stå tomt)', 'Skjenkekontoret').replace(
      'Må besvares. -->',
      'Må besvares.',
    );
    expect(said(form.read(broken)).unit).toEqual(['Skjenkekontoret']);
  });

  test('that is a comment of its own is an answer', () => {
    expect(said(form.read(under(title, '<!-- min -->'))).title?.[0]).toBe('<!-- min -->');
  });
});

test('a name cannot end the hint that it stands in', async () => {
  const governance = { sectors: [{ id: 'a', name: 'Skole --> ### Hva heter forslaget?' }] };
  const portfolio = { ...(await examplePortfolio()), governance } as unknown as Portfolio;
  const { template, read } = await made(portfolio);
  expect(template).toContain('Skole -- > ###');
  expect(said(read(template)).sector).toBeUndefined();
});
