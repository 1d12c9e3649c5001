// The use case of `portfolio init`, its first half: every file of a repository that works on the first push, as paths and texts. Reads what
// comes with the tool; writes nothing.
import { newCard } from '../core/cards/new-card.ts';
import type { Answers } from '../core/cards/read-answer.ts';
import { inFolder } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { slug } from '../core/model/slug.ts';
import type { EditionTexts } from '../core/schema/schema-edition.ts';
import { codeOwners, type OwnerTexts } from '../core/setup/code-owners.ts';
import {
  type ConfigurationName,
  type ConfigurationTexts,
  configurationTexts,
  governanceIn,
  type SetupTexts,
  sectorsOf,
} from '../core/setup/configuration.ts';
import {
  editorConfig,
  editorExtensions,
  editorKinds,
  editorSettings,
  gitAttributes,
} from '../core/setup/editor-settings.ts';
import type { Setup } from '../core/setup/setup.ts';
import type { Language, Sector } from '../generated/card-types.ts';
import { type Host, type PlannedFile, placesOnHost } from './places-on-host.ts';
import { printSchema } from './print-schema.ts';

type ReadShipped = (path: string) => Promise<Uint8Array>;

export interface RepositoryTexts {
  readonly setup: SetupTexts;
  readonly owners: OwnerTexts;
  readonly card: {
    readonly title: string;
    readonly problem: string;
    readonly forWhom: string;
    readonly benefit: string;
  };
  /** The guides: the name of the template and of the file. */
  readonly guides: Readonly<Record<'propose' | 'review' | 'secretariat', string>>;
}

/** What surrounds the portfolio, whether it is new or was there. */
export interface Surroundings {
  readonly host: Host;
  readonly language: Language;
  readonly folder: string;
  readonly sectors: readonly Sector[];
  readonly secretariat: readonly string[];
  /** The portfolio's name, as Markdown shows it. */
  readonly name: string;
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
  texts: RepositoryTexts,
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

export async function planSurroundings(
  readShipped: ReadShipped,
  around: Surroundings,
  texts: RepositoryTexts,
  edition: EditionTexts,
): Promise<readonly PlannedFile[]> {
  const { folder, host, language } = around;
  const shipped = async (path: string) => new TextDecoder().decode(await readShipped(`templates/${path}`));
  const guide = async (name: string) => fill(await shipped(`repository/${language}/${name}.md`), around, texts);
  const schemas = await Promise.all(
    editorKinds.map(async (kind) => ({
      path: inFolder(folder, `schemas/${kind}.schema.json`),
      text: await printSchema(kind, edition, readShipped),
    })),
  );
  const machine = await hostFiles(host, shipped);
  const machinery = host === 'github' ? ['.github/'] : ['.gitlab/', '.gitlab-ci.yml'];
  return [
    ...schemas,
    ...machine,
    // The issue form, .github/ISSUE_TEMPLATE/…, has its place here.
    { ...placesOnHost[host].owners, text: codeOwners({ ...around, machinery }, texts.owners) },
    { ...placesOnHost[host].request, text: await guide('pull-request') },
    { path: '.vscode/extensions.json', text: editorExtensions },
    { path: '.vscode/settings.json', text: editorSettings(folder) },
    { path: '.editorconfig', text: editorConfig },
    { path: '.gitattributes', text: gitAttributes(folder) },
    { path: texts.guides.propose, text: await guide('propose') },
    { path: texts.guides.review, text: await guide('review') },
    { path: texts.guides.secretariat, text: await guide('secretariat') },
    { path: 'README.md', or: ['readme.md', 'README', 'README.rst', 'README.txt'], text: await guide('README') },
  ];
}

async function hostFiles(host: Host, shipped: (path: string) => Promise<string>): Promise<readonly PlannedFile[]> {
  if (host === 'gitlab') return [{ path: '.gitlab-ci.yml', text: await shipped('gitlab-ci.yml') }];
  return [
    { path: '.github/workflows/portfolio.yml', text: await shipped('github-workflow.yml') },
    { path: '.github/workflows/portfolio-comment.yml', text: await shipped('github-comment-workflow.yml') },
  ];
}

/** `<<name>>` and the like in a guide. */
function fill(template: string, { name, folder }: Surroundings, { guides }: RepositoryTexts): string {
  const values: Readonly<Record<string, string>> = { name, folder: folder === '' ? '.' : folder, ...guides };
  return template.replace(/<<(\w+)>>/g, (slot, key: string) => values[key] ?? slot);
}

async function readProfile(readShipped: ReadShipped, { kind }: Setup): Promise<ConfigurationTexts> {
  const read = async (name: ConfigurationName) =>
    new TextDecoder().decode(await readShipped(`templates/profiles/${kind}/${name}.yaml`));
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
  words: RepositoryTexts['card'],
): Promise<{ readonly id: string; readonly text: string }> {
  const sector = sectors[0]?.id;
  const allowed = governanceIn(governance).may_submit ?? [];
  const role = allowed.find((each) => /^(?:Koordinator|Porteføljeforvalter)/.test(each)) ?? allowed[0] ?? 'Koordinator';
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
  return { id, text: card.text };
}
