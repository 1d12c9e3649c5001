// What an import found and would write, or has written, for a person at a terminal.
import type { Told } from '../../core/intake/told.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { describeProblem } from '../../i18n/describe-finding.ts';
import { escapeTerminal } from '../escape/terminal.ts';
import type { Paint } from '../paint.ts';

/** One line for everything told: where in the table, and what. */
export function toldLines(told: readonly Told[], catalogue: Catalogue, paint: Paint): string[] {
  return told.map((each) => {
    const { row, column, header } = each.place;
    const severity =
      each.severity === 'error' ? paint.error(catalogue.cli.error) : paint.warning(catalogue.cli.warning);
    const place = catalogue.import.place(row, column, header);
    return `${severity}${place === '' ? '' : ` ${paint.strong(escapeTerminal(place))}`}: ${escapeTerminal(describeTold(each, catalogue))}`;
  });
}

export function describeTold({ code, args }: Told, catalogue: Catalogue): string {
  const describe = catalogue.import.told[code] as (
    args: Told['args'],
    speak: Catalogue['speak'],
    why: string,
  ) => string;
  const why =
    'problem' in args && 'facts' in args && args.facts ? describeProblem(args.problem, args.facts, catalogue) : '';
  return describe(args, catalogue.speak, why);
}

interface PlanShown {
  readonly files: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
}

/** The files that a dry run would write, and one of them in full. */
export function dryRunLines({ files, titles }: PlanShown, { import: words }: Catalogue, paint: Paint): string[] {
  const names = [...files.keys()];
  if (names.length === 0) return [];
  const sample = names.find((name) => titles.has(name));
  return [
    paint.strong(words.wouldWrite),
    ...names.map(
      (name) =>
        `  ${escapeTerminal(name)}${titles.has(name) ? paint.quiet(`  ${escapeTerminal(titles.get(name) ?? '')}`) : ''}`,
    ),
    ...(sample === undefined
      ? []
      : ['', paint.strong(words.sample(escapeTerminal(sample))), ...sampleLines(files.get(sample) ?? '')]),
  ];
}

function sampleLines(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${escapeTerminal(line)}`);
}
