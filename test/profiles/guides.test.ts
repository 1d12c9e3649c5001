// Promises that each ready configuration has a guide that can be followed: its links lead somewhere, and its commands work.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { projectRoot, textOf } from '../support/source-files.ts';

const guides = [
  ['municipal-council', 'docs/nb/profil-kommune.md', 'vardefjord', 'Enhetsleder'],
  ['inter-municipal', 'docs/nb/profil-kommunesamarbeid.md', 'fossdal', 'Enhetsleder'],
  ['state-agency', 'docs/nb/profil-stat.md', 'registerdirektoratet', 'Seksjonssjef'],
] as const;

test.each(guides)('the guide of %s is linked from the README, and its links lead to something', (_, guide) => {
  expect(textOf('README.md')).toContain(`](${guide})`);
  const targets = [...textOf(guide).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
  expect(targets.filter((target) => !existsSync(join(projectRoot, dirname(guide), target)))).toEqual([]);
});

test.each(guides)(
  'what the guide of %s says can be done: copy, new, check, and the way on to a meeting',
  async (profile, guide, owner, role) => {
    const text = textOf(guide);
    expect(text).toContain(`git init\ncp -r ~/portfolio-as-code/templates/profiles/${profile} portfolio\n`);
    expect(text).toContain(`\`${owner}\``);
    expect(text).toContain('](kom-i-gang.md#et-møte-fra-start-til-slutt)');
    expect(textOf('docs/nb/kom-i-gang.md')).toContain('\n## Et møte fra start til slutt\n');
    const title = /^portfolio new "(.+)"$/m.exec(text)?.[1] ?? '';
    const folder = mkdtempSync(join(tmpdir(), 'profile-'));
    const portfolio = join(folder, 'portfolio');
    try {
      cpSync(join(projectRoot, 'templates/profiles', profile), portfolio, { recursive: true });
      expect((await runCli(['check', '-C', portfolio])).code).toBe(2);
      const answers = [
        '--organisation',
        owner,
        '--responsible',
        role,
        '--submitter',
        role,
        '--problem',
        'Tar tid',
        '--cost',
        '400000',
      ];
      const benefit = ['--for-whom', 'Innbyggere', '--benefit', 'Kortere ventetid'];
      expect((await runCli(['new', title, '-C', portfolio, ...answers, ...benefit])).code).toBe(0);
      const { code, stdout } = await runCli(['check', '-C', portfolio, '--format', 'short']);
      expect(code).toBe(0);
      expect(stdout.match(/(?<=\[)[a-z-]+(?=\])/g)).toEqual(['hearing-missing', 'sector-leader-not-heard']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
