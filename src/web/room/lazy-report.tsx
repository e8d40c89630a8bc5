import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Fetches what draws the report. */
export const loadReport = () => import('./report/room-report.tsx');

/** The report is fetched only when there is one to read. */
export const LazyReport = () => {
  const [Report, setReport] = useState<ComponentType>();
  useEffect(() => void loadReport().then(({ RoomReport }) => setReport(() => RoomReport)), []);
  return Report ? <Report /> : null;
};
