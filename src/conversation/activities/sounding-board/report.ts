import type { ReportSection } from '../../kernel/activity.ts';

/** Nothing: what was said in a trio stays there, and the notes stay with whoever wrote them. */
export const reportSoundingBoard = (): readonly ReportSection[] => [];
