import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/core/model/portfolio.ts';
import type { Ceiling, Governance } from '../../../src/generated/card-types.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { treatmentSentences } from '../../../src/render/council/treatment-sentences.ts';
import { councilFacts } from '../../../src/view/council/council-facts.ts';
import { treatmentView } from '../../../src/view/council/treatment-view.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

const governance: Governance = {
  bodies: [
    { id: 's', name: 'Sekretariatet', kind: 'secretariat' },
    { id: 'r', name: 'Rådet', kind: 'council' },
    { id: 'l', name: 'Ledelsen', kind: 'management' },
  ],
  routing: [{ types: ['BP3'], from: 3_000_000, bodies: ['s', 'r', 'l'] }, { bodies: ['s', 'r'] }],
};

const card: Card = {
  title: 'Portal',
  form: 'project',
  stage: 'planning',
  status: 'proposed',
  cost: { project: [{ year: 2027, budget: 6_600_000 }] },
  participants: [
    { organisation: 'by', share: 50, finance_director_heard: '2026-07-01' },
    { organisation: 'bygd', share: 50 },
  ],
  anchoring: { sector_leader: { heard: '2026-07-27' } },
};

const settings = {
  name: 'T',
  organisations: [
    { id: 'by', name: 'Byen' },
    { id: 'bygd', name: 'Bygda' },
  ],
};

type Meetings = Parameters<typeof reportFactsOf>[0]['meetings'];

async function sentencesOf(changes: Partial<Card> = {}, meetings: Meetings = {}, language: Language = 'nb') {
  const projects = { portal: { ...card, ...changes } };
  const facts = reportFactsOf({ settings, governance, projects, meetings });
  const [project] = facts.portfolio.projects;
  const view = project && treatmentView(councilFacts(facts), project);
  return view ? treatmentSentences(view, 'portal', await loadCatalogue(language, 'NOK')) : null;
}

