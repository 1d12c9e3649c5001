// A guide as steps that can be followed by a machine: commands with what they say, and changes to files.

export type GuideStep =
  /** `lines`: as a shell would read them. `said`: null when the guide does not show what they say. */
  | { readonly kind: 'commands'; readonly lines: readonly string[]; readonly said: GuideText | null }
  /** Lines that are replaced, as in a patch. */
  | { readonly kind: 'change'; readonly file: string; readonly before: string; readonly after: string }
  /** Lines that come last in a file. */
  | { readonly kind: 'addition'; readonly file: string; readonly text: string };

export interface GuideText {
  readonly text: string;
  /** Where it stands in the guide. */
  readonly start: number;
  readonly end: number;
}

const fence = /^```(sh|text|diff|yaml|markdown)\n([\s\S]*?)^```$/gm;

/** `sh` is run; `text` right after it is what it says; `diff` with the file's name first, and `yaml` or `markdown` after `<!-- add to: FILE -->`, are edits. */
export function guideSteps(guide: string): readonly GuideStep[] {
  const steps: GuideStep[] = [];
  for (const found of guide.matchAll(fence)) {
    const [, kind, body = ''] = found;
    if (kind === 'sh') steps.push({ kind: 'commands', lines: commandLines(body), said: null });
    else if (kind === 'text') steps.push(withSaid(steps.pop(), { text: body, ...placeOf(found, body) }));
    else if (kind === 'diff') steps.push(changeOf(body));
    else steps.push(additionOf(guide.slice(0, found.index), body));
  }
  return steps;
}

function commandLines(body: string): readonly string[] {
  const lines = body.replace(/\\\n\s*/g, '').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

function placeOf(found: RegExpExecArray, body: string): { readonly start: number; readonly end: number } {
  const start = found.index + found[0].indexOf('\n') + 1;
  return { start, end: start + body.length };
}

function withSaid(step: GuideStep | undefined, said: GuideText): GuideStep {
  if (step?.kind !== 'commands' || step.said) throw new Error(`No command says this:\n${said.text}`);
  return { ...step, said };
}

function changeOf(body: string): GuideStep {
  const [, file = ''] = /^--- (\S+)$/m.exec(body) ?? [];
  const marked = (sign: string) =>
    body
      .split('\n')
      .filter((line) => line.startsWith(sign) && !line.startsWith('---'))
      .map((line) => line.slice(1))
      .join('\n');
  return { kind: 'change', file, before: marked('-'), after: marked('+') };
}

function additionOf(earlier: string, text: string): GuideStep {
  const [, file] = /<!-- add to: (\S+) -->\s*$/.exec(earlier) ?? [];
  if (file === undefined) throw new Error(`No file is named for:\n${text}`);
  return { kind: 'addition', file, text };
}

/** Whether a text is what a guide shows, where a line `…` stands for any lines. */
export function isAsShown(shown: string, text: string): boolean {
  const lines = shown.trimEnd().split('\n');
  const pattern = lines.map((line) => (line === '…' ? '(?:.*\\n)*?' : `${escaped(line)}\\n`));
  return new RegExp(`^${pattern.join('')}$`).test(`${text.trimEnd()}\n`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
