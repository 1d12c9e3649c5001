import { expect, test } from 'vitest';
import { closeMembers } from '../../../src/core/meetings/close-to-case.ts';

const rektor = { role: 'Rektor ungdomsskole, Lillesund', field: 'oppvekst' };
const leder = { role: 'Byggesaksleder, Nesfjord' };

test('a member whom the card names is found, with every role and the first place', () => {
  const card = {
    people: { responsible: 'Byggesaksleder, Nesfjord', benefits_responsible: 'Rektor  ungdomsskole, lillesund ' },
    submitter: { role: 'Byggesaksleder, Nesfjord' },
    benefits: [
      { id: 'G1', name: 'Tid', owner: 'Byggesaksleder, Nesfjord' },
      { id: 'G2', name: 'Mer tid', owner: 'Byggesaksleder, Nesfjord', responsible: 'Rektor ungdomsskole, Lillesund' },
    ],
  };
  expect(closeMembers({ members: [rektor, leder] }, card)).toEqual([
    {
      member: rektor,
      as: ['people.benefits_responsible', 'benefit.responsible'],
      pointer: ['people', 'benefits_responsible'],
    },
    {
      member: leder,
      as: ['people.responsible', 'submitter.role', 'benefit.owner'],
      pointer: ['people', 'responsible'],
    },
  ]);
});

test('another place, another title or no card at all is nobody', () => {
  const body = { members: [rektor, leder] };
  expect(closeMembers(body, { people: { responsible: 'Byggesaksleder, Storvik', manager: 'Byggesaksleder' } })).toEqual(
    [],
  );
  expect(closeMembers(body, {})).toEqual([]);
  expect(closeMembers({}, { people: { responsible: 'Byggesaksleder, Nesfjord' } })).toEqual([]);
});

test('a role without its place is the member in the organisation that owns the card, and in no other', () => {
  const body = {
    members: [
      { role: 'Kommunalsjef, Storvik', municipality: 'storvik' },
      { role: 'Kommunalsjef, Øyvar', municipality: 'oyvar' },
      { role: 'Arkivleder, Fjordregionen' },
    ],
  };
  const organisations = [{ id: 'fellesskapet', name: 'Fjordregionen IKT KO' }];
  const found = (organisation: string, who: string) =>
    closeMembers(body, { owner: { organisation }, people: { manager: who } }, organisations).map(
      ({ member }) => member.role,
    );
  expect(found('storvik', 'Kommunalsjef')).toEqual(['Kommunalsjef, Storvik']);
  expect(found('oyvar', 'kommunalsjef ')).toEqual(['Kommunalsjef, Øyvar']);
  expect(found('fellesskapet', 'Arkivleder')).toEqual(['Arkivleder, Fjordregionen']);
  expect(found('storvik', 'Arkivleder')).toEqual([]);
  expect(found('hogdal', 'Kommunalsjef')).toEqual([]);
  expect(found('storvik', 'Kommunalsjef, Hogdal')).toEqual([]);
  expect(found('storvik', 'Kommunalsjef helse')).toEqual([]);
  expect(closeMembers(body, { people: { manager: 'Kommunalsjef' } })).toEqual([]);
});

test('a comma too few before the place is no other person', () => {
  const body = { members: [{ role: 'Kommunedirektør, Storvik' }] };
  expect(closeMembers(body, { people: { project_owner: 'Kommunedirektør Storvik' } })).toHaveLength(1);
  expect(closeMembers(body, { people: { project_owner: 'Kommunedirektør Hogdal' } })).toEqual([]);
});

test('a leader who is not among the members counts as one, and only once', () => {
  const card = { people: { project_owner: 'Byggesaksleder, Nesfjord' } };
  const found = [{ member: { role: leder.role }, as: ['people.project_owner'], pointer: ['people', 'project_owner'] }];
  expect(closeMembers({ leader: leder.role, members: [rektor] }, card)).toEqual(found);
  expect(closeMembers({ leader: leder.role, members: [leder] }, card)).toEqual(found);
});
