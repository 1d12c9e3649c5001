// What has to be mended, as a list: where it stands, what is wrong, and what to do.
import type { Catalogue } from '../../i18n/catalogue.ts';
import { describeFinding } from '../../i18n/describe-finding.ts';
import type { LocatedFinding } from '../../view/check-view.ts';
import type { Block } from '../blocks.ts';
import { bullets, code, text } from '../build-blocks.ts';
import { codeInWords } from '../code-in-words.ts';

export function problemItems(problems: readonly LocatedFinding[], catalogue: Catalogue): Block {
  return bullets(
    problems.map(({ finding, place }) => {
      const { message, fix } = describeFinding(finding, catalogue);
      const where = `${place.file}:${place.start.line}:${place.start.column}`;
      // What is said of a missing field names the fields; its remedy only names them once more.
      const told = finding.code === 'missing-field' ? message : `${message} ${fix}`;
      return [code(where), text(' '), ...codeInWords(told)];
    }),
  );
}
