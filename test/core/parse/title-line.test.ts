import { expect, test } from 'vitest';
import { titleLine } from '../../../src/core/parse/title-line.ts';

test.each([
  ['# note\ntitle: Digital sosialhjelp\nform: project\n', 'Digital sosialhjelp'],
  ['title: "Han sa \\"ja\\" # ikke nei" # merknad\n', 'Han sa "ja" # ikke nei'],
  ["title: 'Kari''s portal'\r\n", "Kari's portal"],
  ['title: Portal # merknad\r\n', 'Portal'],
  ['title: "\\u001b[31m"\n', ''],
  ['title: |\n  to linjer\n', ''],
  ['subtitle: Noe\n  title: Inni\n', ''],
  ['title:\n', ''],
  ['', ''],
])('%j', (text, title) => {
  expect(titleLine(text)).toBe(title);
});
