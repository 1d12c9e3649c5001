// Where the workflows take this tool from. What is named goes into a shell line of a workflow, so only what no shell and no YAML reads as
// anything but a name is taken.
import type { SetupRead } from './read-setup.ts';

const packageName = 'portfolio-as-code';

export type ToolPackage =
  /** The published package, in a version. */
  | { readonly kind: 'version'; readonly shown: string; readonly version: string }
  /** A repository and a tag, branch or commit in it. */
  | { readonly kind: 'git'; readonly shown: string; readonly address: string; readonly ref: string }
  /** Kept in the portfolio's own repository: a packed package, or the whole program in one file. */
  | { readonly kind: 'file' | 'single'; readonly shown: string; readonly path: string };

const versionForm = /^(?:portfolio-as-code@)?(\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[0-9A-Za-z][0-9A-Za-z.-]{0,40})?)$/;
/** Without a user's name or a secret before the host. */
const gitForm =
  /^git\+(https:\/\/[A-Za-z0-9][A-Za-z0-9.-]{0,250}(?::\d{1,5})?(?:\/[A-Za-z0-9_][\w.-]{0,99}){1,10})#([A-Za-z0-9_][\w./-]{0,199})$/;
const pathForm = /^(?:\.\/)?((?:[A-Za-z0-9_][\w.-]{0,99}\/){0,10}[A-Za-z0-9_][\w.-]{0,99}\.(tgz|mjs))$/;

/** "0.1.0", "git+https://…#v0.1.0", "tools/portfolio-as-code-0.1.0.tgz" or "tools/portfolio.mjs". */
export function readToolPackage(given: string): SetupRead<ToolPackage> {
  const text = given.trim();
  const [, version] = versionForm.exec(text) ?? [];
  if (version) return { value: { kind: 'version', shown: `${packageName}@${version}`, version } };
  const [, address, ref] = gitForm.exec(text) ?? [];
  if (address && ref) return { value: { kind: 'git', shown: text, address, ref } };
  const [, path, ending] = pathForm.exec(text) ?? [];
  if (path) return { value: { kind: ending === 'mjs' ? 'single' : 'file', shown: path, path } };
  return { problem: 'not-a-package', given };
}

/** The file that has to lie in the repository; null for none. */
export function keptFile(tool: ToolPackage): string | null {
  return 'path' in tool ? tool.path : null;
}
