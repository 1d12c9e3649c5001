// The use case of `portfolio init`, its second third: what surrounds a portfolio in its repository, so that it works on the first push.
// Reads what comes with the tool; writes nothing.
import { inFolder, type Portfolio } from '../core/model/portfolio.ts';
import type { EditionTexts } from '../core/schema/schema-edition.ts';
import { codeOwners, type OwnerTexts } from '../core/setup/code-owners.ts';
import {
  editorConfig,
  editorExtensions,
  editorKinds,
  editorSettings,
  gitAttributes,
} from '../core/setup/editor-settings.ts';
import { fillGuide } from '../core/setup/fill-guide.ts';
import { fillPicture } from '../core/setup/fill-picture.ts';
import { keptFile, type ToolPackage } from '../core/setup/tool-package.ts';
import type { Language, Sector } from '../generated/card-types.ts';
import type { FormSource } from './form-texts-of.ts';
import { hostFiles } from './host-files.ts';
import { type Host, type PlannedFile, placesOnHost } from './places-on-host.ts';
import { printIssueForm } from './print-issue-form.ts';
import { printSchema } from './print-schema.ts';

/** The drawings, and where in a guide they stand. What shows GitHub's screens is for GitHub. */
const slots = {
  way: 'pictureWay',
  form: 'pictureForm',
  edit: 'pictureEdit',
  review: 'pictureReview',
  label: 'pictureLabel',
} as const;
type Picture = keyof typeof slots;

type ReadShipped = (path: string) => Promise<Uint8Array>;

export interface SurroundingTexts {
  readonly owners: OwnerTexts;
  /** The guides: the name of the template and of the file. */
  readonly guides: Readonly<Record<'propose' | 'review' | 'secretariat', string>>;
  readonly pictures: {
    readonly folder: string;
    readonly words: Readonly<Record<Picture, Readonly<Record<'alt', string>> & Readonly<Record<string, string>>>>;
  };
  readonly form: {
    /** How GitLab lists the description template. */
    readonly template: string;
    /** Comment lines, without #. */
    readonly onlyForm: readonly string[];
  };
}

/** What surrounds the portfolio, whether it is new or was there. */
export interface Surroundings {
  readonly host: Host;
  readonly tool: ToolPackage;
  /** The branch that proposals are merged into. */
  readonly mainBranch: string;
  /** Made just now, of a ready configuration that has to be looked over. */
  readonly isNew: boolean;
  readonly language: Language;
  readonly folder: string;
  readonly sectors: readonly Sector[];
  readonly secretariat: readonly string[];
  /** The portfolio's name, as Markdown shows it. */
  readonly name: string;
  /** The one whose ids editors are to offer. */
  readonly portfolio: Portfolio;
}

export async function planSurroundings(
  readShipped: ReadShipped,
  around: Surroundings,
  texts: SurroundingTexts,
  words: EditionTexts & FormSource,
): Promise<readonly PlannedFile[]> {
  const { folder, host, language } = around;
  const read = async (path: string) => new TextDecoder().decode(await readShipped(path));
  const shipped = (path: string) => read(`templates/${path}`);
  const holds = new Set([host, around.tool.kind, ...(around.isNew ? ['new'] : [])]);
  const guide = async (name: string, from = 'docs') =>
    fillGuide(await shipped(`repository/${language}/${name}.md`), holds, slotValues(around, texts, from));
  const schemas = await Promise.all(
    editorKinds.map(async (kind) => ({
      path: inFolder(folder, `schemas/${kind}.schema.json`),
      text: await printSchema(kind, words, readShipped, around.portfolio),
    })),
  );
  const program = keptFile(around.tool);
  const machinery = [
    ...(host === 'github' ? ['.github/'] : ['.gitlab/', '.gitlab-ci.yml']),
    ...(program === null ? [] : [program]),
  ];
  const form = printIssueForm(around.portfolio, words, host);
  return [
    ...schemas,
    ...(await hostFiles(around, read, { text: form, ...texts.form })),
    { ...placesOnHost[host].owners, text: codeOwners({ ...around, machinery }, texts.owners) },
    { ...placesOnHost[host].request, text: await guide('pull-request') },
    { path: '.vscode/extensions.json', text: editorExtensions },
    { path: '.vscode/settings.json', text: editorSettings(folder) },
    { path: '.editorconfig', text: editorConfig },
    { path: '.gitattributes', text: gitAttributes(folder) },
    ...(await pictures(host, shipped, texts)),
    { path: texts.guides.propose, text: await guide('propose') },
    { path: texts.guides.review, text: await guide('review') },
    { path: texts.guides.secretariat, text: await guide('secretariat') },
    { path: 'README.md', or: ['readme.md', 'README', 'README.rst', 'README.txt'], text: await guide('README', '') },
  ];
}

async function pictures(
  host: Host,
  shipped: (path: string) => Promise<string>,
  { pictures: { folder, words } }: SurroundingTexts,
): Promise<readonly PlannedFile[]> {
  const names: readonly Picture[] = host === 'github' ? (Object.keys(slots) as Picture[]) : ['way'];
  const draw = async (name: Picture) => fillPicture(await shipped(`repository/pictures/${name}.svg`), words[name]);
  return Promise.all(names.map(async (name) => ({ path: `${folder}/${name}.svg`, text: await draw(name) })));
}

/** `from`: the folder that the guide stands in. */
function slotValues(
  { name, folder, tool }: Surroundings,
  { guides, pictures: { folder: drawings, words }, form: { template } }: SurroundingTexts,
  from: string,
): Readonly<Record<string, string>> {
  const way = from === '' ? drawings : drawings.replace(`${from}/`, '');
  const shown = Object.entries(slots).map(([picture, slot]) => [
    slot,
    `![${words[picture as Picture].alt}](${way}/${picture}.svg)`,
  ]);
  const fixed = { name, folder: folder === '' ? '.' : folder, package: tool.shown, template };
  return { ...fixed, ...guides, ...Object.fromEntries(shown) };
}
