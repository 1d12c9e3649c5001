// The finding about an organisation's own fields, in nynorsk.
import type { LocalFieldProblem } from '../../../core/model/local-field-problem.ts';
import { exactNumber } from '../../exact-number.ts';
import type { FindingWords } from '../../finding-words.ts';
import type { Speak } from '../../speak.ts';

export const localFieldWords: FindingWords<LocalFieldProblem> = {
  title: 'Feil i eit lokalt felt',
  message,
  fix,
  why: 'Lokale felt er førte opp under `local_fields` i `portfolio.yaml`, med type, val og grenser. Slik kan dei sorterast og summerast på tvers av korta.',
};

function message(args: LocalFieldProblem, speak: Speak): string {
  const field = `\`local.${args.field}\``;
  switch (args.problem) {
    case 'undeclared':
      return `${field} er ikkje ført opp i \`portfolio.yaml\`.`;
    case 'wrong-type':
      return `${field} har ein verdi av feil type; han skal vere: ${speak.choice(args.type)}.`;
    case 'not-a-choice':
      return `${field} er ${speak.quote(args.value)}, som ikkje er mellom vala.`;
    case 'too-small':
      return `${field} er ${exactNumber(args.value, speak)}, men kan ikkje vere mindre enn ${exactNumber(args.limit, speak)}.`;
    case 'too-large':
      return `${field} er ${exactNumber(args.value, speak)}, men kan ikkje vere større enn ${exactNumber(args.limit, speak)}.`;
    case 'missing':
      return `${field} manglar, og skal vere fylt ut frå fasen ${speak.quote(speak.choice(args.stage))}.`;
  }
}

function fix(args: LocalFieldProblem, speak: Speak): string {
  switch (args.problem) {
    case 'undeclared':
      return args.suggestion === null
        ? 'Før feltet opp under `local_fields` i `portfolio.yaml`, eller ta det bort frå kortet.'
        : `Skriv ${speak.quote(args.suggestion)} om det er det feltet som er meint, eller før feltet opp i \`portfolio.yaml\`.`;
    case 'wrong-type':
      return args.type === 'local_field_type=date'
        ? 'Skriv datoen som år-månad-dag, til dømes `2027-03-31`.'
        : 'Skriv ein verdi av den typen, eller endre typen i `portfolio.yaml`.';
    case 'not-a-choice':
      return `Vel mellom ${speak.list(args.choices.map((choice) => speak.quote(choice)))}.`;
    case 'too-small':
    case 'too-large':
      return 'Rett talet, eller endre grensa i `portfolio.yaml`.';
    case 'missing':
      return `Legg til \`${args.field}\` under \`local\` i kortet.`;
  }
}
