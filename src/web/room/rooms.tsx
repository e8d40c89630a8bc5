import { Empty } from '../../ui/empty.tsx';
import { SlimFooter } from '../../ui/danger-line.tsx';

export const Screen = () => (
  <>
    <main class="notice" id="inhoud" tabIndex={-1}>
      <Empty title="Leerkring" heading="h1" />
    </main>
    <SlimFooter />
  </>
);
