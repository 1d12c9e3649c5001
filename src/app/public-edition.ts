// The use case of `portfolio report public`: the portfolio, or one area of it, by the white list.
import { type PublicView, publicView } from '../view/public/public-view.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import { type ReportWishes, reportFacts } from './report.ts';

export function publicEdition(loaded: LoadedPortfolio, wishes: ReportWishes): PublicView {
  return publicView(reportFacts(loaded, wishes));
}
