// Text as an attacker, a copy from Word or a cat on the keyboard would write it.
import fc from 'fast-check';

const fragments = [
  '`', '``', '*', '**', '_', '__', '~~', '$', '$$', '|', '\\', '\\|', '!', '!', '[', ']', '(', ')', '<', '>', '&', '#', '##', '@', ':', ';', '"', "'", '%',
  ' ', '  ', '    ', '\t', '\n', '\n\n', '\r', '\r\n', '\u00A0', '\u2028', '\u0000', '\u001B[31m', '\u001B]0;x\u0007', '\u0085', '\u009B', '\b',
  '\u202E', '\u2066', '\u200B', '\uFEFF', '\u00AD', '\uD800', '\uDFFF',
  'x', 'ø', 'Å', '1', '12', 'Søknad', '€', '·', '«', '»', '–', '…', '👩‍👧', '⚠️', '#️⃣',
  '[x](http://evil.example)', '![i](https://evil.example/i.png)', '[x]: http://evil.example', '[^1]', '[^1]: note', '- [ ] ', '[!NOTE]',
  '<img src=x onerror=alert(1)>', '<!-- portfolio:diff -->', '<details>', '</details>', '</summary>', '<br>', '<https://evil.example>', '<a@b.no>',
  'www.evil.example', 'http://evil.example', 'HTTPS://EVIL.EXAMPLE', 'ftp://evil.example', 'mailto:a@b.no', 'xmpp:a@b.no', 'a@b.no',
  '@name', '@org/team', '#12', 'GH-12', 'owner/repo#12', 'fixes #1', '&#64;', '&#x40;name', '&lt;b&gt;', '&amp;', '&#8203;',
  '# ', '- ', '+ ', '* ', '1. ', '1) ', '> ', '---', '===', '___', '***', '```', '~~~', '| - |', ':-:', '--|--', ':--', '=',
  '::error::x', '::add-mask::', '##[error]x', '##vso[task]', '::', '##[', '%%{init: {}}%%', 'click a href "x"', 'title x', 'section', 'end', '-->', '--',
  '=1+1', '+1', '-1', '@SUM(A1)', '＝1', ',', '2027-01-01', 'accTitle', '#quot;',
];

/** Any string at all, and strings put together from what means something to some reader. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...fragments), { maxLength: 3 }).map((parts) => parts.join('')),
);
