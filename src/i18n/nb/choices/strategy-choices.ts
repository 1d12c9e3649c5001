// Choices in bokmål for strategy.yaml.
import type { ChoiceTexts } from '../../field-texts.ts';

export const strategyChoices = {
  'weight_method=swing': ['Svingvekter', ''],
  'weight_method=order': ['Bare rekkefølge (rank-order centroid)', ''],
  'risk_mode=expected': ['Forventning', 'verdien ganges med andelen som ventes å være igjen etter risiko'],
  'risk_mode=criterion': ['Kriterium', 'risiko er ett av kriteriene'],
  'risk_mode=none': ['Ingen', 'risikoen bare vises'],
  'matrix_colour=green': ['Grønn', ''],
  'matrix_colour=yellow': ['Gul', ''],
  'matrix_colour=orange': ['Oransje', ''],
  'matrix_colour=red': ['Rød', 'må behandles'],
  'convention=first-year-undiscounted': ['Det første året diskonteres ikke (KommIT, Prosjektveiviseren)', ''],
  'convention=end-of-year': ['Hvert år diskonteres én gang, ved årets slutt', ''],
  'balance_dimension=category': ['Kategori', 'fornye, forbedre, ivareta, lovpålagt'],
  'balance_dimension=element': ['Element', 'modernisering, samfunnsnytte, effektivisering'],
  'balance_dimension=life_event': ['Livshendelse', ''],
  'balance_dimension=sector': ['Sektor', ''],
  'balance_dimension=cross_cutting': ['På tvers av virksomheter', ''],
  'balance_dimension=innovation': ['Innovasjon', ''],
  'balance_dimension=form': ['Form', ''],
  'balance_dimension=risk': ['Risiko', 'high, eller fargen på den alvorligste trusselen'],
  'balance_dimension=theme': ['Tema', ''],
  'balance_dimension=organisation': ['Virksomhet', ''],
  'balance_measure=cost': ['Planlagt kostnad', ''],
  'balance_measure=projects': ['Antall prosjekter', ''],
} satisfies Partial<ChoiceTexts>;
