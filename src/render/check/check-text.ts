// Findings for people: what is wrong, where, the line with carets under it, and what to do.
import stringWidth from 'string-width';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { describeFinding } from '../../i18n/describe-finding.ts';
import type { CheckView, LocatedFinding, LocatedPlace } from '../../view/check-view.ts';
import { escapeTerminal } from '../escape/terminal.ts';
import type { Paint } from '../paint.ts';
import { checkSummary } from './check-summary.ts';

export function checkText(result: CheckView, catalogue: Catalogue, paint: Paint): string {
  const blocks = result.problems.map((each) => problemText(each, catalogue, paint));
  const fixable = result.problems.filter(({ fix }) => fix !== null).length;
  const remedy = fixable > 0 ? `${paint.good('→')} ${catalogue.cli.check.fixable(fixable)}\n` : '';
  return `${[...blocks, checkSummary(result, catalogue, paint)].join('\n\n')}\n${remedy}`;
}

function problemText({ finding, place, related }: LocatedFinding, catalogue: Catalogue, paint: Paint): string {
  const { cli } = catalogue;
  const words = describeFinding(finding, catalogue);
  const severity =
    finding.accepted !== undefined
      ? paint.quiet(cli.accepted)
      : finding.severity === 'error'
        ? paint.error(cli.error)
        : paint.warning(cli.warning);
  const lines = [
    `${severity} ${paint.strong(where(place))} ${paint.quiet(`[${finding.code}]`)}`,
    `  ${escapeTerminal(words.message)}`,
    ...frame(place, paint),
    ...related.flatMap((each) => [
      `  ${paint.accent(where(each))} ${escapeTerminal(words.related)}`,
      ...frame(each, paint),
    ]),
    `  ${paint.good('→')} ${escapeTerminal(words.fix)}`,
  ];
  return [...lines, ...(finding.accepted ? [`  ${paint.quiet(`✓ ${escapeTerminal(finding.accepted)}`)}`] : [])].join(
    '\n',
  );
}

export function where({ file, start }: LocatedPlace): string {
  return `${escapeTerminal(file)}:${start.line}:${start.column}`;
}

/** The line and its carets, which stay in line under tabs and under wide or invisible characters. */
function frame({ lineText, start, end }: LocatedPlace, paint: Paint): string[] {
  if (lineText === null) return [];
  const shown = cutToFit([...lineText], start.column - 1);
  const last = end.line === start.line ? end.column - 1 : shown.characters.length + shown.dropped;
  const before = visible(shown.characters.slice(0, start.column - 1 - shown.dropped));
  const marked = visible(shown.characters.slice(start.column - 1 - shown.dropped, last - shown.dropped));
  const number = String(start.line);
  const padding = before.replaceAll(/[^\t]+/g, (text) => ' '.repeat(stringWidth(text)));
  const carets = '^'.repeat(Math.max(1, stringWidth(marked.replaceAll('\t', ' '))));
  return [
    `  ${paint.quiet(`${number} |`)} ${visible(shown.characters)}`,
    `  ${paint.quiet(`${' '.repeat(number.length)} |`)} ${padding}${paint.accent(carets)}`,
  ];
}

const widest = 120;

function cutToFit(characters: readonly string[], column: number): { characters: readonly string[]; dropped: number } {
  if (characters.length <= widest) return { characters, dropped: 0 };
  const dropped = Math.max(0, Math.min(column - 20, characters.length - widest));
  return { characters: characters.slice(dropped, dropped + widest), dropped };
}

function visible(characters: readonly string[]): string {
  return characters.map((character) => (character === '\t' ? character : escapeTerminal(character))).join('');
}
