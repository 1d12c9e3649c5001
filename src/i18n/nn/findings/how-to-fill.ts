// What to write in a field that is missing, where its name does not say it, in nynorsk.

const hows: Readonly<Record<string, string>> = {
  'owner': 'verksemda som eig behovet, med id-en frå portfolio.yaml, til dømes `organisation: storvik`',
  'owner.organisation': 'verksemda som eig behovet, med id-en frå portfolio.yaml, til dømes `storvik`',
  'people.responsible': 'rolla til den som svarer for forslaget, ikkje eit namn, til dømes «Næringssjef»',
  'people.project_owner':
    'rolla til leiaren i linja som eig prosjektet, ikkje eit namn, til dømes «Kommunalsjef helse»',
  'people.manager':
    'rolla til den som leier prosjektet til dagleg, ikkje eit namn, til dømes «Rådgivar digitalisering»',
  'people.benefits_owner':
    'rolla til leiaren som tek ut gevinstane, ikkje eit namn, til dømes «Verksemdsleiar heimeteneste»',
  'submitter.role': 'rolla til den som melder det inn, ikkje eit namn, til dømes «Einingsleiar»',
  'need.problem': 'kva problemet er, og kor stort det er, gjerne med eit tal',
  'need.for_whom': 'kven som har problemet, til dømes «Skjenkestader»',
  'benefits': 'minst éin gevinst, med namn og kven han er for',
};

/** To stand after the path of the field: ": what to write", or nothing. */
export function howToFill(field: string): string {
  const how = Object.hasOwn(hows, field)
    ? hows[field]
    : field.startsWith('people.')
      ? 'ei rolle, ikkje namnet på ein person'
      : undefined;
  return how === undefined ? '' : `: ${how}`;
}
