// Milestones and deliveries, and what the project waits for.
import type { PageTime } from '../../../view/report/project-page/page-time.ts';
import type { Blocks } from '../../blocks.ts';
import { bullets, table } from '../../build-blocks.ts';
import { type PageStyle, pageSection } from './page-section.ts';

export function timeBlocks({ milestones, awaited }: PageTime, style: PageStyle): Blocks {
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
  const content = [...(rows.length > 0 ? [table(headers, rows)] : []), ...(waits.length > 0 ? [bullets(waits)] : [])];
  return pageSection('time', content, style);
}
