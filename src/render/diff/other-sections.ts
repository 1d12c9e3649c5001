// What changed outside the cards: the policy, the rest of the configuration, and meetings with their decisions, file by file.
import type { Change } from '../../core/diff/change.ts';
import { bullets, code, paragraph } from '../build-blocks.ts';
import { changeList } from './change-line.ts';
import { describeChange } from './describe-change.ts';
import type { DiffContext } from './diff-context.ts';
import { type DiffSection, remainder } from './diff-section.ts';
import { policyLine } from './opening-blocks.ts';
import { shortened } from './shortened.ts';

/** Policy that is not loosened; what is, stands first of all. */
export function policySection(context: DiffContext): DiffSection {
  const { view, catalogue } = context;
  const others = view.policy.filter(({ effect }) => effect !== 'loosens');
  return {
    title: catalogue.diff.sections.policy.othersTitle,
    size: others.length,
    isFolded: false,
    write: (limit) => [
      bullets(others.slice(0, limit).map((change) => policyLine(change, context))),
      ...remainder(others.length, limit, catalogue),
    ],
  };
}

/** Without what is told as policy. */
export function configurationSection(context: DiffContext): DiffSection {
  const told = new Set(context.view.policy.map(({ change }) => `${change.file} ${change.field}`));
  const changes = context.view.configuration.filter(({ file, field }) => !told.has(`${file} ${field}`));
  return fileSection(context.catalogue.diff.sections.configurationTitle, changes, context);
}

export function meetingsSection(context: DiffContext): DiffSection {
  return fileSection(context.catalogue.diff.sections.meetingsTitle, context.view.meetings, context);
}

function fileSection(title: string, changes: readonly Change[], context: DiffContext): DiffSection {
  return {
    title,
    size: changes.length,
    isFolded: true,
    write: (limit) => {
      const shown = changes.slice(0, limit);
      const files = [...new Set(shown.map(({ file }) => file))];
      return [
        ...files.flatMap((file) => [
          paragraph(fileWords(file, changes, context)),
          changeList(shown.filter((change) => change.file === file).map((each) => describeChange(each, context))),
        ]),
        ...remainder(changes.length, limit, context.catalogue),
      ];
    },
  };
}

/** The file, and for a meeting that is new or gone, that it is. */
function fileWords(file: string, changes: readonly Change[], { now, was, catalogue }: DiffContext) {
  const isMeeting = changes.some((change) => change.file === file && change.fileKind === 'meeting');
  const { newFile, removedFile } = catalogue.diff.sections;
  const state =
    !isMeeting || (now.others.has(file) && was.others.has(file)) ? null : now.others.has(file) ? newFile : removedFile;
  return [code(shortened(file, 160)), ...(state === null ? [] : [` (${state})`])];
}
