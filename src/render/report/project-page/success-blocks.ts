// What it takes for a project to succeed: ratings with reasons, the contract, and whether bodies, those concerned and users are with it.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { PageSuccess } from '../../../view/report/project-page/page-success.ts';
import type { Block, Blocks } from '../../blocks.ts';
import { column, heading, paragraph, strong, table } from '../../build-blocks.ts';
import { type Labelled, labelledBullets } from './labelled-bullets.ts';
import type { PageStyle } from './page-section.ts';

export function successBlocks(success: PageSuccess, { catalogue, level }: PageStyle): Blocks {
  const words = catalogue.report.followUp.page;
  const { riskyContract } = success;
  const content = [
    ...(riskyContract ? [paragraph(strong(words.contract(riskyContract.supplier, catalogue.speak)))] : []),
    ...factorTable(success, catalogue),
    ...labelledBullets(factsOf(success, catalogue)),
  ];
  return content.length === 0 ? [] : [heading(level, words.title), ...content];
}

function factorTable({ factors, unrated }: PageSuccess, { report, speak }: Catalogue): readonly Block[] {
  if (factors.length === 0) return [];
  const words = report.followUp.page;
  const name = (factor: (typeof unrated)[number]) => speak.choice(`success_factor_name=${factor}`);
  const rows = factors.map(({ factor, score, isWeak, reason }) => [
    name(factor),
    isWeak ? `${words.weak} ${score}` : String(score),
    reason ?? '–',
  ]);
  const [factor, rating, reason] = words.columns;
  return [
    table([column(factor), column(rating, 'right'), column(reason)], rows),
    ...(unrated.length > 0 ? [paragraph(words.unrated(unrated.map(name), speak))] : []),
  ];
}

function factsOf(
  { across, collaboration, change, users }: PageSuccess,
  { report, speak }: Catalogue,
): readonly Labelled[] {
  const words = report.followUp.page;
  const gaps = collaboration
    .filter(({ answer }) => answer === 'no' || answer === 'partly')
    .map(({ question, answer, reason }) => {
      const said = `${speak.field(`collaboration.${question}`)}: ${speak.choice(`principle_answer=${answer}`).toLowerCase()}`;
      return reason ? `${said} (${reason.replace(/\.$/, '')})` : said;
    });
  const needs = change.map(({ need, score, isWeak, plan }) => {
    const rating = words.rating(speak.field(`change.${need}`), score);
    return isWeak ? `${words.weak} ${rating} (${plan?.replace(/\.$/, '') ?? words.noPlan})` : rating;
  });
  return [
    [words.collaboration, across === null ? null : [words.across(across), ...gaps.map((gap) => ` ${gap}.`)].join('')],
    [words.change, needs.join('; ')],
    [
      speak.field('trust.user_involvement'),
      users &&
        `${words.users({
          level: speak.choice(`involvement_level=${users.level}`),
          number: users.number === null ? null : speak.number(users.number),
          when: users.when,
        })}${users.isTooLittle ? words.tooLittle : ''}`,
    ],
  ];
}
