// Hover texts in bokmål for capacity.yaml.
import type { FieldTexts } from '../../field-texts.ts';

export const capacity = {
  'capacity': ['Kapasitet', 'capacity.yaml: pengene og folkene som porteføljen har, per år.'],
  'capacity.frames': ['Budsjettrammer', 'Rammen for prosjekter, per år.'],
  'capacity.competences': ['Kompetanse', 'Folkene som prosjektene deler, per kompetanse og år.'],
  'frame': ['Budsjettramme', ''],
  'frame.year': ['År', 'Budsjettåret.'],
  'frame.amount': ['Beløp', 'Rammen for alle prosjekter i året.'],
  'frame.reserve': ['Reserve', 'Den delen som holdes tilbake.'],
  'frame.carry_over': ['Kan overføres', 'Høyst så mye av det som blir igjen i året, kan brukes året etter. Utelatt: ingenting.'],
  'frame.adopted': ['Vedtatt', 'true når rammen er vedtatt, false når den er en plan.'],
  'competence_year': ['Kapasitet i ett år', ''],
  'competence_year.year': ['År', 'Året.'],
  'competence_year.fte': ['Årsverk', 'Det prosjektene kan bruke.'],
  'competence': ['Kompetanse', ''],
  'competence.id': ['Id', 'Id-en som kortene bruker.'],
  'competence.name': ['Navn', 'Hva kompetansen heter.'],
  'competence.years': ['Per år', 'Kapasitet per år.'],
} satisfies Partial<FieldTexts>;
