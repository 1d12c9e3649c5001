// The finding about an organisation's own fields, in bokmål.
import type { LocalFieldProblem } from '../../../core/model/local-field-problem.ts';
import { exactNumber } from '../../exact-number.ts';
import type { FindingWords } from '../../finding-words.ts';
import type { Speak } from '../../speak.ts';

export const localFieldWords: FindingWords<LocalFieldProblem> = {
  title: 'Feil i et eget felt',
  message,
  fix,
  why: 'Egne felt er ført opp under `local_fields` i `portfolio.yaml`, med type, valg og grenser. Slik kan de sorteres og summeres på tvers av kortene.',
};

function message(args: LocalFieldProblem, speak: Speak): string {
  const field = `\`local.${args.field}\``;
  switch (args.problem) {
    case 'undeclared':
      return `${field} er ikke ført opp i \`portfolio.yaml\`.`;
    case 'wrong-type':
      return `${field} har en verdi av feil type; den skal være: ${speak.choice(args.type)}.`;
    case 'not-a-choice':
      return `${field} er ${speak.quote(args.value)}, som ikke er blant valgene.`;
    case 'too-small':
      return `${field} er ${exactNumber(args.value, speak)}, men kan ikke være mindre enn ${exactNumber(args.limit, speak)}.`;
    case 'too-large':
      return `${field} er ${exactNumber(args.value, speak)}, men kan ikke være større enn ${exactNumber(args.limit, speak)}.`;
    case 'missing':
      return `${field} mangler, og skal være fylt ut fra fasen ${speak.quote(speak.choice(args.stage))}.`;
  }
}

function fix(args: LocalFieldProblem, speak: Speak): string {
  switch (args.problem) {
    case 'undeclared':
      return args.suggestion === null
        ? 'Før feltet opp under `local_fields` i `portfolio.yaml`, eller ta det bort fra kortet.'
        : `Skriv ${speak.quote(args.suggestion)} hvis det er det feltet som er ment, eller før feltet opp i \`portfolio.yaml\`.`;
    case 'wrong-type':
      return args.type === 'local_field_type=date'
        ? 'Skriv datoen som år-måned-dag, for eksempel `2027-03-31`.'
        : 'Skriv en verdi av den typen, eller endre typen i `portfolio.yaml`.';
    case 'not-a-choice':
      return `Velg mellom ${speak.list(args.choices.map((choice) => speak.quote(choice)))}.`;
    case 'too-small':
    case 'too-large':
      return 'Rett tallet, eller endre grensen i `portfolio.yaml`.';
    case 'missing':
      return `Legg til \`${args.field}\` under \`local\` i kortet.`;
  }
}
