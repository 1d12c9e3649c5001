// Nynorsk hover texts: capacity.yaml.
import type { FieldTexts } from '../../field-texts.ts';

export const capacity = {
  'capacity': ['Kapasitet', 'capacity.yaml: pengane og folka som porteføljen har, per år.'],
  'capacity.frames': ['Budsjettrammer', 'Ramma for prosjekt, per år.'],
  'capacity.competences': ['Kompetanse', 'Folka som prosjekta deler, per kompetanse og år.'],
  'frame': ['Budsjettramme', ''],
  'frame.year': ['År', 'Budsjettåret.'],
  'frame.amount': ['Beløp', 'Ramma for alle prosjekta i året.'],
  'frame.reserve': ['Reserve', 'Den delen som blir halden tilbake.'],
  'frame.carry_over': ['Kan overførast', 'Høgst så mykje av det som blir att i året, kan brukast året etter. Utelate: ingenting.'],
  'frame.adopted': ['Vedteken', 'true når ramma er vedteken, false når ho er ein plan.'],
  'competence_year': ['Kapasitet i eitt år', ''],
  'competence_year.year': ['År', 'Året.'],
  'competence_year.fte': ['Årsverk', 'Det prosjekta kan bruke.'],
  'competence': ['Kompetanse', ''],
  'competence.id': ['Id', 'Id-en som korta bruker.'],
  'competence.name': ['Namn', 'Det kompetansen heiter.'],
  'competence.years': ['Per år', 'Kapasitet per år.'],
} satisfies Partial<FieldTexts>;
