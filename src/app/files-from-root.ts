// Files below the portfolio's folder by their paths from the root of the repository, which is how people are told of them.
import { inFolder } from '../core/model/portfolio.ts';

export function filesFromRoot<Content>(
  { folder }: { readonly folder: string },
  files: ReadonlyMap<string, Content>,
): ReadonlyMap<string, Content> {
  return new Map([...files].map(([path, content]) => [inFolder(folder, path), content]));
}
