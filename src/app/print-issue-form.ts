// The use case of `portfolio schema --issue-form`, and of whoever sets up a repository: the digital form of a portfolio.
import { issueForm } from '../core/forms/issue-form.ts';
import type { Portfolio } from '../core/model/portfolio.ts';
import { type FormSource, formTextsOf } from './form-texts-of.ts';

/** The text of an issue form for GitHub. `words`: a catalogue, in the language of those who propose. */
export function printIssueForm(portfolio: Portfolio, words: FormSource): string {
  return issueForm(portfolio, formTextsOf(words));
}
