// Promises that what a form fills in stands where the template has its example, that the example is gone, that every other example stays
// and still comes back, and that nobody's words are taken for an example.
import { describe, expect, test } from 'vitest';
import { finishCard } from '../../../src/core/forms/finish-card.ts';
import { parseYaml } from '../../../src/core/parse/parse-yaml.ts';

const put = (pointer: readonly (string | number)[], value: unknown) => ({ kind: 'put', pointer, value }) as const;
const finish = (card: string, ...changes: ReturnType<typeof put>[]) => finishCard(card, changes, [], 'Resten');
const readValue = (text: string) => parseYaml(new TextEncoder().encode(text)).value;

const card = `title: Sak
# Områdene:
# areas: [id]
stage: idea

need:
  problem: Papir
  # Hvorfor?
  # purpose: …
  # why_now: …

# Målene:
# strategy:
#   goals:
#     - goal: id
#       reason: …

# Når?
# time:
#   period:
#     start: ÅÅÅÅ-MM-DD
#     end: ÅÅÅÅ-MM-DD
# Pengene:
cost:
  estimate:
    # Grovt holder.
    # low:
    likely: 5
    # high:
`;

describe('what is filled in', () => {
  test('takes the place of its example below the words about it, and the other examples stay', () => {
    const done = finish(
      card,
      put(['areas'], ['skole']),
      put(['need', 'why_now'], 'Nå'),
      put(['strategy', 'goals'], [{ goal: 'M1' }]),
      put(['time', 'period', 'end'], '2027-06-30'),
      put(['cost', 'estimate', 'low'], 4),
    );
    expect(done).toBe(`title: Sak
# Områdene:
areas:
  - skole
stage: idea

need:
  problem: Papir
  # Hvorfor?
  # purpose: …
  why_now: Nå

# Målene:
strategy:
  goals:
    - goal: M1

# Når?
time:
  period:
    # start: ÅÅÅÅ-MM-DD
    end: 2027-06-30
# Pengene:
cost:
  estimate:
    # Grovt holder.
    low: 4
    likely: 5
    # high:
`);
  });

  test('of one example in two turns leaves nothing of it', () => {
    const done = finish(
      card,
      put(['time', 'period', 'start'], '2027-01-01'),
      put(['time', 'period', 'end'], '2027-06-30'),
    );
    expect(done).toContain('# Når?\ntime:\n  period:\n    start: 2027-01-01\n    end: 2027-06-30\n# Pengene:\n');
  });

  test('goes into a group that is a comment as a whole, and the rest of the group stays one', () => {
    const open = '# need:\n  # Hva?\n#   problem:\n#   for_whom:\n#     -\n  # purpose: …\nstage: idea\n';
    expect(finish(open, put(['need', 'purpose'], 'Raskt'))).toBe(
      'need:\n  # Hva?\n  # problem:\n  # for_whom:\n  #   -\n  purpose: Raskt\nstage: idea\n',
    );
  });

  test('without an example goes where the schema has it', () => {
    const done = finish('title: Sak\nstage: idea\n', put(['need', 'purpose'], 'Raskt'));
    expect(readValue(done)).toEqual({ title: 'Sak', stage: 'idea', need: { purpose: 'Raskt' } });
  });
});

describe('what is no example', () => {
  test('a line of an answer stays an answer', () => {
    const quoted = 'need:\n  problem: |-\n    Vi skriver:\n    # purpose: …\n    Slutt\nstage: idea\n';
    const done = finish(quoted, put(['need', 'purpose'], 'Raskt'));
    expect(readValue(done)).toEqual({
      need: { problem: 'Vi skriver:\n# purpose: …\nSlutt', purpose: 'Raskt' },
      stage: 'idea',
    });
  });

  test('a line that other words begin with, and one in another group, stay', () => {
    const others = 'need:\n  problem: x\n  # purpose_of_all: …\nother:\n  a: 1\n  # purpose: …\n';
    const done = finish(others, put(['need', 'purpose'], 'Raskt'));
    expect(done).toBe('need:\n  problem: x\n  purpose: Raskt\n  # purpose_of_all: …\nother:\n  a: 1\n  # purpose: …\n');
  });

  test('a group on one line has no room for one', () => {
    const flow = 'need: { problem: x }\n# purpose: …\n';
    expect(finish(flow, put(['need', 'purpose'], 'Raskt'))).toBe(
      'need: { problem: x, purpose: Raskt }\n# purpose: …\n',
    );
  });
});
