// The files that make GitHub or GitLab check proposals, and ask for them by a form.
import { checkScript, withInstall } from '../core/setup/install-step.ts';
import type { ToolPackage } from '../core/setup/tool-package.ts';
import type { Host, PlannedFile } from './places-on-host.ts';

interface HostForm {
  readonly text: string;
  readonly template: string;
  readonly onlyForm: readonly string[];
}

export interface HostSetup {
  readonly host: Host;
  readonly tool: ToolPackage;
  /** The branch that proposals are merged into. */
  readonly mainBranch: string;
}

/** `read`: a file that comes with the tool, below its package folder. */
export async function hostFiles(
  setup: HostSetup,
  read: (path: string) => Promise<string>,
  form: HostForm,
): Promise<readonly PlannedFile[]> {
  return setup.host === 'gitlab' ? onGitLab(setup, read, form) : onGitHub(setup, read, form);
}

async function onGitHub(
  { tool, mainBranch }: HostSetup,
  read: (path: string) => Promise<string>,
  { text, onlyForm }: HostForm,
): Promise<readonly PlannedFile[]> {
  const folder = '.github/ISSUE_TEMPLATE';
  const only = `${onlyForm.map((line) => `# ${line}\n`).join('')}blank_issues_enabled: false\n`;
  const path = `${folder}/portfolio.yml`;
  const workflow = async (name: string) => withInstall(await read(`templates/${name}`), 'github', tool);
  const check = onBranch(await workflow('github-workflow.yml'), mainBranch);
  return [
    { path: '.github/workflows/portfolio.yml', text: check, installs: true },
    { path: '.github/workflows/portfolio-comment.yml', text: await workflow('github-comment-workflow.yml') },
    {
      path: '.github/workflows/portfolio-issue.yml',
      text: await workflow('github-issue-workflow.yml'),
      installs: true,
    },
    ...(tool.kind === 'single'
      ? [{ path: checkScript, text: await read('action/run.sh'), installs: true as const }]
      : []),
    // Before the form, and only where there are no issues of other kinds: they would lose their blank page.
    { path: `${folder}/config.yml`, or: [`${folder}/config.yaml`, folder, '.github/ISSUE_TEMPLATE.md'], text: only },
    { path, text, again: `portfolio schema --issue-form --output ${path}` },
  ];
}

/** A name that YAML takes for something else, such as "on" or "1.0", stays a name. */
function onBranch(workflow: string, branch: string): string {
  return branch === 'main' ? workflow : workflow.replace(/^( +branches: )\[main\]$/m, `$1['${branch}']`);
}

async function onGitLab(
  { tool }: HostSetup,
  read: (path: string) => Promise<string>,
  { text, template }: HostForm,
): Promise<readonly PlannedFile[]> {
  const path = `.gitlab/issue_templates/${template}.md`;
  return [
    {
      path: '.gitlab-ci.yml',
      text: withInstall(await read('templates/gitlab-ci.yml'), 'gitlab', tool),
      installs: true,
    },
    { path, text, again: `portfolio schema --issue-form --host gitlab --output ${path}` },
  ];
}
