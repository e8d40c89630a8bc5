import type { Board } from '../../kernel/board/board.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { ScreenStep } from '../../pieces/board/screen-step.tsx';
import '../../pieces/pieces.css';
import '../../pieces/beam.css';
import '../../pieces/board/board.css';

export const PauseScreen = (props: ActivityViewProps<Board>) => <ScreenStep {...props} name="pause" />;
