// One description of the list of projects for a catalogue of data (data.norge.no), by DCAT-AP-NO 3: title, description, publisher, contact
// point and theme are mandatory there.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { PublicDataView } from '../../view/public/public-data-view.ts';
import { turtleIri, turtleString } from '../escape/turtle.ts';
import { licences } from './licences.ts';

export interface PublisherFacts {
  readonly organisationNumber: string;
  readonly name: string;
  readonly email: string;
  readonly url: string;
}

const authority = 'http://publications.europa.eu/resource/authority';
const organisations = 'https://organization-catalog.fellesdatakatalog.digdir.no/organizations';
const formats = [
  ['csv', 'CSV', 'text/csv'],
  ['json', 'JSON', 'application/json'],
] as const;

export function dcatTurtle(view: PublicDataView, publisher: PublisherFacts, catalogue: Catalogue): string {
  const { speak, export: words } = catalogue;
  const { organisationNumber, name, email, url } = publisher;
  const about = view.area === null ? view.name : `${view.name}, ${view.area}`;
  const dataset = turtleIri(`${url}#dataset`);
  return [
    '@prefix dcat: <http://www.w3.org/ns/dcat#> .',
    '@prefix dct: <http://purl.org/dc/terms/> .',
    '@prefix foaf: <http://xmlns.com/foaf/0.1/> .',
    '@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .',
    '@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .',
    '',
    `${dataset} a dcat:Dataset ;`,
    `  dct:identifier ${turtleString(`${url}#dataset`)} ;`,
    `  dct:title ${turtleString(words.openData.title(about), speak.language)} ;`,
    `  dct:description ${turtleString(words.openData.description(about), speak.language)} ;`,
    `  dct:publisher ${turtleIri(`${organisations}/${organisationNumber}`)} ;`,
    `  dcat:contactPoint [ a vcard:Organization ; vcard:fn ${turtleString(name)} ; vcard:hasEmail ${turtleIri(`mailto:${email}`)} ] ;`,
    `  dcat:theme <${authority}/data-theme/GOVE> ;`,
    `  dct:accessRights <${authority}/access-right/PUBLIC> ;`,
    `  dct:language <${authority}/language/${languages[speak.language]}> ;`,
    `  dct:modified ${turtleString(view.date.slice(0, 10))}^^xsd:date ;`,
    `  dcat:landingPage ${turtleIri(url)} ;`,
    `  dcat:distribution ${formats.map(([key]) => turtleIri(`${url}#${key}`)).join(', ')} .`,
    '',
    `${turtleIri(`${organisations}/${organisationNumber}`)} a foaf:Agent ;`,
    `  dct:identifier ${turtleString(organisationNumber)} ;`,
    `  foaf:name ${turtleString(name)} .`,
    ...formats.flatMap(([key, type, media]) => [
      '',
      `${turtleIri(`${url}#${key}`)} a dcat:Distribution ;`,
      `  dcat:accessURL ${turtleIri(url)} ;`,
      `  dct:license <${licences[view.licence]}> ;`,
      `  dct:format <${authority}/file-type/${type}> ;`,
      `  dcat:mediaType <https://www.iana.org/assignments/media-types/${media}> .`,
    ]),
    '',
  ].join('\n');
}

const languages = { nb: 'NOB', nn: 'NNO', en: 'ENG' } as const;
