// The words of the tables of key figures.

export interface KeyFigureWords {
  readonly title: string;
  readonly endedMeans: string;
  readonly byStage: string;
  readonly byStatus: string;
  readonly byOwner: string;
  readonly bySector: string;
  readonly bySize: string;
  readonly count: string;
  readonly cost: string;
  readonly unknownCost: string;
  readonly others: string;
  readonly notSaid: string;
  readonly size: { readonly small: string; readonly medium: string; readonly large: string; readonly unknown: string };
  readonly benefitsTitle: string;
  readonly figure: string;
  readonly amount: string;
  readonly knownFor: string;
  knownOf(known: number, all: number): string;
  readonly presentBenefit: string;
  readonly presentCost: string;
  readonly npv: string;
  readonly withdrawn: string;
  readonly benefitsMean: string;
}
