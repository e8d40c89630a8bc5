import type { ComponentChildren } from 'preact';

interface TableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/** A table that scrolls by itself on a narrow screen, also by keyboard. */
export const Table = ({ caption, head, rows }: TableProps) => (
  <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
    {/* Roles by name: where a narrow screen stacks the cells, the browser would forget that it is a table. */}
    <table role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {head.map((cell) => (
            <th scope="col" role="columnheader" key={cell}>
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, index) => (
          <tr role="row" key={index}>
            {row.map((cell, column) => (
              <td role="cell" key={head[column]} data-head={head[column]} dir="auto">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
