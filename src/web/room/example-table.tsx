// A table as a screen gets it, made by hand: for the tests of this area.
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { exampleDeck } from '../../conversation/example-card-deck.ts';
import { foldAll, peopleEvents } from '../../conversation/example-conversation.ts';
import { visibilityOf } from '../../conversation/kernel/plan.ts';
import { findStep } from '../../conversation/steps.ts';
import type { Acts } from '../../session/acts.ts';
import type { HostView, SessionView, StepView } from '../../session/view.ts';
import { AtTable } from './table-context.tsx';

const exampleRoom = 'ab'.repeat(16);

export const exampleHost: HostView = {
  door: 'open',
  expected: 6,
  code: 'K7M-4QXR-9T2WB',
  qr: 'https://leerkring.example/j#r1SECRET',
  link: 'https://leerkring.example/j#r1LINK',
  lobby: [],
  spent: {},
  online: ['host', 'm1', 'm2', 'm3', 'm4', 'm5'],
  smallGroup: 'large-enough',
  recoverySaved: false,
  canSaveRecovery: true,
  codeBurnt: false,
};

/** Six people: Anna leads, five write. */
const exampleConversation = foldAll(peopleEvents(5));

const stepOf = (id: string): StepView => {
  const step = findStep(exampleConversation.agenda, id);
  if (!step) throw new Error(`no step ${id}`);
  const visibility = visibilityOf(step.plan.collects);
  const { part, activity, plan } = step;
  return { id, part, activity, plan, ...(visibility === undefined ? {} : { visibility }) };
};

/** Anna's or Mira's view before the first step; `at` brings the group to a step. */
export const exampleView = (change: Partial<SessionView> = {}, at?: string): SessionView => {
  const isHost = change.me?.host ?? false;
  return {
    connection: { type: 'online' },
    me: { ref: isHost ? 'host' : 'm1', host: isHost },
    conversation:
      at === undefined
        ? exampleConversation
        : foldAll([{ type: 'step-moved', to: at, seconds: 180 }], exampleConversation),
    ...(at === undefined ? {} : { step: stepOf(at) }),
    privateTexts: {},
    typed: {},
    readyHere: false,
    late: [],
    lost: 0,
    pending: 0,
    synced: true,
    clock: at === undefined ? { paused: false } : { seconds: 120, paused: false },
    counts: { ready: 3, of: 5, present: 6 },
    mine: [],
    ...(isHost ? { host: exampleHost } : {}),
    memoryOnly: false,
    ...change,
  };
};

export const exampleWriting = (
  drafts: readonly { field: string; text: string; person?: string; laid?: true }[] = [],
) => ({
  scope: 'cd'.repeat(16),
  step: 'question-1/write',
  named: false,
  fields: ['answer'],
  phase: 'open' as const,
  takesPart: true,
  among: ['Mira', 'Joris', 'Sanne', 'Bilal', 'Noor'],
  thin: false,
  joined: false,
  drafts: drafts.map((draft) => ({ ...draft, left: 900 })),
  ready: false,
});

/** Every press is written down as the act's name and what it was given. */
export const recordingActs = (): { readonly acts: Acts; readonly pressed: unknown[][] } => {
  const pressed: unknown[][] = [];
  const acts = new Proxy({} as Acts, {
    get:
      (_target, name) =>
      (...given: unknown[]) => {
        pressed.push([name, ...given]);
      },
  });
  return { acts, pressed };
};

interface ExampleTableProps {
  readonly view: SessionView;
  readonly acts?: Acts;
  readonly children: ComponentChildren;
}

export const ExampleTable = ({ view, acts, children }: ExampleTableProps) => (
  <AtTable
    table={{
      room: exampleRoom,
      view: signal(view),
      act: acts ?? recordingActs().acts,
      deck: exampleDeck,
      today: '2027-03-12',
      aftercare: ['Vertrouwenspersoon: 030-1234567'],
    }}
  >
    {children}
  </AtTable>
);
