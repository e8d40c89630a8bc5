// A map made of rows with the same columns: a table where there is room for one, stacked where there is not. Rows that
// contradict one another lie beside one another and stay there: nobody has to choose which of them is true.
import type { ComponentChildren } from 'preact';
import { useWords } from '../../../ui/language.tsx';
import './rows-map.css';

export interface MapColumn {
  readonly id: string;
  /** What stands over it. */
  readonly label: string;
}

export interface MapRow {
  readonly id: string;
  /** Text by column; one that is not there is still open. */
  readonly cells: Readonly<Record<string, string>>;
}

/** One row, or rows that contradict one another. */
export type MapBlock = readonly MapRow[];

interface RowsMapProps {
  /** What the map is about, for who hears it. */
  readonly caption: string;
  readonly columns: readonly MapColumn[];
  readonly blocks: readonly MapBlock[];
  /** Over rows that contradict one another. */
  readonly differing: string;
  /** What can be done with a row, under it. */
  readonly under?: (row: MapRow) => ComponentChildren;
}

interface RowProps extends Pick<RowsMapProps, 'columns' | 'under'> {
  readonly row: MapRow;
}

const Cell = ({ row, column }: { readonly row: MapRow; readonly column: string }) => {
  const words = useWords();
  const text = Object.hasOwn(row.cells, column) ? row.cells[column] : undefined;
  return text === undefined ? <span class="rows-map__open">{words('board.map.open')}</span> : <>{text}</>;
};

// Roles by name: where the cells are stacked, the browser would forget that it is a table.
const TableRow = ({ row, columns, under }: RowProps) => (
  <tbody role="rowgroup">
    <tr role="row">
      {columns.map(({ id, label }) => (
        <td key={id} role="cell" data-head={label} dir="auto">
          <Cell row={row} column={id} />
        </td>
      ))}
    </tr>
    {under && (
      <tr role="row" class="rows-map__under">
        <td role="cell" colSpan={columns.length}>
          {under(row)}
        </td>
      </tr>
    )}
  </tbody>
);

const BesideRow = ({ row, columns, under }: RowProps) => (
  <li class="slip stack">
    <dl class="rows-map__facts">
      {columns.map(({ id, label }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd dir="auto">
            <Cell row={row} column={id} />
          </dd>
        </div>
      ))}
    </dl>
    {under?.(row)}
  </li>
);

export const RowsMap = ({ caption, columns, blocks, differing, under }: RowsMapProps) => {
  const words = useWords();
  const single = blocks.filter(({ length }) => length === 1).flat();
  const beside = blocks.filter(({ length }) => length > 1);
  if (single.length + beside.length === 0) return <p class="soft">{words('board.empty')}</p>;
  const does = under ? { under } : {};
  return (
    <div class="rows-map">
      {single.length > 0 && (
        <table role="table">
          <caption>{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map(({ id, label }) => (
                <th key={id} scope="col" role="columnheader">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          {single.map((row) => (
            <TableRow key={row.id} row={row} columns={columns} {...does} />
          ))}
        </table>
      )}
      {beside.map((rows) => (
        <section key={rows[0]?.id} class="rows-map__beside">
          <h3>{differing}</h3>
          <ul>
            {rows.map((row) => (
              <BesideRow key={row.id} row={row} columns={columns} {...does} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
