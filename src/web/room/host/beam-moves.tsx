import { PageMoves } from '../../../conversation/pieces/page-moves.tsx';
import { useWords } from '../../../ui/language.tsx';
import { useTable } from '../table-context.tsx';

/** Turns the pages on the beamer, while it has more than one: on the laptop and on a second facilitator's phone. */
export const BeamMoves = () => {
  const words = useWords();
  const { view, act } = useTable();
  const { beam } = view.value.host ?? {};
  if (beam === undefined || beam.of < 2) return null;
  return (
    <section class="beam-moves" aria-labelledby="beam-moves">
      <h2 class="label" id="beam-moves">
        {words('spread.beamer')}
      </h2>
      <PageMoves page={beam.page} of={beam.of} onTurn={act.turnBeam} />
    </section>
  );
};
