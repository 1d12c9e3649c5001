// What an editor and git are told about a portfolio's files: which schema explains which file, and line ends that are the same everywhere.
import { type FileKind, inFolder } from '../model/portfolio.ts';

export const editorKinds: readonly FileKind[] = [
  'portfolio',
  'strategy',
  'governance',
  'capacity',
  'project',
  'meeting',
  'weights',
];

const folders: Readonly<Partial<Record<FileKind, string>>> = {
  project: 'projects',
  meeting: 'meetings',
  weights: 'weights',
};

/** `folder`: the portfolio's, as seen from the root of the repository. */
export function editorSettings(folder: string): string {
  const mapped = editorKinds.map((kind) => [
    `./${inFolder(folder, `schemas/${kind}.schema.json`)}`,
    [inFolder(folder, kind in folders ? `${folders[kind]}/*.yaml` : `${kind}.yaml`)],
  ]);
  return asJson({ 'yaml.schemas': Object.fromEntries(mapped), 'yaml.format.enable': false, 'files.eol': '\n' });
}

export const editorExtensions = asJson({ recommendations: ['redhat.vscode-yaml'] });

export const editorConfig = `root = true

[*]
charset = utf-8
end_of_line = lf
indent_style = space
indent_size = 2
insert_final_newline = true

[*.yaml]
trim_trailing_whitespace = true
`;

export function gitAttributes(folder: string): string {
  const path = (name: string) =>
    `"${inFolder(folder, name).replaceAll(/[\\"]/g, '\\$&')}"`.replace(/^"([\w./*-]+)"$/, '$1');
  return `* text=auto eol=lf
${path('**/*.yaml')} text eol=lf diff=portfolio
${path('reports/**')} linguist-generated
${path('schemas/**')} linguist-generated
`;
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
