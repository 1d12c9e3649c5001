// One finding as a result of SARIF: what, where, where else, how it is mended, and who it is in every commit.

import type { Catalogue } from '../../i18n/catalogue.ts';
import { describeFinding } from '../../i18n/describe-finding.ts';
import type { LocatedFinding, LocatedPlace } from '../../view/check-view.ts';
import { plainMessage } from '../escape/plain-message.ts';
import { weightOf } from './gravest-first.ts';
import { editInUnits, rangeInUnits, type UnitRange, utf16Units } from './position-in-units.ts';

const levels = { error: 'error', warning: 'warning', accepted: 'note' } as const;

export function sarifResult(problem: LocatedFinding, ruleIndex: number, catalogue: Catalogue): object {
  const { finding, place, related, fingerprint } = problem;
  const words = describeFinding(finding, catalogue);
  return {
    ruleId: finding.code,
    ruleIndex,
    level: levels[weightOf(problem)],
    message: { text: plainMessage(`${words.message} ${words.fix}`) },
    locations: [{ physicalLocation: physicalLocation(place) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((each, id) => ({
        id,
        message: { text: plainMessage(words.related) },
        physicalLocation: physicalLocation(each),
      })),
    }),
    // GitHub knows alerts again by the first name only, and would take two findings of a rule on one line for the same.
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'portfolio/v1': fingerprint },
    ...suppressions(finding.accepted),
    ...fixes(problem, words.fix),
  };
}

function suppressions(because: string | undefined): object {
  if (because === undefined) return {};
  return { suppressions: [{ kind: 'external', status: 'accepted', justification: plainMessage(because) }] };
}

function fixes({ fix, place }: LocatedFinding, words: string): object {
  const range = fix && editInUnits(place, fix, utf16Units);
  if (!range) return {};
  const replacement = { deletedRegion: region(range), insertedContent: { text: fix.text } };
  const change = { artifactLocation: artifactLocation(place.file), replacements: [replacement] };
  return { fixes: [{ description: { text: plainMessage(words) }, artifactChanges: [change] }] };
}

function physicalLocation(place: LocatedPlace): object {
  const range = rangeInUnits(place, utf16Units);
  return {
    artifactLocation: artifactLocation(place.file),
    region: range ? region(range) : { startLine: place.start.line },
  };
}

function region({ start, end }: UnitRange): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function artifactLocation(file: string): object {
  const uri = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}
