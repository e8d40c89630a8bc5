import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The report is fetched only when there is one to read. */
export const LazyReport = () => {
  const [Report, setReport] = useState<ComponentType>();
  useEffect(
    () => void import('./report/room-report.tsx').then(({ RoomReport }) => setReport(() => RoomReport)),
    [],
  );
  return Report ? <Report /> : null;
};
