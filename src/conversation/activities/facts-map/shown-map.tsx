// The map as member and facilitator see it.
import type { ComponentChildren } from 'preact';
import { RowsMap } from '../../pieces/board/rows-map.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { findEntry } from '../../kernel/board/entries.ts';
import { blocksIn, isCleared, rowsIn, type Row } from './map.ts';
import { cellsOf, firstWordsOf, labelIn, labelsFirst, mapColumns } from './read-row.ts';

interface ShownMapProps extends StepProps {
  /** What asks for a camera comes first. */
  readonly asks?: boolean;
  readonly under?: (row: Row) => ComponentChildren;
}

/** What a camera saw took the place of these words. */
const FirstWords = ({ row, words }: Pick<StepProps, 'words'> & { readonly row: Row }) => {
  const first = firstWordsOf(row);
  return first === undefined ? null : (
    <p class="soft small" dir="auto">
      {words('facts-map.first', { text: first })}
    </p>
  );
};

export const ShownMap = ({ under, asks, ...props }: ShownMapProps) => {
  const { state, view, words } = props;
  const rows = new Map(rowsIn(state).map((row) => [row.id, row]));
  const blocks = asks ? labelsFirst(blocksIn(state)) : blocksIn(state);
  const hasFirst = [...rows.values()].some((row) => row.seen !== undefined);
  const underRow = ({ id }: { readonly id: string }) => {
    const row = rows.get(id);
    return row ? (
      <>
        <FirstWords row={row} words={words} />
        {under?.(row)}
      </>
    ) : null;
  };
  return (
    <RowsMap
      caption={words('facts-map.caption')}
      columns={mapColumns.map((id) => ({ id, label: words(`facts-map.${id}.label`) }))}
      blocks={blocks.map((block) =>
        block.map((row) => ({ id: row.id, cells: cellsOf(row, words, view.conversation) })),
      )}
      differing={words('facts-map.differing')}
      {...(under || hasFirst ? { under: underRow } : {})}
    />
  );
};

/** The map within reach, at steps that are about something else. */
export const MapAtHand = (props: StepProps) => (
  <details class="at-hand">
    <summary>{props.words('facts-map.at-hand')}</summary>
    <ShownMap {...props} />
  </details>
);

/** A label on the map asks for what a camera would see. */
export const LabelOnMap = ({ row, words }: Pick<StepProps, 'words'> & { readonly row: Row }) => {
  const label = labelIn(row);
  return label === undefined ? null : <p class="recognisable">{words('facts-map.camera-hint', { label })}</p>;
};

/** What the rows are about, and the cleared board, above everything. */
export const About = ({ state, words }: StepProps) => {
  if (isCleared(state)) return <p>{words('facts-map.cleared')}</p>;
  const about = findEntry(state.entries, 'about', 'about')?.fields['about'];
  return about === 'real' ? <p class="soft">{words('facts-map.real')}</p> : null;
};
