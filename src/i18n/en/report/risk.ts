// The chapter on risk in English.
import type { RiskWords } from '../../report/risk-words.ts';

const risks = (count: number) => (count === 1 ? '1 risk' : `${count} risks`);
const projects = (count: number) => (count === 1 ? '1 project' : `${count} projects`);

export const riskWords: RiskWords = {
  title: 'Risk',
  none: 'No project has entered any risk.',
  intro: (count) =>
    `The projects that are not ended have ${risks(count)} in all. Opportunities, and risks that are no longer relevant, are left out.`,
  matrix: {
    title: 'Risk matrix of the portfolio',
    how: 'The numbers are how many risks there are. “Now” counts only measures that are decided or done. Measures that are merely planned do not lower the risk.',
    beforeTitle: 'Before measures',
    nowTitle: 'Now, after decided measures',
    corner: 'Likelihood ↓ and consequence →',
    legend: '■ red (must be treated), ◆ orange, ▲ yellow, ● green',
    columns: ['Colour', 'Before measures', 'Now'],
    unplaced: (count) =>
      `${risks(count)} ${count === 1 ? 'lacks' : 'lack'} likelihood or consequence and ${count === 1 ? 'is' : 'are'} not in the matrix.`,
    wait: (count) =>
      `${risks(count)} that ${count === 1 ? 'is' : 'are'} yellow or worse ${count === 1 ? 'has' : 'have'} measures that are not all decided. Those do not count yet.`,
  },
  top: {
    title: 'The ten gravest risks now',
    intro:
      'Ordered by colour now, then by how much of the project’s benefit is expected to be lost (likelihood times loss).',
    none: 'No risk is yellow or worse after decided measures.',
    columns: ['No.', 'What may happen', 'Project', 'Before → now', 'Next measure', 'Owner'],
    change: (before, now) => `${before} → ${now}`,
    due: (date) => ` (due ${date})`,
    more: (count) => (count === 1 ? ' and 1 more measure' : ` and ${count} more measures`),
    noMeasures: 'no open measures',
    notDecided: ' Not decided.',
    escalate: ' Escalated to the next level.',
    occurred: ' Has occurred.',
    noOwner: 'no owner',
  },
  factors: {
    title: 'Pattern: what makes IT projects succeed',
    intro:
      'Projects rate themselves from 1 (weak) to 5 (strong) on seven factors that research on IT projects (HIT) points to. A factor that is weak in many projects is a task for the council, not for the single project.',
    counts: 'Weak factors lower the value in the ranking.',
    countsNot: 'They are shown here, but do not lower the value in the ranking.',
    none: 'No project has rated the success factors.',
    columns: ['Factor', 'Rated in', 'Mean', 'Weak (1–2) in'],
    more: (count) => ` and ${count} more`,
    contracts:
      'One supplier on fixed price and a customer who is weak at steering suppliers often goes wrong. That is so here:',
  },
  projects: {
    title: 'What risk takes from each project',
    intro: {
      expected:
        '“Share left” is the part of the benefit that is expected to be left when risk is counted. The value is multiplied by it, which gives the value after risk that the list is ordered by.',
      criterion:
        '“Share left” is the part of the benefit that is expected to be left when risk is counted. Risk is a criterion of its own here, so the share is only shown.',
      none: '“Share left” is the part of the benefit that is expected to be left when risk is counted. It is only shown and does not change the order.',
    },
    assumptions:
      'The share is the product of (1 − likelihood × loss) over the risks. Risks are assumed to be independent of each other.',
    none: 'No project on the list has a risk that takes any of the benefit.',
    columns: ['Project', 'Value', 'Share left', 'After risk', 'Risks'],
    unassessed: (threats, unassessed) => `${threats}, and ${unassessed} not assessed`,
    more: (count) =>
      `${projects(count)} that ${count === 1 ? 'loses' : 'lose'} less ${count === 1 ? 'is' : 'are'} not shown. See the project pages.`,
    withoutRisks: (count, all) =>
      `${count} of ${projects(all)} on the list ${count === 1 ? 'has' : 'have'} entered no risk. That does not mean that there is none.`,
  },
};
