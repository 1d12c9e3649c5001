// The projects as open data for programs: a public interface, version 1 (schemas/output.schema.json, exportPublic). The keys never change.
import type { PublicDataView, PublicProject } from '../../view/public/public-data-view.ts';
import { licences } from './licences.ts';

export function publicJson({
  name,
  area,
  currency,
  date,
  provenance,
  goals,
  projects,
  licence,
}: PublicDataView): string {
  const document = {
    schema: 1,
    title: name,
    area,
    date,
    commit: provenance.changed ? null : provenance.commit,
    currency,
    licence: licences[licence],
    goals: goals.map(({ id, text }) => ({ id, text })),
    projects: projects.map(toJson),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Field by field: a new field of the white list comes out when somebody has given it a key. */
function toJson(project: PublicProject): object {
  return {
    id: project.id,
    title: project.title,
    story: project.story,
    purpose: project.purpose,
    problem: project.problem,
    forWhom: project.forWhom,
    stage: project.stage,
    status: project.status,
    statusReason: project.statusReason,
    colour: project.colour,
    cost: project.cost,
    benefits: project.benefits,
    from: project.from,
    to: project.to,
    goals: project.goals,
    lifeEvents: project.lifeEvents,
  };
}
