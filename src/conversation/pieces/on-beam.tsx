// What the things on the beamer know of the window they are in: how much of the table is free, which page is wanted.
import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { wholeTable, type Table } from './lay-out.ts';

export interface BeamPages {
  readonly table: Table;
  /** From 0; the hosts' windows turn it too. Without it the things keep their own page. */
  readonly page?: number | undefined;
  /** This page is in sight, of so many. */
  readonly shows?: (page: number, of: number) => unknown;
}

const BeamContext = createContext<BeamPages>({ table: wholeTable });

export const OnBeam = ({
  pages,
  children,
}: {
  readonly pages: BeamPages;
  readonly children: ComponentChildren;
}) => <BeamContext.Provider value={pages}>{children}</BeamContext.Provider>;

export const useBeam = (): BeamPages => useContext(BeamContext);
