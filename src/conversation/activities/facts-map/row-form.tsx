// The fields of one row, as a member fills them: what somebody does first, then from when on, who, and how we know.
import { PillGroup } from '../../../ui/choice.tsx';
import { TextField } from '../../../ui/field.tsx';
import { RecognisableHint } from '../../pieces/recognisable-hint.tsx';
import { WriteField } from '../../pieces/write-field.tsx';
import { labelOf, type StepProps } from '../../pieces/board/step-words.ts';
import { CameraHint } from './camera-hint.tsx';
import { joinRow, sources, splitRow, type RowPart } from './row-text.ts';

interface RowFormProps {
  readonly props: StepProps;
  /** The slot's text. */
  readonly value: string;
  readonly left: number;
  readonly onInput: (text: string) => void;
}

/** Characters of a role or a moment. */
const short = 80;

export const RowForm = ({ props, value, left, onInput }: RowFormProps) => {
  const { words } = props;
  const row = splitRow(value);
  const write = (part: RowPart, text: string): void => onInput(joinRow({ ...row, [part]: text }));
  const line = (part: RowPart) => (
    <TextField
      label={labelOf(props, part)}
      value={row[part]}
      maxLength={short}
      onInput={(text) => write(part, text)}
    />
  );
  const text = (part: RowPart, room?: number) => (
    <WriteField
      label={labelOf(props, part)}
      rows={2}
      value={row[part]}
      left={room}
      onInput={(typed) => write(part, typed)}
    />
  );
  const isTold = row.source === 'heard' || row.source === 'read';
  return (
    <>
      {line('when')}
      {line('who')}
      {text('does', left)}
      <CameraHint text={row.does} />
      {line('whom')}
      <RecognisableHint text={[row.when, row.who, row.whom].join('\n')} />
      {text('effect')}
      <CameraHint text={row.effect} />
      <PillGroup
        legend={labelOf(props, 'source')}
        options={sources.map((source) => ({ value: source, label: words(`facts-map.source.${source}`) }))}
        value={row.source === '' ? undefined : row.source}
        onChange={(source) => write('source', source)}
      />
      {isTold && line('from')}
      {text('also')}
    </>
  );
};
