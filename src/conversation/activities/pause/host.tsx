import type { Board } from '../../kernel/board/board.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { HostStep } from '../../pieces/board/host-step.tsx';
import '../../pieces/pieces.css';
import '../../pieces/stage.css';
import '../../pieces/board/board.css';

export const PauseHost = (props: ActivityViewProps<Board>) => <HostStep {...props} name="pause" />;
