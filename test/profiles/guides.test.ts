// Promises that each ready configuration has a guide that can be followed: its links lead somewhere, and its commands work.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { projectRoot, textOf } from '../support/source-files.ts';

const guides = [
  ['municipal-council', 'docs/nb/profil-kommune.md', 'storvik', 'Enhetsleder'],
  ['inter-municipal', 'docs/nb/profil-kommunesamarbeid.md', 'storvik', 'Enhetsleder'],
  ['state-agency', 'docs/nb/profil-stat.md', 'kartverksetaten', 'Seksjonssjef'],
] as const;

test.each(guides)('the guide of %s is linked from the README, and its links lead to something', (_, guide) => {
  expect(textOf('README.md')).toContain(`](${guide})`);
  const targets = [...textOf(guide).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
  expect(targets.filter((target) => !existsSync(join(projectRoot, dirname(guide), target)))).toEqual([]);
});

test.each(guides)(
  'what the guide of %s says can be done: init, new, check, and the way on to a meeting',
  async (profile, guide, owner, role) => {
    const text = textOf(guide);
    const init = wordsOf(/^portfolio (init (?:.*\\\n)*.*)$/m.exec(text)?.[1] ?? '');
    expect(init.slice(0, 4)).toEqual(['init', '~/var-portefolje', '--kind', profile]);
    expect(text).toContain(`\`${owner}\``);
    expect(text).toContain('](kom-i-gang.md#et-møte-fra-start-til-slutt)');
    expect(textOf('docs/nb/kom-i-gang.md')).toContain('\n## Et møte fra start til slutt\n');
    const title = /^portfolio new "(.+)"$/m.exec(text)?.[1] ?? '';
    const folder = mkdtempSync(join(tmpdir(), 'profile-'));
    try {
      expect((await runCli(init.map((word) => (word.startsWith('~') ? folder : word)))).code).toBe(0);
      expect((await runCli(['check', '-C', folder])).code).toBe(0);
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
      expect((await runCli(['new', title, '-C', folder, ...answers, ...benefit])).code).toBe(0);
      const { code, stdout } = await runCli(['check', '-C', folder, '--format', 'short']);
      expect(code).toBe(0);
      expect(stdout.match(/(?<=\[)[a-z-]+(?=\])/g)).toEqual(
        expect.arrayContaining(['hearing-missing', 'sector-leader-not-heard']),
      );
      expect(stdout).not.toMatch(/: (?:feil|error)/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

/** As a shell would: quotes hold words together, and a line may go on. */
function wordsOf(command: string): readonly string[] {
  return [...command.replaceAll('\\\n', ' ').matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare = '']) => quoted ?? bare,
  );
}