describe('how a case is treated, in words', () => {
  test('says what is asked, the bodies in order, why, and who is next', async () => {
    expect((await sentencesOf())?.order).toEqual([
      'Forslaget er å gå fra planlegging til gjennomføring (BP3). Det gjelder 6,6\u00A0mill.\u00A0kr.',
      'Sekretariatet forbereder saken, Rådet tilrår, og Ledelsen vedtar, fordi beløpet er 3,0\u00A0mill.\u00A0kr eller mer.',
      'Neste ledd er Rådet.',
    ]);
  });

  test('names the organisations whose finance directors are not heard', async () => {
    expect((await sentencesOf())?.hearings).toEqual([
      'Hørt: sektorlederen (27. juli 2026).',
      'Ikke hørt: økonomisjefene i Bygda.',
    ]);
  });

  test('tells what the next stage lacks by the names of the fields', async () => {
    const [lacks] = (await sentencesOf())?.state ?? [];
    expect(lacks).toMatch(/^Før fasen gjennomføring mangler kortet dette: /);
    expect(lacks).toContain('Behovseier; Personer');
  });

  test('a recommendation is told with its date, and the next body after it', async () => {
    const decisions = [{ id: 'V1', card: 'portal', type: 'BP3' as const, outcome: 'approved' as const }];
    const { order = [] } = (await sentencesOf({}, { '2026-09-17': { body: 'r', decisions } })) ?? {};
    expect(order.slice(-2)).toEqual(['Rådet tilrådde 17. september 2026.', 'Neste ledd er Ledelsen.']);
    expect(order[0]).toContain('Saken er tilrådd og går videre');
  });

  test('a small amount is written in full, and an unknown one asks for an estimate', async () => {
    const small = await sentencesOf({ cost: { project: [{ year: 2027, budget: 250_000 }] } });
    expect(small?.order[0]).toContain('250\u00A0000\u00A0kr');
    const { cost: _, ...free } = card;
    const facts = reportFactsOf({
      governance: { ...governance, routing: [{ below: 1_000_000, bodies: ['r'] }] },
      projects: { portal: free },
    });
    const [project] = facts.portfolio.projects;
    const view = project && treatmentView(councilFacts(facts), project);
    const words = view && treatmentSentences(view, 'portal', await loadCatalogue('nb', 'NOK'));
    expect(words?.order[1]).toMatch(/^Ingen kan si hvem som vedtar/);
  });

  describe('a ceiling that the case is above', () => {
    const estimate = { low: 5_000_000, likely: 6_600_000, high: 15_000_000 };
    const ceilingOf = async (ceiling: Partial<Ceiling>, cost: NonNullable<Card['cost']>, language: Language = 'nb') => {
      const ceilings = [{ name: 'KS', amount: 8_000_000, effect: 'route' as const, bodies: ['l'], ...ceiling }];
      const facts = reportFactsOf({
        settings,
        governance: { ...governance, ceilings },
        projects: { a: { ...card, cost } },
      });
      const [project] = facts.portfolio.projects;
      const view = project && treatmentView(councilFacts(facts), project);
      const order = view ? treatmentSentences(view, 'a', await loadCatalogue(language, 'NOK')).order : [];
      return order.find((each) => each.includes('KS'))?.replaceAll('\u00A0', ' ');
    };
    const years = [{ year: 2027, budget: 6_600_000 }];

    test.each([
      ['nb', 'P85-anslaget på 11,5 mill. kr er over grensen «KS» på 8,0 mill. kr.'],
      ['nn', 'P85-anslaget på 11,5 mill. kr er over grensa «KS» på 8,0 mill. kr.'],
      ['en', 'The P85 estimate of NOK 11.5 million is above the ceiling “KS” of NOK 8.0 million.'],
    ] as const)('measured on P85, in %s', async (language, sentence) => {
      expect(await ceilingOf({ on: 'p85' }, { project: years, estimate }, language)).toBe(sentence);
      expect(await ceilingOf({ on: 'likely' }, { project: years, estimate }, language)).toBeUndefined();
    });

    test('the planned cost where nobody has given three points', async () => {
      expect(await ceilingOf({ on: 'p85', amount: 5_000_000 }, { project: years })).toBe(
        'Den planlagte kostnaden på 6,6 mill. kr er over grensen «KS» på 5,0 mill. kr.',
      );
    });

    test('the amount itself, where the ceiling counts from it, and every digit where rounding would hide the difference', async () => {
      expect(await ceilingOf({ bound: 'from', amount: 6_600_000 }, { project: years })).toBe(
        'Den planlagte kostnaden er 6,6 mill. kr, og grensen «KS» gjelder fra 6,6 mill. kr.',
      );
      expect(await ceilingOf({ amount: 6_590_000 }, { project: years })).toBe(
        'Den planlagte kostnaden på 6 600 000 kr er over grensen «KS» på 6 590 000 kr.',
      );
    });
  });

  test('a project that is let in is told how it is moved', async () => {
    const decisions = [{ id: 'V1', card: 'portal', type: 'BP3' as const, outcome: 'approved' as const }];
    const state = (await sentencesOf({}, { '2026-09-17': { body: 'l', decisions } }))?.state ?? [];
    expect(state.at(-1)).toBe(
      'Fasen gjennomføring ble åpnet 17. september 2026 (2026-09-17/V1). «portfolio advance portal» flytter prosjektet dit.',
    );
  });

  test('the agenda of the next meeting says what the case is about', async () => {
    const agenda = [{ card: 'portal', type: 'change' as const }];
    const said = await sentencesOf({}, { '2026-12-10': { status: 'planned', body: 'r', agenda } });
    expect(said?.order[0]).toContain('endre rammen eller planen');
  });

  test.each([
    ['nn', 'Framlegget er å gå frå planlegging til gjennomføring (BP3). Det gjeld 6,6\u00A0mill.\u00A0kr.'],
    ['en', 'The proposal is to go from planning to execution (BP3). It is about NOK\u00A06.6\u00A0million.'],
  ] as const)('in %s', async (language, first) => {
    expect((await sentencesOf({}, {}, language))?.order[0]).toBe(first);
  });

  test('nothing is said about a project that is over, and where nobody is to decide', async () => {
    expect(await sentencesOf({ status: 'completed' })).toBeNull();
    const facts = reportFactsOf({ projects: { portal: card } });
    const [project] = facts.portfolio.projects;
    expect(project && treatmentView(councilFacts(facts), project)).toBeNull();
  });
});
