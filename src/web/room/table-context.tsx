// What every part of a room's screens needs, without handing it down by hand.
import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Deck } from '../../deck/deck.ts';
import { RecognisesHere } from '../recognise/recognises-here.tsx';
import type { OpenRoom } from './open-room.ts';

export interface Table extends OpenRoom {
  readonly deck: Deck;
  /** This device's day, ISO. */
  readonly today: string;
  /** Where somebody can go afterwards, one line each. */
  readonly aftercare: readonly string[];
  /** At one device: everything that later steps need is here, and the network may go. */
  readonly isWhole?: boolean;
}

const TableContext = createContext<Table | undefined>(undefined);

export const AtTable = ({
  table,
  children,
}: {
  readonly table: Table;
  readonly children: ComponentChildren;
}) => (
  <TableContext.Provider value={table}>
    <RecognisesHere words={table.view.value.conversation.wordsToMark ?? []}>{children}</RecognisesHere>
  </TableContext.Provider>
);

export const useTable = (): Table => {
  const table = useContext(TableContext);
  if (!table) throw new Error('no <AtTable> around this component');
  return table;
};
