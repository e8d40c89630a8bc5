// The beamer during a handover: the headings, and later what is ticked. Nothing of what is told.
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { ScreenStep, ScreenTable } from '../../pieces/board/screen-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { SheetPages } from '../../pieces/sheet-pages.tsx';
import { stepIn } from '../../pieces/step-of.ts';
import { headings } from './headings.ts';
import { markedText, marksIn } from './marking.tsx';
import { openActions } from './marks.ts';
import '../../pieces/pieces.css';
import '../../pieces/beam.css';
import '../../pieces/board/board.css';

const markLines = (props: StepProps, list: 'heading' | 'arrangement') =>
  marksIn(props, list).map(({ key, mark }) => {
    const text = markedText(props, list, key);
    if (mark === undefined) return { id: key, text };
    return {
      id: key,
      text: props.words('handover.marked', { text, mark: props.words(`handover.${list}-mark.${mark}`) }),
    };
  });

export const HandoverScreen = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'handover' };
  const { state, words } = props;
  const count = openActions(state.entries);
  switch (stepIn(given.view)) {
    case 'prepare':
    case 'tell':
      return (
        <ScreenTable {...props}>
          <SheetPages lines={headings.map((id) => ({ id, text: words(`handover.${id}.label`) }))} />
        </ScreenTable>
      );
    case 'gaps':
      return (
        <ScreenTable {...props}>
          <SheetPages lines={markLines(props, 'heading')} />
        </ScreenTable>
      );
    case 'actions':
      return (
        <ScreenTable
          {...props}
          under={count !== undefined && <p>{words('handover.count.text', { count: Number(count) })}</p>}
        >
          <SheetPages lines={markLines(props, 'arrangement')} />
        </ScreenTable>
      );
    default:
      return <ScreenStep {...props} />;
  }
};
