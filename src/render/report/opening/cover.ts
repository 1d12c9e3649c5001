// The cover: a few lines that say whose portfolio it is, as of when, where the numbers come from and how far to trust them.

import type { Provenance } from '../../../core/model/provenance.ts';
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { DataQuality } from '../../../view/report/opening/cover.ts';
import type { OpeningView } from '../../../view/report/opening-view.ts';
import type { Blocks, Inline } from '../../blocks.ts';
import { bullets, callout, heading, paragraphs, strong } from '../../build-blocks.ts';
import { pointText } from '../since/point-text.ts';

export function coverBlocks({ cover }: OpeningView, catalogue: Catalogue): Blocks {
  const {
    report: {
      opening: { cover: words, reportTitle },
    },
    speak,
  } = catalogue;
  const { meeting, quality } = cover;
  const lines: readonly (readonly [string, string | null])[] = [
    [words.onlyArea, cover.area],
    [words.area, cover.area === null ? cover.covers : null],
    [words.addressee, cover.addressee.length > 0 ? speak.list(cover.addressee) : null],
    [words.asOf, speak.date(cover.today)],
    [
      words.meeting,
      meeting === null ? words.noMeeting : words.meetingText({ ...meeting, date: speak.date(meeting.date) }),
    ],
    [words.source, sourceText(cover.provenance, catalogue)],
    [catalogue.report.since.label, cover.since === null ? null : pointText(cover.since, catalogue)],
    [words.quality, qualityText(quality, catalogue)],
  ];
  const told = lines.flatMap(([label, value]): (readonly (string | Inline)[])[] =>
    value === null ? [] : [[strong(`${label}:`), ` ${value}`]],
  );
  return [
    heading(1, cover.name === '' ? reportTitle : `${reportTitle}: ${cover.name}`),
    ...(cover.vision === null ? [] : paragraphs(speak.quote(cover.vision))),
    bullets(told),
    ...(cover.introduction === null ? [] : paragraphs(cover.introduction)),
    ...(quality.errors > 0 ? [callout('warning', words.quality, words.errorsMean)] : []),
  ];
}

/** Ten characters of a hash name a commit for people. */
const shortHash = 10;

export function sourceText(
  { commit, date, changed }: Provenance,
  {
    report: {
      opening: { cover: words },
    },
    speak,
  }: Catalogue,
): string {
  if (commit === null) return words.notInGit;
  const from = words.commit(commit.slice(0, shortHash), date === null ? '–' : speak.date(date.slice(0, 10)));
  return changed ? `${words.changed} (${from})` : from;
}

function qualityText(
  quality: DataQuality,
  {
    report: {
      opening: { cover: words },
    },
    speak,
  }: Catalogue,
): string {
  const { errors, warnings, accepted, staleReports, withoutCost, unreadable } = quality;
  const badge = errors > 0 ? words.errors(errors) : warnings > 0 ? words.warnings(warnings) : words.good;
  const details = [
    ...(errors > 0 && warnings > 0 ? [words.moreWarnings(warnings)] : []),
    ...(accepted > 0 ? [words.accepted(accepted)] : []),
    ...(staleReports > 0 ? [words.stale(staleReports)] : []),
    ...(withoutCost > 0 ? [words.withoutCost(withoutCost)] : []),
    ...(unreadable.length > 0 ? [words.unreadable(unreadable, speak)] : []),
  ];
  return [badge, ...details].join('; ');
}
