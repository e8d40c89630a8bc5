import type { DeviceStore } from '../../../room/ports.ts';

export interface KeptReportRecord {
  readonly room: string;
  readonly report: { readonly title: string; readonly day: string };
}

export const listKeptReports = async (_store: DeviceStore): Promise<readonly KeptReportRecord[]> => [];
