// The one list of how the result of a check can be written, each loaded when it is asked for.
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Paint } from '../render/paint.ts';
import type { CheckView } from '../view/check-view.ts';

type Render = (view: CheckView, catalogue: Catalogue, paint: Paint) => string;

const renderers: Readonly<Record<string, () => Promise<Render>>> = {
  text: async () => (await import('../render/check/check-text.ts')).checkText,
  short: async () => (await import('../render/check/check-short.ts')).checkShort,
  json: async () => (await import('../render/check/check-json.ts')).checkJson,
  github: async () => (await import('../render/check/check-github.ts')).checkGithub,
  gitlab: async () => (await import('../render/check/check-gitlab.ts')).checkGitlab,
  sarif: async () => (await import('../render/check/check-sarif.ts')).checkSarif,
  junit: async () => (await import('../render/check/check-junit.ts')).checkJunit,
  rdjson: async () => (await import('../render/check/check-rdjson.ts')).checkRdjson,
  markdown: async () => (await import('../render/check/check-markdown.ts')).checkMarkdown,
};

/** Formats whose text is no command to a runner by itself, and must not be changed on its way to the log. */
const readyForLogs: ReadonlySet<string> = new Set(['github', 'gitlab', 'sarif', 'junit', 'rdjson', 'markdown']);

export interface CheckRenderer {
  readonly render: Render;
  readonly ready: boolean;
}

export async function checkRenderer(format: string): Promise<CheckRenderer> {
  const load = renderers[format];
  if (!load) throw new Error(`No renderer for the format ${format}.`);
  return { render: await load(), ready: readyForLogs.has(format) };
}
