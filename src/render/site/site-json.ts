// metadata.json of a site: a public interface, version 1 (schemas/output.schema.json, docs/formats.md).
import { type SiteRecord, siteType } from '../../view/site/site-record.ts';

export function siteJson({ language, today, provenance, version, pages }: SiteRecord): string {
  const { commit, date, changed } = provenance;
  const record = {
    schema: 1,
    type: siteType,
    language,
    today,
    source: { commit, date, changed },
    tool: { name: 'portfolio-as-code', version },
    papers: pages.map(({ file, title, kind, sha256, bytes }) => ({ file, title, kind, sha256, bytes })),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
