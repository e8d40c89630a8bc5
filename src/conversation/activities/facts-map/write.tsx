// A member writes up to three rows; the first stands open, the others are one tap away.
import { Held } from '../../pieces/held.tsx';
import { MemberWrite } from '../../pieces/board/member-step.tsx';
import { cardNumberOf, textOf, titleOf, type StepProps } from '../../pieces/board/step-words.ts';
import { WriteCards } from '../../pieces/write-cards.tsx';
import { rowFields } from './plan.ts';
import { RowForm } from './row-form.tsx';
import { splitRow } from './row-text.ts';

export const WriteRows = (props: StepProps) => {
  const { view, act, words } = props;
  if (view.step?.plan.collects.kind !== 'cards') return <MemberWrite {...props} />;
  const texts = {
    send: words('board.send'),
    back: words('board.back'),
    ready: words('board.ready'),
    readyMore: words('board.ready.more'),
  };
  return (
    <WriteCards view={view} act={act} card={cardNumberOf(props)} title={titleOf(props)} texts={texts}>
      {(draft) => (
        <div class="stack">
          <h1>{titleOf(props)}</h1>
          <p>{textOf(props)}</p>
          <Held drafts={rowFields.map(draft)} act={act} />
          {rowFields.map((field, place) => {
            const { text, left } = draft(field);
            const { does } = splitRow(text);
            return (
              <details key={field} class="at-hand" open={place === 0}>
                <summary dir="auto">
                  {words('facts-map.row', { number: place + 1 })}
                  {does !== '' && `: ${does}`}
                </summary>
                <div class="stack">
                  <RowForm
                    props={props}
                    value={text}
                    left={left}
                    onInput={(typed) => act.write(field, typed)}
                  />
                </div>
              </details>
            );
          })}
        </div>
      )}
    </WriteCards>
  );
};
