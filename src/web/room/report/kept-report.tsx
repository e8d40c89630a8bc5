import type { KeptReportRecord } from './kept-reports.ts';

export const KeptReport = (_props: { readonly record: KeptReportRecord; readonly onBack: () => void }) =>
  null;
