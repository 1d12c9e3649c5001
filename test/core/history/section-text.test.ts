import { describe, expect, test } from 'vitest';
import { sectionText } from '../../../src/core/history/section-text.ts';

const text = 'title: A\nscores:\n  verdi:\n    score: 3\n\n# about risks\nrisks:\n- id: R1\n- id: R2\nform: pilot';

describe('the lines of one key', () => {
  test('first, in the middle, with a list at the edge, and last', () => {
    expect(sectionText(text, 'title')).toBe('title: A\n');
    expect(sectionText(text, 'scores')).toBe('scores:\n  verdi:\n    score: 3\n\n# about risks\n');
    expect(sectionText(text, 'risks')).toBe('risks:\n- id: R1\n- id: R2\n');
    expect(sectionText(text, 'form')).toBe('form: pilot');
  });

  test('a key that is not at the edge, or twice, or only begins alike', () => {
    expect(sectionText(text, 'verdi')).toBeNull();
    expect(sectionText('a: 1\nb: 2\na: 3\n', 'a')).toBeNull();
    expect(sectionText('scores_old: 1\n', 'scores')).toBeNull();
    expect(sectionText('', 'a')).toBeNull();
  });
});
