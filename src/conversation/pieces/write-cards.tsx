// Writing in a round, from a member's side: who will see it, the fields, one button; then the card lies closed.
import type { ComponentChildren } from 'preact';
import type { TableActs, TableView, TextView } from '../kernel/view.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { CardClosed } from '../../ui/card.tsx';
import { useWords } from '../../ui/language.tsx';
import { SeenLine } from '../../ui/seen-line.tsx';
import { roundIn } from './step-of.ts';

interface WriteCardsProps {
  readonly view: TableView;
  readonly act: TableActs;
  /** Number of the card in play: its colour and motif. */
  readonly card: number;
  /** What stands above everything where there is nothing to write. */
  readonly title: string;
  readonly texts: {
    readonly send: string;
    readonly back: string;
    readonly ready: string;
    readonly readyMore: string;
  };
  /** The fields. `draft` gives what this device wrote in one of them. */
  readonly children: (draft: (field: string) => TextView) => ComponentChildren;
  /** Instead of the fields for who came in later; the card itself stays readable. */
  readonly outside?: ComponentChildren;
}

type Round = NonNullable<TableView['round']>;

const draftIn =
  (round: Round) =>
  (field: string): TextView =>
    round.drafts.find((draft) => draft.field === field && draft.person === undefined) ?? {
      field,
      text: '',
      left: 0,
    };

/** Beside "without a name": among whom. Four is thin, and said so. */
const Among = ({ round }: { readonly round: Round }) => {
  const words = useWords();
  if (round.named) return null;
  return (
    <>
      {round.thin && <Alert kind="mind">{words('write.thin')}</Alert>}
      <details class="among">
        <summary>{words('write.among', { count: round.among.length })}</summary>
        <p dir="auto">{round.among.join(', ')}</p>
      </details>
    </>
  );
};

/** What this device wrote on its own card. */
const ownTexts = (round: Round | undefined): readonly TextView[] =>
  (round?.drafts ?? []).filter((draft) => draft.person === undefined && draft.text.trim() !== '');

/** The card lies closed; or, once the cards turn, stays with who did not lay it. */
const Laid = ({ view, act, card, texts }: Pick<WriteCardsProps, 'view' | 'act' | 'card' | 'texts'>) => {
  const words = useWords();
  const round = roundIn(view);
  const isClosing = round?.phase !== 'open';
  const isKept = round?.ready === false && ownTexts(round).length > 0;
  // What lies ready here goes up with the next sign of life; until then nothing is promised.
  const isAway = view.connection !== undefined && view.connection.type !== 'online';
  return (
    <>
      {round?.ready && view.step?.visibility && (
        <SeenLine {...view.step.visibility} more={words(isAway ? 'write.laid.away' : 'write.laid')} />
      )}
      <div class="quiet-table">
        <CardClosed card={card} />
        <div class="stack">
          <h1>{isClosing ? words('write.closing') : texts.ready}</h1>
          <p class="lead" role="status">
            {words('write.count', { ready: view.counts.ready, of: view.counts.of })}
          </p>
          {isKept ? (
            <p class="soft">{words('write.kept')}</p>
          ) : (
            !isClosing && <p class="soft">{isAway ? words('write.laid.away.more') : texts.readyMore}</p>
          )}
        </div>
      </div>
      {!isClosing && (
        <Button wide onClick={() => act.ready(false)}>
          {texts.back}
        </Button>
      )}
    </>
  );
};

export const WriteCards = (props: WriteCardsProps) => {
  const { view, act, texts, children, outside, title } = props;
  const words = useWords();
  const round = roundIn(view);
  if (!round?.takesPart) {
    return (
      <div class="stack">
        <h1>{title}</h1>
        <p role="status">{words(round ? 'write.outside' : 'write.waiting')}</p>
        {outside}
      </div>
    );
  }
  // While the window runs a card can still be laid ready: nobody is cut off in the middle of a word.
  const isLastChance = round.phase === 'closing' && ownTexts(round).length > 0;
  if (round.ready || !(round.phase === 'open' || isLastChance)) return <Laid {...props} />;
  const tooLong = round.drafts.some((draft) => draft.person === undefined && draft.left < 0);
  const isHeld = ownTexts(round).some((draft) => draft.held);
  const why = tooLong ? 'write.too-long' : isHeld ? 'write.held' : undefined;
  return (
    <form
      class="write"
      onSubmit={(event) => {
        event.preventDefault();
        if (why === undefined) act.ready(true);
      }}
    >
      {view.step?.visibility && <SeenLine {...view.step.visibility} />}
      <Among round={round} />
      {children(draftIn(round))}
      <div class={isLastChance ? 'write__lay write__lay--now stack' : 'write__lay'}>
        <div role="status">
          {isLastChance && (
            <Alert kind="mind" drawing="wait" title={words('write.closing')}>
              {words('write.closing.lay')}
            </Alert>
          )}
        </div>
        <Button look="main" wide type="submit" notYet={why === undefined ? undefined : 'not-yet'}>
          {texts.send}
        </Button>
        {why !== undefined && (
          <p class="sr" id="not-yet">
            {words(why)}
          </p>
        )}
      </div>
    </form>
  );
};
