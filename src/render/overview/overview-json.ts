// The overview for programs: a public interface, version 1 (schemas/output.schema.json). Codes and raw numbers, null for what is unknown.
import type { OverviewView } from '../../view/overview/overview-view.ts';

export function overviewJson(view: OverviewView): string {
  const { portfolios, unread, projects, ended, stages, categories, themes, goals, lifeEvents, costs } = view;
  const { unfollowed, questions } = view;
  return `${JSON.stringify(
    {
      schema: 1,
      portfolios: portfolios.map(({ provenance: { commit, date, changed }, ...each }) => ({
        ...{ key: each.key, name: each.name, cards: each.cards, counted: each.counted },
        ...{ countedElsewhere: each.countedElsewhere, errors: each.errors, unreadable: each.unreadable },
        ...{ currency: each.currency, priceYear: each.priceYear, commit, date, changed },
      })),
      unread,
      projects,
      ended,
      ...{ stages, categories, themes, goals, lifeEvents },
      costs,
      unfollowed,
      questions,
    },
    null,
    2,
  )}\n`;
}
