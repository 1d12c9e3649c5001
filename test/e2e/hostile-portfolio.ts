// A portfolio whose every text tries to become something else on a page: the card, the meetings, the names of bodies and of itself.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fullCard } from '../support/full-card.ts';

/** Sets window.pwned, or asks the network, if any of it is ever more than text. */
const hostile =
  '"><script>window.pwned=1</script><img src=https://evil.example/x onerror="window.pwned=1">\' onfocus=\'window.pwned=1\' autofocus </title></style></textarea>--><svg onload=window.pwned=1>';

export function writeHostilePortfolio(folder: string): void {
  const write = (path: string, value: unknown): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(value));
  };
  const body = { id: 'rad', name: hostile, kind: 'council', members: [{ role: hostile }] };
  const line = { type: 'BP3', title: hostile, proposal: [hostile], assessment: hostile, questions: [hostile] };
  write('portfolio.yaml', { name: hostile, language: 'nb' });
  write('governance.yaml', { bodies: [body] });
  for (const [id, stage, status] of [
    ['ond', 'planning', 'proposed'],
    ['verre', 'execution', 'active'],
    ['con', 'done', 'stopped'],
  ] as const)
    write(`projects/${id}.yaml`, { ...card(), stage, status });
  write('meetings/2026-12-10.yaml', {
    date: '2026-12-10',
    body: 'rad',
    status: 'planned',
    place: hostile,
    agenda: [
      { ...line, case: '1/26', card: 'ond' },
      { ...line, case: '2/26' },
    ],
  });
  write('meetings/2026-09-17.yaml', {
    date: '2026-09-17',
    body: 'rad',
    status: 'held',
    attendance: { present: [hostile] },
    agenda: [{ ...line, case: '1/26', card: 'verre' }],
    decisions: [{ id: 'v1', card: 'verre', case: '1/26', type: 'BP3', outcome: 'approved', reason: hostile }],
  });
}

/** Addresses are tried where addresses are asked for. */
function card(): Record<string, unknown> {
  return fullCard({
    text: (path) => (/url|link/i.test(path) ? 'javascript:window.pwned=1' : hostile),
    number: () => 3,
    date: () => '2026-03-01',
  });
}
