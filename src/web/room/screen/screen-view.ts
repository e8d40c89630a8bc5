// What the beamer gets: what everybody in the room may see, and nothing else. No keys, no text of this device, no
// name from the lobby, so mirroring it is safe by construction.
import type { PartView, TableView } from '../../../conversation/kernel/view.ts';
import type { SessionView } from '../../../session/view.ts';
import { stateOfPart } from '../../../conversation/fold-parts.ts';

type Table = TableView['conversation'];

export interface ScreenView {
  readonly title: string;
  readonly stopped: boolean;
  /** For the activity's own screen. */
  readonly table: TableView;
  readonly activity?: string;
  readonly part?: PartView;
  readonly state?: unknown;
  /** The card's question, also between parts. */
  readonly question?: string;
  readonly planned: number;
  /** Which page of what lies on the table the hosts want to see, from 0. */
  readonly page?: number;
  /** Only while the door is open. */
  readonly door?: { readonly code?: string; readonly qr?: string };
}

/** Which rounds there were and how they stand; not who took part in them. */
const standing = (conversation: SessionView['conversation']): Pick<Table, 'rounds' | 'ballots'> => ({
  rounds: Object.fromEntries(
    Object.entries(conversation.rounds).map(
      ([scope, { step, named, phase }]) => [scope, { step, named, phase }] as const,
    ),
  ),
  ballots: Object.fromEntries(
    Object.entries(conversation.ballots).map(([scope, { step, phase }]) => [scope, { step, phase }] as const),
  ),
});

const tableOf = (view: SessionView): TableView => {
  const { conversation, step, round, ballot, clock, counts } = view;
  const { agenda, members, persons, hosts, pens } = conversation;
  return {
    conversation: { agenda, members, persons, hosts, pens, ...standing(conversation) },
    me: { ref: '', host: false },
    ...(step === undefined
      ? {}
      : {
          step: {
            id: step.id,
            plan: step.plan,
            ...(step.visibility === undefined ? {} : { visibility: step.visibility }),
          },
        }),
    ...(round === undefined
      ? {}
      : {
          round: {
            step: round.step,
            named: round.named,
            phase: round.phase,
            takesPart: false,
            among: [],
            thin: round.thin,
            joined: round.joined,
            drafts: [],
            ready: false,
          },
        }),
    ...(ballot === undefined
      ? {}
      : {
          ballot: { step: ballot.step, options: ballot.options, takesPart: false, phase: ballot.phase },
        }),
    privateTexts: {},
    typed: {},
    clock,
    counts,
    mine: [],
  };
};

export const screenViewOf = (view: SessionView): ScreenView => {
  const { conversation, step, host } = view;
  const { parts } = conversation.agenda;
  const part = parts.find(({ id }) => id === step?.part);
  const question = part?.question ?? parts.find((one) => one.question !== undefined)?.question;
  const isOpen = host?.door === 'open' && (host.code !== undefined || host.qr !== undefined);
  return {
    title: conversation.title,
    stopped: conversation.stopped || conversation.reportClosed,
    table: tableOf(view),
    ...(step === undefined ? {} : { activity: step.activity }),
    ...(part === undefined
      ? {}
      : { part: { id: part.id, form: part.form, card: part.card, question: part.question } }),
    ...(part === undefined ? {} : { state: stateOfPart(conversation, part) }),
    ...(question === undefined ? {} : { question }),
    planned: conversation.step?.seconds ?? 0,
    ...(host?.beam === undefined ? {} : { page: host.beam.page }),
    ...(isOpen
      ? {
          door: {
            ...(host.code === undefined ? {} : { code: host.code }),
            ...(host.qr === undefined ? {} : { qr: host.qr }),
          },
        }
      : {}),
  };
};
