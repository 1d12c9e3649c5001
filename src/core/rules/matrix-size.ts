// Promises that the colour matrix has a row for each likelihood and a column for each consequence.
import { keyPlace } from '../model/diagnostic.ts';
import { configurationFile } from '../model/portfolio.ts';
import { riskScaleSteps } from '../model/risk-scale-steps.ts';
import { defineRule } from './rule.ts';

export const matrixSize = defineRule({
  code: 'matrix-size',
  severity: 'error',
  *check(portfolio) {
    const { risk } = portfolio.strategy;
    if (!risk?.matrix) return;
    const { likelihood, consequence } = riskScaleSteps(risk);
    const rows = risk.matrix.length;
    const columns = (risk.matrix.find((row) => row.length !== consequence) ?? risk.matrix[0])?.length ?? 0;
    if (rows === likelihood && columns === consequence) return;
    yield {
      place: keyPlace(configurationFile(portfolio, 'strategy'), ['risk', 'matrix']),
      args: { rows, columns, likelihood, consequence },
    };
  },
});
