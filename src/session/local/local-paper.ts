// What people write on paper and the facilitator types: a pile of cards that turn over together, and counted votes.
import type { ConversationEvent } from '../../conversation/conversation-state.ts';
import { foldConversation } from '../../conversation/conversation.ts';
import type { AgendaStep } from '../../conversation/steps.ts';
import type { PaperActs } from '../acts.ts';
import { newLocalId, type LocalRecord, type PaperCard } from './local-record.ts';
import { isOver, LEADER, runsAs, stepNow, type LocalState } from './local-state.ts';

interface Hands {
  keep(change: Partial<LocalRecord>): void;
  tell(...events: readonly ConversationEvent[]): void;
  changed(): void;
}

/** Whose a typed card is stands beside its fields, under no name of a field. */
const OWNER = '';

export interface Paper {
  readonly acts: PaperActs;
  /** The typed cards of a step turn over together; nothing where they already did. */
  turn(step: AgendaStep): void;
}

export const createPaper = (state: LocalState, { keep, tell, changed }: Hands): Paper => {
  const pileOf = (step: string): readonly PaperCard[] => state.record.piles[step] ?? [];

  const setPile = (step: string, pile: readonly PaperCard[]): void => {
    keep({ piles: { ...state.record.piles, [step]: pile } });
    changed();
  };

  const writers = (): readonly string[] =>
    Object.keys(state.conversation.members).filter((ref) => ref !== LEADER);

  const turn = (step: AgendaStep): void => {
    const { collects } = runsAs(state, step);
    if (collects.kind !== 'cards' || isOver(state, step.id)) return;
    const named = collects.whose === 'with-name';
    const { fields } = collects;
    const cards = pileOf(step.id).flatMap(({ [OWNER]: of, ...texts }) => {
      const own = collects.together ? [texts] : fields.map((field) => ({ [field]: texts[field] ?? '' }));
      const member = named && of !== undefined ? { member: of } : {};
      return own.map((written) => ({ id: newLocalId(), fields: written, ...member }));
    });
    const scope = newLocalId();
    const roster = writers().map((member) => ({ member, slots: fields.length }));
    const { [step.id]: _turned, ...piles } = state.record.piles;
    keep({ piles });
    tell(
      { type: 'round-opened', scope, step: step.id, named, fields, slots: fields.length, roster },
      { type: 'cards-turned', scope, step: step.id, cards, missing: 0 },
    );
  };

  const layPaper: PaperActs['layPaper'] = (fields, of) => {
    const now = stepNow(state);
    const filled = Object.entries(fields).filter(([, text]) => text.trim() !== '');
    if (now === undefined || filled.length === 0) return;
    const card = { ...Object.fromEntries(filled), ...(of === undefined ? {} : { [OWNER]: of }) };
    setPile(now.id, [...pileOf(now.id), card]);
  };

  const takePaper: PaperActs['takePaper'] = (place) => {
    const now = stepNow(state);
    if (now === undefined) return;
    setPile(
      now.id,
      pileOf(now.id).filter((_, at) => at !== place),
    );
  };

  const countPaper: PaperActs['countPaper'] = (votes) => {
    const now = stepNow(state);
    const collects = now && runsAs(state, now).collects;
    if (now === undefined || collects?.kind !== 'ballot') return false;
    const before = state.conversation;
    const scope = newLocalId();
    const { options } = collects;
    const opened = { type: 'ballot-opened', scope, step: now.id, options, roster: writers() } as const;
    const counted = { type: 'ballot-counted', scope, step: now.id, votes } as const;
    const open = foldConversation(before, opened);
    if (open === before || foldConversation(open, counted) === open) return false;
    tell(opened, counted);
    return true;
  };

  return { acts: { layPaper, takePaper, countPaper }, turn };
};
