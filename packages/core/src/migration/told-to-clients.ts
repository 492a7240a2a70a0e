// What a comparison says to those who use the API: what a removal owed to the policy is between provider and reviewers.
import type { Compared } from '../report/to-report.ts';
import { removalStandings } from '../rules/standings.ts';

export const toldToClients = (compared: Compared): Compared => {
  const owed = new Set(removalStandings.filter(({ settles }) => !settles).map(({ id }) => id));
  return { ...compared, standings: compared.standings.filter(({ id }) => !owed.has(id)) };
};
