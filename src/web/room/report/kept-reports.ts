// Reports that somebody chose to keep on this device, each in the form of the report file, read by its parser.
import type { Report } from '../../../report/report.ts';
import { parseReportFile, reportToFile } from '../../../report/report-file.ts';
import type { DeviceStore } from '../../../room/ports.ts';

export interface KeptReportRecord {
  readonly room: string;
  readonly report: Report;
}

const toReport = (value: unknown): Report | undefined => {
  const parsed = typeof value === 'string' ? parseReportFile(value) : undefined;
  return parsed?.ok === true ? parsed.value : undefined;
};

export const keepReport = (store: DeviceStore, room: string, report: Report): Promise<void> =>
  store.put('reports', room, reportToFile(report));

export const loadKeptReport = async (store: DeviceStore, room: string): Promise<Report | undefined> =>
  toReport(await store.get('reports', room));

/** What cannot be read any more is left out. */
export const listKeptReports = async (store: DeviceStore): Promise<readonly KeptReportRecord[]> => {
  const records = await store.list('reports', '');
  return records.flatMap(({ key, value }) => {
    const report = toReport(value);
    return report === undefined ? [] : [{ room: key, report }];
  });
};
