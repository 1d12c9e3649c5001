// The licences for open data, by the addresses that the catalogue of the European Union has for them.
import type { OpenLicence } from '../../generated/card-types.ts';

const authority = 'http://publications.europa.eu/resource/authority/licence';

export const licences: Readonly<Record<OpenLicence, string>> = {
  nlod: `${authority}/NLOD_2_0`,
  cc_by: `${authority}/CC_BY_4_0`,
};
