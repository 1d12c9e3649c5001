// The use case of `portfolio init`, after its last third: what is left to do, from what was written and what was there.
import { nextSteps, type SetupFacts, type SetupStep } from '../core/setup/next-steps.ts';
import { keptFile, type ToolPackage } from '../core/setup/tool-package.ts';
import type { World } from '../ports/world.ts';
import type { WrittenRepository } from './write-repository.ts';

export interface SetupDone {
  readonly root: string;
  /** As a shell takes it; null where the person stands in it. */
  readonly folder: string | null;
  readonly tool: ToolPackage;
  /** The portfolio was made just now. */
  readonly isNew: boolean;
  readonly cardCount: number;
  readonly git: SetupFacts['git'];
  readonly written: WrittenRepository;
}

/** `guide`: the path of the one for the secretariat. */
export function stepsLeft(
  { wayTo }: Pick<World, 'wayTo'>,
  { root, folder, tool, isNew, cardCount, git, written }: SetupDone,
  { guide, ...words }: Parameters<typeof nextSteps>[1] & { readonly guide: string },
): readonly SetupStep[] {
  const kept = keptFile(tool);
  const isUntouched = isNew && !written.kept.some((path) => path.startsWith('portfolio/'));
  const facts: SetupFacts = {
    program: tool.kind === 'single' ? `node ${tool.path}` : 'portfolio',
    folder,
    cards: cardCount === 0 ? 'none' : isUntouched ? 'clean' : 'some',
    isNew,
    guide: written.made.includes(guide) ? guide : null,
    git,
    made: written.made,
    newFolders: written.newFolders,
    missing: kept === null || wayTo(root, `${root}/${kept}`) !== null ? null : kept,
  };
  return nextSteps(facts, words);
}
