import { describe, expect, it } from 'vitest';
import type { Report } from '../../../report/report.ts';
import { openVault } from '../../../vault/open-vault.ts';
import { browserClock } from '../../clock.ts';
import { keepReport, listKeptReports, loadKeptReport } from './kept-reports.ts';

const report: Report = {
  title: 'Team Noord',
  language: 'nl',
  day: '2027-03-12',
  minutes: 30,
  people: 6,
  cards: [],
  sections: [{ kind: 'lessons', title: 'Wat we leerden', lines: [{ text: 'Wacht.' }] }],
};

const emptyVault = () => openVault({ indexedDB: () => undefined, clock: browserClock });

describe('reports on this device', () => {
  it('come back as they were kept', async () => {
    const vault = await emptyVault();
    await keepReport(vault, 'room-1', report);
    expect(await loadKeptReport(vault, 'room-1')).toEqual(report);
    expect(await listKeptReports(vault)).toEqual([{ room: 'room-1', report }]);
  });
  it('are left out where they cannot be read', async () => {
    const vault = await emptyVault();
    await vault.put('reports', 'room-2', { not: 'a report' });
    await vault.put('reports', 'room-3', '{"format":"something else"}');
    expect(await listKeptReports(vault)).toEqual([]);
    expect(await loadKeptReport(vault, 'room-4')).toBeUndefined();
  });
  it('are forgotten with their room', async () => {
    const vault = await emptyVault();
    await keepReport(vault, 'room-1', report);
    await vault.forgetRoom('room-1', { report: true });
    expect(await listKeptReports(vault)).toEqual([]);
  });
});
