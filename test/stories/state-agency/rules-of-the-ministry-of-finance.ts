// A project of 751 million, one of 300.1 in P85, a second budget proposal in a year, and systems that are only replaced.
import { expect, test } from 'vitest';
import type { Story } from '../../support/story.ts';

const folk = 'nytt-folkeregister';
const map = 'apne-kartdata';
const archive = 'bytte-av-arkivsystem';

export function rulesOfTheMinistryOfFinance(story: Story): void {
  test('a project of 751 million is warned of, and is for the ministry', async () => {
    story.on('2027-01-04');
    await propose('Nytt folkeregister', '751 mill.');
    const { code, stdout } = await story.run('check');
    expect(code).toBe(0);
    expect(stdout).toContain('Digitaliseringsprosjekter bør holdes under 750 mill. kroner');
    expect(await story.done('show', folk)).toContain('Samfunnsdepartementet vedtar');
    expect(await story.commit('Forslag: nytt folkeregister')).toContainEqual(
      expect.stringContaining('warning ceiling-exceeded'),
    );
  });

  test('the second budget proposal in a year is an error that names both, and goes when it is moved to the next year', async () => {
    const elements = { technical_modernisation: 40, societal_benefit: 40, internal_efficiency: 20 };
    story.fill(folk, { elements, budget_proposal: { budget_year: 2029 } });
    await propose('Åpne kartdata', '9 mill.');
    story.fill(map, { elements, budget_proposal: { budget_year: 2029 } });
    story.commitWrong('To satsingsforslag');
    const { code, stdout } = await story.run('check');
    expect(code).toBe(1);
    expect(stdout).toContain(`feil portfolio/projects/${folk}.yaml:62:16 [budget-proposal-twice]`);
    expect(stdout).toContain(`portfolio/projects/${map}.yaml:62:16 det første forslaget`);
    story.put(map, ['budget_proposal', 'budget_year'], 2030);
    await story.commit('Ett satsingsforslag i året');
  });

  test('replacing a system and nothing else is an error', async () => {
    await propose('Bytte av arkivsystem', '12 mill.');
    const shares = (technical: number, societal: number, internal: number) => ({
      elements: { technical_modernisation: technical, societal_benefit: societal, internal_efficiency: internal },
    });
    story.fill(archive, { replaces_system: true, ...shares(100, 0, 0) });
    story.commitWrong('Vi bytter system');
    const { code, problems } = await story.check();
    expect(code).toBe(1);
    expect(problems).toContainEqual(
      expect.stringMatching(/^error system-replacement-alone projects\/bytte-av-arkivsystem\.yaml:\d+$/),
    );
    story.fill(archive, shares(50, 30, 20));
    await story.commit('Brukerne får innsyn, og saksbehandlerne sparer tid');
  });

  async function propose(title: string, cost: string): Promise<void> {
    await story.done(
      ...['new', title, '--organisation', 'registerdirektoratet', '--sector', 'innbygger', '--cost', cost],
      ...['--responsible', 'Fagdirektør', '--submitter', 'Fagdirektør', '--for-whom', 'Innbyggere'],
      ...['--problem', 'Opplysningene er spredt.', '--benefit', 'Riktige opplysninger'],
    );
  }
}
