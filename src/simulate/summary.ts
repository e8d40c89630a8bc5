// The figures of a run, as they are printed.
import { loadWords } from '../i18n/load-words.ts';
import { composeReport } from '../report/report.ts';
import { reportToMarkdown } from '../report/report-to-markdown.ts';
import { readDeck } from './read-deck.ts';
import type { RunResult } from './run.ts';

export interface Summary {
  readonly programme: string;
  readonly members: number;
  /** Positions in the room's log. */
  readonly envelopes: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly duplicated: number;
  readonly outOfOrder: number;
  readonly verified: boolean;
  /** Milliseconds from send to own delivery. */
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly reportMarkdown: string;
}

const percentile = (sorted: readonly number[], share: number): number => {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return Math.round(value * 10) / 10;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const reportOf = async (result: RunResult): Promise<string> => {
  const { conversation } = result.host.view();
  const words = await loadWords(conversation.language);
  const deck = readDeck(conversation.deck, conversation.language);
  const options = { day: result.today, ...(deck === undefined ? {} : { deck }) };
  return reportToMarkdown(composeReport(conversation, words, options), words);
};

export const summarise = async (result: RunResult, programme: string, members: number): Promise<Summary> => {
  const { tallies } = result;
  const delays = tallies.flatMap((tally) => tally.delays).toSorted((left, right) => left - right);
  return {
    programme,
    members,
    envelopes: Math.max(...tallies.map((tally) => tally.last)),
    acknowledged: sum(tallies.map((tally) => tally.acknowledged)),
    lost: sum(tallies.map((tally) => tally.lost)),
    duplicated: sum(tallies.map((tally) => tally.duplicated)),
    outOfOrder: sum(tallies.map((tally) => tally.outOfOrder)),
    verified: result.verified,
    p50Ms: percentile(delays, 0.5),
    p95Ms: percentile(delays, 0.95),
    reportMarkdown: await reportOf(result),
  };
};
