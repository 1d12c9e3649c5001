// The check list of the decision point: what is not answered first, then what is answered no, then the rest. A list that nobody has
// begun on is folded, since it says nothing about this case.
import type { Checklist, CheckPoint } from '../../core/council/checklist-of.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { checkPointText } from '../../i18n/check-point-text.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import type { Block, Blocks } from '../blocks.ts';
import { bullets, details, heading, paragraph, table } from '../build-blocks.ts';

export function checklistBlocks({ checklist }: CaseView, catalogue: Catalogue): Blocks {
  if (checklist === null || checklist.points.length === 0) return [];
  const { checklist: title, telling } = catalogue.report.casePaper;
  const words = telling.checklist;
  const { gate, points } = checklist;
  const answered = points.filter(({ answer }) => answer !== null).length;
  const source = sourceText(checklist, catalogue);
  const content =
    answered === 0
      ? [
          paragraph([words.none(points.length), ...source].join(' ')),
          details(words.points, [bullets(points.map((point) => textOf(checklist, point, catalogue)))]),
        ]
      : [paragraph([words.answered(answered, points.length), ...source].join(' ')), pointTable(checklist, catalogue)];
  return [heading(2, title(gate)), ...content];
}

function sourceText({ isOwn, source, gate }: Checklist, catalogue: Catalogue): readonly string[] {
  if (isOwn) return source ? [catalogue.report.casePaper.telling.checklist.own(source)] : [];
  return [catalogue.checklists[gate].source];
}

function pointTable(checklist: Checklist, catalogue: Catalogue): Block {
  const { speak, report } = catalogue;
  const words = report.casePaper.telling.checklist;
  const rows = [...checklist.points]
    .sort((a, b) => urgency(a) - urgency(b))
    .map((point) => [
      textOf(checklist, point, catalogue),
      point.answer === null ? words.unanswered : speak.choice(`answer=${point.answer}`),
      point.remark ?? '',
    ]);
  return table([words.point, words.answer, speak.field('check_point.remark')], rows);
}

function urgency({ answer }: CheckPoint): number {
  if (answer === null) return 0;
  return answer === 'no' ? 1 : 2;
}

function textOf({ gate }: Checklist, point: CheckPoint, { checklists }: Catalogue): string {
  return checkPointText(gate, point, checklists);
}
