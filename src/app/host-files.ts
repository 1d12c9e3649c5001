// The files that make GitHub or GitLab check proposals, and ask for them by a form.
import type { Host, PlannedFile } from './places-on-host.ts';

interface HostForm {
  readonly text: string;
  readonly template: string;
  readonly onlyForm: readonly string[];
}

export async function hostFiles(
  host: Host,
  shipped: (path: string) => Promise<string>,
  form: HostForm,
): Promise<readonly PlannedFile[]> {
  return host === 'gitlab' ? onGitLab(shipped, form) : onGitHub(shipped, form);
}

async function onGitHub(
  shipped: (path: string) => Promise<string>,
  { text, onlyForm }: HostForm,
): Promise<readonly PlannedFile[]> {
  const folder = '.github/ISSUE_TEMPLATE';
  const only = `${onlyForm.map((line) => `# ${line}\n`).join('')}blank_issues_enabled: false\n`;
  const path = `${folder}/portfolio.yml`;
  return [
    { path: '.github/workflows/portfolio.yml', text: await shipped('github-workflow.yml') },
    { path: '.github/workflows/portfolio-comment.yml', text: await shipped('github-comment-workflow.yml') },
    { path: '.github/workflows/portfolio-issue.yml', text: await shipped('github-issue-workflow.yml') },
    // Before the form, and only where there are no issues of other kinds: they would lose their blank page.
    { path: `${folder}/config.yml`, or: [`${folder}/config.yaml`, folder, '.github/ISSUE_TEMPLATE.md'], text: only },
    { path, text, again: `portfolio schema --issue-form --output ${path}` },
  ];
}

async function onGitLab(
  shipped: (path: string) => Promise<string>,
  { text, template }: HostForm,
): Promise<readonly PlannedFile[]> {
  const path = `.gitlab/issue_templates/${template}.md`;
  return [
    { path: '.gitlab-ci.yml', text: await shipped('gitlab-ci.yml') },
    { path, text, again: `portfolio schema --issue-form --host gitlab --output ${path}` },
  ];
}
