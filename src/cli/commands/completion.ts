// `portfolio completion SHELL`: a script that lets the shell ask the program itself what can be written next.
import { PortfolioError } from '../../core/model/portfolio-error.ts';
import type { Run } from '../call.ts';
import { shells } from '../completion/shells.ts';
import { exitCodes } from '../exit-code.ts';
import { catalogueWithoutPortfolio } from '../open-portfolio.ts';
import { present } from '../present.ts';

export const run: Run = async (call) => {
  const shell = shells.find((each) => each === call.values.shell);
  if (!shell)
    throw new PortfolioError('unknown-value', {
      option: 'completion',
      value: String(call.values.shell),
      allowed: shells,
    });
  const script = await call.context.readShipped(`templates/completion/portfolio.${shell}`);
  await present(call, await catalogueWithoutPortfolio(call), new TextDecoder().decode(script), true);
  return exitCodes.fine;
};
