// The use case of `portfolio init`, its first third: the files of a new portfolio, as paths and texts. Reads what comes with the tool;
// writes nothing.
import { newCard } from '../core/cards/new-card.ts';
import type { Answers } from '../core/cards/read-answer.ts';
import { inFolder } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { slug } from '../core/model/slug.ts';
import {
  type ConfigurationName,
  type ConfigurationTexts,
  configurationTexts,
  governanceIn,
  type SetupTexts,
  sectorsOf,
} from '../core/setup/configuration.ts';
import type { Setup } from '../core/setup/setup.ts';
import type { Sector } from '../generated/card-types.ts';
import type { PlannedFile } from './places-on-host.ts';

type ReadShipped = (path: string) => Promise<Uint8Array>;

export interface NewPortfolioTexts {
  readonly setup: SetupTexts;
  readonly card: {
    /** Comment lines at the top, without #. */
    readonly note: readonly string[];
    readonly title: string;
    readonly problem: string;
    readonly forWhom: string;
    readonly benefit: string;
  };
}

export interface NewPortfolio {
  readonly files: readonly PlannedFile[];
  readonly sectors: readonly Sector[];
}

/** Cards first, portfolio.yaml last: a portfolio that was cut short is no portfolio. */
export async function planPortfolio(
  readShipped: ReadShipped,
  setup: Setup,
  { folder, today }: { readonly folder: string; readonly today: string },
  texts: NewPortfolioTexts,
): Promise<NewPortfolio> {
  const profile = await readProfile(readShipped, setup);
  const made = configurationTexts(profile, setup, texts.setup);
  const sectors = sectorsOf(profile.governance, setup);
  const card = await firstCard(readShipped, setup, { today, governance: made.governance, sectors }, texts.card);
  const own = (name: ConfigurationName) => ({ path: inFolder(folder, `${name}.yaml`), text: made[name] });
  const files = [
    { path: inFolder(folder, `projects/${card.id}.yaml`), text: card.text },
    ...(['strategy', 'governance', 'capacity', 'portfolio'] as const).map(own),
  ];
  return { files, sectors };
}

async function readProfile(readShipped: ReadShipped, { kind, language }: Setup): Promise<ConfigurationTexts> {
  const read = async (name: ConfigurationName) =>
    new TextDecoder().decode(await readShipped(`templates/profiles/${kind}/${language}/${name}.yaml`));
  const [portfolio, strategy, governance, capacity] = await Promise.all([
    read('portfolio'),
    read('strategy'),
    read('governance'),
    read('capacity'),
  ]);
  return { portfolio, strategy, governance, capacity };
}

/** A card that the body can use: to take the portfolio into use. Its id begins with its sector, for CODEOWNERS. */
async function firstCard(
  readShipped: ReadShipped,
  { language, organisations }: Setup,
  { today, governance, sectors }: { today: string; governance: string; sectors: readonly Sector[] },
  words: NewPortfolioTexts['card'],
): Promise<{ readonly id: string; readonly text: string }> {
  const sector = sectors[0]?.id;
  const { secretariat, may_submit: allowed = [] } = governanceIn(governance);
  const coordinator = secretariat?.members?.find((member) => member.role === 'coordinator')?.who;
  const role = allowed.find((each) => each === coordinator) ?? allowed[0];
  const id = slug(`${sector ?? ''}-${words.title}`);
  const nothing = { unit: undefined, submitter: undefined, hypothesis: undefined, criterion: undefined };
  const answers: Answers = {
    ...nothing,
    ...{ title: words.title, id, organisation: organisations[0]?.id, sector, form: 'project', responsible: role },
    ...{ problem: words.problem, forWhom: [words.forWhom], benefit: words.benefit, cost: 100_000 },
    ...{ start: undefined, end: undefined },
  };
  const template = await readShipped(`templates/new-card/${language}.yaml`);
  const card = newCard(template, { answers, today, modeline: '../schemas/project.schema.json' });
  if ('fault' in card) throw new PortfolioError('unreadable-file', { file: language, reason: card.fault.code });
  const [modeline, ...rest] = card.text.split('\n');
  return { id, text: [modeline, ...words.note.map((line) => `# ${line}`), ...rest].join('\n') };
}
