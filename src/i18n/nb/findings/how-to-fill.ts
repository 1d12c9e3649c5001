// What to write in a field that is missing, where its name does not say it, in bokmål.

const hows: Readonly<Record<string, string>> = {
  'owner': 'virksomheten som eier behovet, med id-en fra portfolio.yaml, for eksempel `organisation: storvik`',
  'owner.organisation': 'virksomheten som eier behovet, med id-en fra portfolio.yaml, for eksempel `storvik`',
  'people.responsible': 'rollen til den som svarer for forslaget, ikke et navn, for eksempel «Næringssjef»',
  'people.project_owner':
    'rollen til lederen i linjen som eier prosjektet, ikke et navn, for eksempel «Kommunalsjef helse»',
  'people.manager':
    'rollen til den som leder prosjektet til daglig, ikke et navn, for eksempel «Rådgiver digitalisering»',
  'people.benefits_owner':
    'rollen til lederen som tar ut gevinstene, ikke et navn, for eksempel «Virksomhetsleder hjemmetjeneste»',
  'submitter.role': 'rollen til den som melder det inn, ikke et navn, for eksempel «Enhetsleder»',
  'need.problem': 'hva problemet er, og hvor stort det er, gjerne med et tall',
  'need.for_whom': 'hvem som har problemet, for eksempel «Skjenkesteder»',
  'benefits': 'minst én gevinst, med navn og hvem den er for',
};

/** To stand after the path of the field: ": what to write", or nothing. */
export function howToFill(field: string): string {
  const how = Object.hasOwn(hows, field)
    ? hows[field]
    : field.startsWith('people.')
      ? 'en rolle, ikke et navn på en person'
      : undefined;
  return how === undefined ? '' : `: ${how}`;
}
