// metadata.json for the archive: a public interface, version 1 (schemas/output.schema.json, docs/formats.md).
import { type PapersRecord, papersType } from '../../view/papers/papers-record.ts';

export function metadataJson({ meeting, language, today, provenance, version, papers }: PapersRecord): string {
  const { commit, date, changed } = provenance;
  const record = {
    schema: 1,
    type: papersType,
    meeting,
    language,
    today,
    source: { commit, date, changed },
    tool: { name: 'portfolio-as-code', version },
    papers: papers.map(({ file, title, kind, case: number, card, archiveCaseNumber, proposal, sha256, bytes }) => ({
      file,
      title,
      kind,
      case: number,
      card,
      archiveCaseNumber,
      proposal,
      date: today,
      sha256,
      bytes,
    })),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
