// Puts into a workflow how it gets this tool. A template says how the published package is installed; the other ways are put in its place.
import type { ToolPackage } from './tool-package.ts';

type Host = 'github' | 'gitlab';

/** Where `init` keeps the script of the check, when the tool is one file and no package that holds it. */
export const checkScript = '.github/portfolio-check.sh';

const installLine = /^( *)(run:|-) npm install --global --ignore-scripts portfolio-as-code@\S+$/gm;
const scriptLine = /^( *)run: bash "\$\(npm root --global\)\/portfolio-as-code\/action\/run\.sh"$/gm;

/** `template`: a workflow as it comes with the tool. */
export function withInstall(template: string, host: Host, tool: ToolPackage): string {
  const lines = installLines(host, tool);
  const installed = template.replace(installLine, (_, indent: string, lead: string) => {
    if (lines.length === 1) return `${indent}${lead} ${lines[0]}`;
    const block = [...strict(host), ...lines].map((line) => `${indent}  ${line}`);
    return [`${indent}${lead} |`, ...block].join('\n');
  });
  if (tool.kind !== 'single') return installed;
  return installed.replace(
    scriptLine,
    (_, indent: string) => `${indent}run: bash ${checkScript} "$GITHUB_WORKSPACE"/'${tool.path}'`,
  );
}

/** GitLab goes on after a line that failed inside a block. */
function strict(host: Host): readonly string[] {
  return host === 'gitlab' ? ['set -e'] : [];
}

/** Shell. What was named stands in single quotes, and holds none. */
function installLines(host: Host, tool: ToolPackage): readonly string[] {
  const install = 'npm install --global --ignore-scripts';
  switch (tool.kind) {
    case 'version':
      return [`${install} portfolio-as-code@${tool.version}`];
    case 'file':
      return [`${install} './${tool.path}'`];
    case 'git':
      return [
        '# A checkout holds no built program, so it is built here: every package at the checksum in the lockfile.',
        'tool="$(mktemp -d)"',
        'git init --quiet "$tool"',
        `git -C "$tool" fetch --quiet --depth 1 '${tool.address}' '${tool.ref}'`,
        'git -C "$tool" checkout --quiet FETCH_HEAD',
        'bash "$tool/action/install.sh"',
        `${install} "$tool"`,
      ];
    case 'single':
      return host === 'github' ? singleOnGitHub(tool.path) : singleOnGitLab(tool.path);
  }
}

function singleOnGitHub(path: string): readonly string[] {
  return [
    'mkdir -p "$RUNNER_TEMP/bin"',
    `${startingWith(`"$GITHUB_WORKSPACE"/'${path}'`)} > "$RUNNER_TEMP/bin/portfolio"`,
    'chmod +x "$RUNNER_TEMP/bin/portfolio"',
    'echo "$RUNNER_TEMP/bin" >> "$GITHUB_PATH"',
  ];
}

function singleOnGitLab(path: string): readonly string[] {
  return [
    `${startingWith(`"$CI_PROJECT_DIR"/'${path}'`)} > /usr/local/bin/portfolio`,
    'chmod +x /usr/local/bin/portfolio',
  ];
}

/** A command `portfolio` for the steps that follow. */
function startingWith(program: string): string {
  return `printf '#!/bin/sh\\nexec node "%s" "$@"\\n' ${program}`;
}
