// A text as something that sorts by the Norwegian alphabet on every machine: æ, ø and å come last, accents and capitals change nothing.

/** "{" is the sign after "z". */
const lastLetters: Readonly<Record<string, string>> = { æ: '{a', ä: '{a', ø: '{b', ö: '{b', å: '{c' };

export function alphabetKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æäøöå]/g, (letter) => lastLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
