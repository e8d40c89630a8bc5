/** What is known of rounds and ballots, by scope. */
export interface Collecting {
  readonly rounds: Readonly<
    Record<string, { readonly step: string; readonly named: boolean; readonly phase: string }>
  >;
  readonly ballots: Readonly<Record<string, { readonly step: string; readonly phase: string }>>;
}

/** The round whose cards were turned at this step, if any. */
export const turnedRoundAt = ({ rounds }: Collecting, step: string | undefined) =>
  Object.values(rounds).findLast((round) => round.step === step && round.phase === 'turned');

/** Whether a step's cards were turned or its votes counted. Neither opens a second time. */
export const isCollected = (collecting: Collecting, step: string | undefined): boolean =>
  turnedRoundAt(collecting, step) !== undefined ||
  Object.values(collecting.ballots).some((ballot) => ballot.step === step && ballot.phase === 'counted');
