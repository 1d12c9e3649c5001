// English for what can be wrong with a file before anyone asks what it means.
import type { ReadingArguments } from '../../../core/parse/reading-findings.ts';
import type { WordsFor } from '../../finding-words.ts';

export const readingWords: WordsFor<ReadingArguments> = {
  'not-a-file': {
    title: 'Not an ordinary file',
    message: ({ kind }) =>
      kind === 'link'
        ? 'This is a link to somewhere else, not a file. It is not read.'
        : kind === 'folder'
          ? 'This is a folder. Cards and meetings in it are not read.'
          : 'This is not an ordinary file. It is not read.',
    fix: ({ kind }) =>
      kind === 'folder'
        ? 'Move the files out of the folder, right into projects or meetings.'
        : 'Put the file itself here, or remove it.',
    why: "The tool reads only ordinary files in the portfolio's folder. A link may lead out of the folder, and what stands there would end up in the report.",
  },
  'unexpected-file': {
    title: 'A file that is not read',
    message: ({ name }, { quote }) => `${quote(name)} is not read.`,
    fix: ({ suggestion }) =>
      suggestion
        ? `Did you mean ${suggestion}? Give the file that name.`
        : 'A card stands right in the folder projects and ends in .yaml. Move everything else out.',
    why: 'Only portfolio.yaml, strategy.yaml, governance.yaml, capacity.yaml and files that end in .yaml in the folders projects and meetings are read. A file with another name would be missing from the report without anyone noticing.',
  },
  'file-too-large': {
    title: 'File too large',
    message: ({ kilobytes, limit }, { number }) =>
      `The file is ${number(kilobytes)} KB. The limit is ${number(limit)} KB.`,
    fix: () => 'Keep long texts in the archive, and refer to them from the card.',
    why: 'An ordinary card is 2–10 KB. The limit keeps one broken or harmful file from stopping the check for everyone else.',
  },
  'not-utf8': {
    title: 'Wrong character encoding',
    message: ({ encoding }) => `The file is not saved as UTF-8. It looks like ${encoding}.`,
    fix: () => 'Save the file again with the encoding UTF-8.',
    why: 'In another encoding, æ, ø and å turn into other characters. All files of a portfolio are therefore in UTF-8.',
  },
  'control-character': {
    title: 'Invisible control character',
    message: ({ code }) => `Here is a control character (${code}) that does not belong in text.`,
    fix: () => 'Delete the character. It has often come along from another program.',
    why: 'Control characters are not shown, but can change what stands on the screen. They often come along when text is pasted.',
  },
  'hidden-character': {
    title: 'Hidden character',
    message: ({ code }) => `Here is a hidden character (${code}) that can change how the text looks.`,
    fix: () => 'Delete the character, and type the text around it again.',
    why: 'Characters that turn the direction of writing or are not shown can make a line say something else than it seems to. They are not allowed in cards.',
  },
  'no-break-space': {
    title: 'No-break space',
    message: () => 'Here is a no-break space where an ordinary one belongs. The whole line is then read as text.',
    fix: () => 'Delete the space, and type a new one with the space bar.',
    why: 'A no-break space looks the same, but does not part key from value in YAML. It often comes along when text is pasted from a word processor.',
  },
  'yaml-directive': {
    title: 'YAML directive',
    message: () => 'Lines that begin with % change how the rest is read, and are not allowed.',
    fix: () => 'Delete the line.',
    why: 'A directive can turn "no" into false and dates into something other than text. All files are read alike, so directives are not allowed.',
  },
  'yaml-reference': {
    title: 'YAML reference',
    message: ({ text }, { quote }) => `${quote(text)} is a YAML reference. They are not allowed.`,
    fix: () => 'Write the value itself. If it is a text that begins with & or *, put it in quotes.',
    why: 'References make cards hard to read, and can be used to make files that stop the program.',
  },
  'yaml-tag': {
    title: 'YAML tag',
    message: ({ text }, { quote }) => `${quote(text)} is a YAML tag. They are not allowed.`,
    fix: () => 'Delete the tag. If it is a text that begins with an exclamation mark, put it in quotes.',
    why: 'A tag can ask the program to make something other than text and numbers. Cards are data, never code.',
  },
  'too-deep': {
    title: 'Too many levels',
    message: ({ limit }) => `The file has more than ${limit} levels inside each other.`,
    fix: () => 'Look for brackets or indentation that is never closed.',
    why: 'An ordinary card has five or six levels. Very deep files can stop the program, and are therefore refused here.',
  },
  'too-many-values': {
    title: 'Too many values',
    message: ({ limit }, { number }) => `The file has more than ${number(limit)} values or lines.`,
    fix: () => 'Divide the content between several cards, or remove what does not belong here.',
    why: 'The limit keeps one broken or harmful file from stopping the check for everyone else.',
  },
  'several-documents': {
    title: 'Several documents in one file',
    message: () => 'The line "---" divides the file in two. Each file holds one card.',
    fix: () => 'Delete the line, or move the other card to a file of its own.',
    why: 'One card in each file lets two people change a card each at the same time without getting in each other’s way.',
  },
  'yaml-syntax': {
    title: 'The file cannot be read',
    message: ({ problem }) => syntax[problem] ?? 'Something here makes the rest of the file unreadable.',
    fix: ({ problem }) =>
      syntaxRemedies[problem] ??
      'Compare with the line above: every line is "key: value", indented with spaces. Put text with : or # in quotes.',
    why: 'YAML is built on indentation and colons. When they do not add up, nobody can know what belongs together, and the card cannot be counted.',
  },
  'empty-file': {
    title: 'Empty file',
    message: () => 'The file has no content.',
    fix: () => 'Fill it in, or delete it. `portfolio new` makes a card to begin with.',
    why: 'An empty file does not become a card in the portfolio. It is better to say so than to keep silent.',
  },
  'duplicate-key': {
    title: 'The same key twice',
    message: ({ key }) => `\`${key}\` stands twice on the same level.`,
    fix: () => 'Keep one of them. If it is a list, put a hyphen in front of each item.',
    why: 'Of two equal keys only the last would be used, and the first would be gone without anyone seeing it.',
    related: () => 'first stands here',
  },
  'forbidden-key': {
    title: 'Reserved key',
    message: ({ key }) => `\`${key}\` cannot be used as a key.`,
    fix: () => 'Choose another name.',
    why: 'A few words have a special meaning in programs that read the file, and are therefore barred.',
  },
  'odd-number': {
    title: 'A number that is read differently',
    message: ({ written, read }) => `${written} is read as the number ${read}.`,
    fix: ({ written, read, thousands }) => {
      // A decimal number with three decimals is told from thousands by one zero more.
      const plain = read === written ? `${read}0` : read;
      return thousands
        ? `Write ${thousands} if the point parts thousands, or ${plain} if it comes before decimals.`
        : `Write ${read} if that is the number you mean, or "${written}" in quotes if it is a code.`;
    },
    why: 'A point comes before decimals and never parts thousands: 400.000 is 400. Numbers with a leading zero, with e or with x also become other numbers when the file is read. Municipality numbers and the like must stand in quotes.',
  },
  'placeholder-left': {
    title: 'Not filled in',
    message: () => 'Here stands only "…". It is not filled in.',
    fix: () => 'Replace … with what belongs here, or put # in front of the line.',
    why: '"…" in the template shows where something is to be written. If it stays, the field looks filled in, and the council gets a case where the answer is missing.',
  },
  'mixed-letters': {
    title: 'Letters from several alphabets',
    message: ({ word }, { quote }) =>
      `The word ${quote(word)} mixes Latin letters with Greek or Cyrillic ones that look the same.`,
    fix: () => 'Type the word again.',
    why: 'Two words can look the same and still differ. Searches and checks then do not find that they are the same.',
  },
};

const syntax: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'The line begins with a tab. Indentation must be spaces.',
  BAD_INDENT: 'The indentation does not fit the line above.',
  NO_SPACE_AFTER_COLON: 'A space is missing after the colon.',
  MISSING_CHAR: 'A character is missing here: a colon, a comma, a bracket, or the quote that ends a text.',
  UNEXPECTED_TOKEN: 'Something here does not fit in, often a character too many or a text that should be in quotes.',
  BAD_SCALAR_START: 'A text cannot begin with this character without quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'The line has two colons. Put the text in quotes.',
  MULTILINE_IMPLICIT_KEY: 'A colon is missing after the key, or a quote.',
  BAD_DQ_ESCAPE: 'A backslash inside double quotes means something of its own. Use single quotes around the text.',
  NON_STRING_KEY: 'A key must be a text.',
};

const syntaxRemedies: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Replace the tab by spaces, as many as the lines around it have.',
  BAD_INDENT:
    'Use as many spaces as the lines around it. If the text goes on from the line above and has a colon, put it in quotes.',
  NO_SPACE_AFTER_COLON: 'Write "key: value", with a space after the colon.',
};
