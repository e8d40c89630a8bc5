// What people lay down in the open between layers; parsed by the kernel's board.
import type { BoardRules } from '../../kernel/board/board.ts';
import type { ListRules } from '../../kernel/board/entries.ts';
import { requestLists } from '../../kernel/board/requests.ts';
import { layers } from './layer-text.ts';

/** Requests of one layer. */
export const mostOfLayer = 2;

export const layersRequests = requestLists(mostOfLayer * layers.length, layers);

export const layersLists = {
  /** A measure that somebody proposes, and what it does. */
  measure: { who: 'pen', most: 6, fields: { measure: 300, helps: 300, adds: 300, drops: 300 } },
  ...layersRequests,
} as const satisfies ListRules;

export const layersRules: BoardRules = { lists: layersLists, seats: layers };
