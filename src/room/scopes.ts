// Rounds and ballots as one device follows them in the log: opened, closing, their sealed slots, revealed.
import type { Entry } from '../envelope/entry.ts';
import type { ControlEvent } from '../sealed/control-event.ts';
import type { ScopeTerms } from '../sealed/reveal.ts';

export interface Scope {
  readonly terms: ScopeTerms;
  readonly step: string;
  /** Ballots: how many options there are, blank included. */
  readonly options: number;
  readonly epoch: number;
  /** Position of its opening. */
  readonly opened: number;
  readonly closing: boolean;
  /** memberRef of the host that closed it and so signs the reveal. */
  readonly closedBy?: string;
  /** Sealed slots in the log, not opened before the signed reveal. */
  readonly entries: readonly Entry[];
  readonly ended: 'no' | 'revealed' | 'void';
}

export type Scopes = ReadonlyMap<string, Scope>;

const withScope = (scopes: Scopes, scope: Scope): Scopes => new Map(scopes).set(scope.terms.scope, scope);

/** Follows one verified control event. A reveal is applied by `endScope`, after its hash was checked. */
export const followControl = (
  scopes: Scopes,
  place: { readonly by: string; readonly epoch: number; readonly seq: number },
  event: ControlEvent,
): Scopes => {
  switch (event.type) {
    case 'round.open': {
      if (scopes.has(event.scope)) return scopes;
      const terms = { kind: 'round', scope: event.scope, mode: event.mode, roster: event.roster } as const;
      return withScope(scopes, {
        terms,
        step: event.step,
        options: 0,
        epoch: place.epoch,
        opened: place.seq,
        closing: false,
        entries: [],
        ended: 'no',
      });
    }
    case 'ballot.open': {
      if (scopes.has(event.scope)) return scopes;
      const terms = { kind: 'ballot', scope: event.scope, mode: 'anonymous', roster: event.roster } as const;
      return withScope(scopes, {
        terms,
        step: event.step,
        options: event.options,
        epoch: place.epoch,
        opened: place.seq,
        closing: false,
        entries: [],
        ended: 'no',
      });
    }
    case 'round.closing':
    case 'ballot.closing': {
      const scope = scopes.get(event.scope);
      return scope === undefined || scope.ended !== 'no'
        ? scopes
        : withScope(scopes, { ...scope, closing: true, closedBy: place.by });
    }
    default:
      return scopes;
  }
};

export const addSlot = (scopes: Scopes, id: string, entry: Entry): Scopes => {
  const scope = scopes.get(id);
  return scope === undefined ? scopes : withScope(scopes, { ...scope, entries: [...scope.entries, entry] });
};

export const endScope = (scopes: Scopes, id: string, ended: 'revealed' | 'void'): Scopes => {
  const scope = scopes.get(id);
  return scope === undefined ? scopes : withScope(scopes, { ...scope, ended });
};

/**
 * Scopes that this event ends without a reveal: what is open at a step that is left, or in a room that somebody
 * is removed from, and has no slots in the log yet. The relay dropped them together with the event.
 */
export const voidedBy = (scopes: Scopes, event: ControlEvent): readonly string[] => {
  const open = [...scopes.values()].filter((scope) => scope.ended === 'no' && scope.entries.length === 0);
  if (event.type === 'member.removed') return open.map((scope) => scope.terms.scope);
  if (event.type !== 'step.moved') return [];
  return open.filter((scope) => scope.step === event.from).map((scope) => scope.terms.scope);
};
