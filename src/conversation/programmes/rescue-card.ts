// Under stress people grab protocols or convince each other with facts. The card names that kindly and slows down.
import type { Agenda } from '../agenda.ts';

/** Ids of words. */
export interface RescueCard {
  readonly title: string;
  /** What is happening, named without blame. */
  readonly seen: string;
  /** Said aloud, one after the other. */
  readonly say: readonly string[];
  /** What the facilitator does meanwhile. */
  readonly do: string;
}

const cards: Readonly<Partial<Record<Agenda['programme'], RescueCard>> & { readonly zelf: RescueCard }> = {
  kort: {
    title: 'programmes.rescue.title',
    seen: 'programmes.rescue.seen',
    say: ['programmes.rescue.kort.say-1', 'programmes.rescue.kort.say-2'],
    do: 'programmes.rescue.kort.do',
  },
  zelf: {
    title: 'programmes.rescue.title',
    seen: 'programmes.rescue.seen',
    say: ['programmes.rescue.zelf.say-1', 'programmes.rescue.zelf.say-2', 'programmes.rescue.zelf.say-3'],
    do: 'programmes.rescue.zelf.do',
  },
};

export const rescueCardOf = (programme: Agenda['programme']): RescueCard => cards[programme] ?? cards.zelf;
