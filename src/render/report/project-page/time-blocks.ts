// Milestones and deliveries, what the project waits for, and how cost and end have moved.
import type { PageTime } from '../../../view/report/project-page/page-time.ts';
import type { Blocks, HeadingLevel } from '../../blocks.ts';
import { bullets, table } from '../../build-blocks.ts';
import { overTimeBlocks } from '../../history/over-time-blocks.ts';
import { type PageStyle, pageSection } from './page-section.ts';

export function timeBlocks({ milestones, awaited, points }: PageTime, style: PageStyle): Blocks {
  const { speak, report } = style.catalogue;
  const words = report.projectPage.time;
  const { field, shortDate } = speak;
  const headers = [
    words.milestone,
    field('milestone.planned'),
    field('milestone.forecast'),
    field('milestone.actual'),
    words.stateHeader,
  ];
  const day = (date: string | null): string => (date === null ? '–' : shortDate(date));
  const rows = milestones.map(({ name, planned, forecast, actual, toProduction, state }) => [
    toProduction ? `${name} (${words.production})` : name,
    day(planned),
    day(forecast),
    day(actual),
    words.state[state],
  ]);
  const waits = awaited.map(({ type, date, body, text }) =>
    words.awaited({
      type: type ? speak.choice(`awaited_type=${type}`) : '–',
      date: date ? speak.date(date) : null,
      body: body ?? null,
      text: text ?? null,
    }),
  );
  const below = Math.min(6, style.level + 1) as HeadingLevel;
  const content = [
    ...(rows.length > 0 ? [table(headers, rows)] : []),
    ...(waits.length > 0 ? [bullets(waits)] : []),
    ...overTimeBlocks({ points, approved: null }, style.catalogue, below),
  ];
  return pageSection('time', content, style);
}
