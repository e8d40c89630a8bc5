import type { Board } from '../../kernel/board/board.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { MemberStep } from '../../pieces/board/member-step.tsx';
import '../../pieces/pieces.css';
import '../../pieces/board/board.css';

export const PauseMember = (props: ActivityViewProps<Board>) => <MemberStep {...props} name="pause" />;
