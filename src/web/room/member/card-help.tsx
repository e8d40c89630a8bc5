// The card stays at hand: why it is hard, what helps, and where to read on.
import { useState } from 'preact/hooks';
import { paragraphsOf, type Card } from '../../../deck/deck.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useWords } from '../../../ui/language.tsx';

const Paragraphs = ({ text }: { readonly text: string }) => (
  <>
    {paragraphsOf(text).map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </>
);

const CardText = ({ card }: { readonly card: Card }) => {
  const words = useWords();
  return (
    <div class="stack card-text">
      <h3>{card.whyHardTitle}</h3>
      <Paragraphs text={card.whyHard} />
      <h3>{card.tipsTitle}</h3>
      {card.tipsIntro !== undefined && <p>{card.tipsIntro}</p>}
      <ol>
        {card.tips.map((tip) => (
          <li key={tip.text}>
            {tip.lead !== undefined && <strong>{tip.lead}</strong>} {tip.text}
          </li>
        ))}
      </ol>
      {card.sideBox && (
        <>
          <h3>{card.sideBox.title}</h3>
          <Paragraphs text={card.sideBox.text} />
        </>
      )}
      <h3>{words('room.card.links')}</h3>
      <ul>
        {card.links.map((link) => (
          <li key={link.id}>
            <a href={link.url} lang={link.language} hreflang={link.language} target="_blank" rel="noreferrer">
              {link.title}
            </a>
          </li>
        ))}
      </ul>
      <p class="small soft">{card.source}</p>
    </div>
  );
};

export const CardHelp = ({ card }: { readonly card: Card }) => {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <div class="card-help">
      <Button look="quiet" onClick={() => setIsOpen(true)}>
        {words('room.card.open')}
      </Button>
      {isOpen && (
        <Dialog
          title={card.title}
          onClose={close}
          actions={
            <Button look="main" onClick={close}>
              {words('room.close')}
            </Button>
          }
        >
          <CardText card={card} />
        </Dialog>
      )}
    </div>
  );
};
