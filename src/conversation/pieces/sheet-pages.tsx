// A list on one sheet of paper on the beamer's table.
import { useBeam } from './on-beam.tsx';
import { Paged } from './paged.tsx';
import { sheetsOf, type SheetLine } from './pages.ts';
import { useLaidOut } from './use-laid-out.tsx';

export const SheetPages = ({ lines }: { readonly lines: readonly SheetLine[] }) => {
  const { table } = useBeam();
  return (
    <Paged laidOut={useLaidOut([lines, table], () => sheetsOf(lines, table))}>
      {({ laid }) => (
        <ul class="beam__sheet">
          {laid.map(({ thing: { id, text, own } }) => (
            <li key={id} dir={own === true ? 'auto' : undefined}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </Paged>
  );
};
