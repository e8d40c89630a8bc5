import type { ReportSection } from '../../kernel/activity.ts';

/** How people came in, and how safe they felt, stays in the room. */
export const reportOpening = (): readonly ReportSection[] => [];
