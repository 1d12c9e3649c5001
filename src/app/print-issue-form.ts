// The use case of `portfolio schema --issue-form`, and of whoever sets up a repository: the digital form of a portfolio.
import { descriptionTemplate } from '../core/forms/description-template.ts';
import { issueForm } from '../core/forms/issue-form.ts';
import type { Portfolio } from '../core/model/portfolio.ts';
import { type FormSource, formTextsOf } from './form-texts-of.ts';
import type { Host } from './places-on-host.ts';

/** The text of an issue form for GitHub, or of a description template for GitLab. `words`: in the language of those who propose. */
export function printIssueForm(portfolio: Portfolio, words: FormSource, host: Host = 'github'): string {
  const print = host === 'gitlab' ? descriptionTemplate : issueForm;
  return print(portfolio, formTextsOf(words));
}
