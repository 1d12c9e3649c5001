// The language to answer in, and where the portfolio is, before commander has seen the line.
import type { Language } from '../i18n/language.ts';
import { languages } from '../i18n/language.ts';
import type { World } from '../ports/world.ts';

/** The language of help and of errors: as asked, else the portfolio's where that is needed, else bokmål. */
export async function languageOf(argv: readonly string[], context: World): Promise<Language> {
  const given = languages.find((language) => language === optionValue(argv, '--lang'));
  if (given) return given;
  const found = context.findRoot(rootIn(argv));
  if (!found) return 'nb';
  const { portfolioLanguage } = await import('../app/portfolio-language.ts');
  return (await portfolioLanguage(context.tree(found.root), languages)) ?? 'nb';
}

/** The folder of the portfolio, where the line names it. */
export function rootIn(argv: readonly string[]): string | null {
  return optionValue(argv, '--root') ?? optionValue(argv, '-C') ?? null;
}

/** The value of an option before commander has seen the line. */
function optionValue(argv: readonly string[], option: string): string | undefined {
  const at = argv.findIndex((word) => word === option || word.startsWith(`${option}=`));
  return argv[at] === option ? argv[at + 1] : argv[at]?.slice(option.length + 1);
}
