// The whole portfolio in at most ten lines.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { KnownSum, Picture } from '../../../view/report/opening/picture.ts';
import type { PictureSince } from '../../../view/report/opening/picture-since.ts';
import type { OpeningView } from '../../../view/report/opening-view.ts';
import type { Blocks } from '../../blocks.ts';
import { bullets, heading } from '../../build-blocks.ts';
import { roughChange } from '../../diff/amount-words.ts';
import { projectLink } from '../project-link.ts';
import { type Line, projectLinks } from '../project-links.ts';
import { pointDate } from '../since/point-text.ts';

export function pictureBlocks({ picture, decisions, cover }: OpeningView, catalogue: Catalogue): Blocks {
  const {
    report: {
      opening: { picture: words },
    },
    speak,
  } = catalogue;
  const { quality, meeting } = cover;
  const lines: readonly Line[] = [
    [countText(picture, catalogue)],
    ...(picture.since === null
      ? []
      : [[`${sinceText(picture.since, catalogue)} ${catalogue.report.since.marks.short}`]]),
    [costText(picture, catalogue)],
    lightLine(picture, catalogue),
    topLine(picture, catalogue),
    [...frameLine(picture, catalogue), ...noYearsLine(picture, catalogue)],
    ...(picture.people.length > 0 ? [[peopleText(picture, catalogue)]] : []),
    ...(picture.npv.unknown < picture.npv.count ? [[npvText(picture, catalogue)]] : []),
    [words.quality({ errors: quality.errors, warnings: quality.warnings, stale: quality.staleReports })],
    ...(decisions.length > 0
      ? [[words.decisions(decisions.length, meeting === null ? null : speak.date(meeting.date))]]
      : []),
  ];
  return [heading(2, words.title, 'kort-sagt'), bullets(lines.filter((line) => line.length > 0))];
}

function countText(
  { active, proposed, ...counts }: Picture,
  {
    report: {
      opening: { picture: words },
    },
  }: Catalogue,
): string {
  return words.count({ ...counts, active: active.count, proposed: proposed.count });
}

function sinceText({ point, cost, ...counts }: PictureSince, catalogue: Catalogue): string {
  const { report, speak } = catalogue;
  const since =
    point.meeting === null ? pointDate(point, catalogue) : report.since.meetingOn(pointDate(point, catalogue));
  return report.since.picture({ ...counts, since, cost: cost === 0 ? null : roughChange(cost, speak) });
}

function costText(
  { active, proposed, live }: Picture,
  {
    report: {
      opening: { picture: words },
    },
    speak,
  }: Catalogue,
): string {
  if (live.unknown === live.count) return words.costUnknown;
  if (active.count === 0 && proposed.count === 0) return words.costKnown(speak.shortMoney(live.sum), live.unknown);
  const known = ({ count, unknown, sum }: KnownSum) => (count === unknown ? null : speak.shortMoney(sum));
  return words.costs({ active: known(active), proposed: known(proposed), unknown: active.unknown + proposed.unknown });
}

function lightLine(
  { lights: { red, yellow, green } }: Picture,
  {
    report: {
      opening: { picture: words },
    },
  }: Catalogue,
): Line {
  if (red.length + yellow.length + green === 0) return [words.noLights];
  const counts = words.lights({ red: red.length, yellow: yellow.length, green });
  return red.length === 0 ? [counts] : [`${counts} ${words.red} `, ...projectLinks(red), '.'];
}

function topLine(
  { top, largest }: Picture,
  {
    report: {
      opening: { picture: words },
    },
  }: Catalogue,
): Line {
  if (top.length > 0) return [`${words.top} `, ...projectLinks(top), '.'];
  return [
    words.nobodyPlaced,
    ...(largest.length > 0 ? [` ${words.largest(largest.length)} `, ...projectLinks(largest), '.'] : []),
  ];
}

function frameLine(
  { frameYear, inside, fits, firstOutside, top }: Picture,
  {
    rank,
    report: {
      opening: { picture: words },
    },
    speak,
  }: Catalogue,
): Line {
  if (frameYear === null) return [words.noFrame];
  const { year, frame, reserve, usedFirst, left } = frameYear;
  const money = {
    available: speak.shortMoney(frame - reserve),
    bound: speak.shortMoney(usedFirst),
    left: speak.shortMoney(left),
  };
  const told = words.frame({ year, ...money });
  if (top.length === 0) return [told];
  if (firstOutside === null) return [`${told} ${words.inside(inside.length, fits)}`];
  const lacks = firstOutside.lacks.map((each) => rank.amountInYear(speak.shortMoney(each.amount), each.year));
  return [
    `${told} ${words.inside(inside.length, fits)} ${words.firstOutside} `,
    projectLink(firstOutside.id, firstOutside.title),
    lacks.length > 0 ? `, ${words.lacks(lacks, speak)}.` : '.',
  ];
}

function noYearsLine({ noYears }: Picture, { report }: Catalogue): Line {
  return noYears.length === 0 ? [] : [` ${report.opening.picture.noYears} `, ...projectLinks(noYears), '.'];
}

function peopleText({ people }: Picture, { report, speak }: Catalogue): string {
  const words = report.opening.picture;
  const amounts = people.map(({ name, missing, year }) => words.lackingPeople(name, speak.number(missing, 2), year));
  return words.people(amounts, speak);
}

function npvText(
  { npv }: Picture,
  {
    report: {
      opening: { picture: words },
    },
    speak,
  }: Catalogue,
): string {
  return words.npv({ sum: speak.shortMoney(npv.sum), unknown: npv.unknown, known: npv.count - npv.unknown });
}
