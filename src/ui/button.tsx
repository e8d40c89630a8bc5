import type { ComponentChildren } from 'preact';

const looks = {
  main: 'utrecht-button utrecht-button--primary-action',
  plain: 'utrecht-button utrecht-button--secondary-action',
  quiet: 'utrecht-button utrecht-button--subtle',
};

interface Look {
  /** One `main` per screen. */
  readonly look?: keyof typeof looks;
  readonly wide?: boolean;
  readonly class?: string;
  /** What screen readers say where the visible words are not enough; begins with them. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

const classOf = ({ look = 'plain', wide = false, class: extra }: Omit<Look, 'children' | 'label'>): string =>
  [looks[look], wide ? 'button--wide' : '', extra ?? ''].filter((name) => name !== '').join(' ');

interface ButtonProps extends Look {
  readonly type?: 'button' | 'submit';
  readonly onClick?: () => void;
  /** Why it cannot be pressed yet: the id of an element that says so. It stays reachable by keyboard. */
  readonly notYet?: string | undefined;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly describedBy?: string;
  readonly id?: string;
}

export const Button = (props: ButtonProps) => {
  const {
    type = 'button',
    onClick,
    notYet,
    expanded,
    controls,
    describedBy,
    id,
    label,
    children,
    ...look
  } = props;
  return (
    <button
      class={classOf(look)}
      type={type}
      id={id}
      aria-label={label}
      aria-disabled={notYet === undefined ? undefined : 'true'}
      aria-describedby={notYet ?? describedBy}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={(event) => {
        if (notYet !== undefined) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
};

interface ButtonLinkProps extends Look {
  readonly href: string;
  readonly describedBy?: string;
  readonly download?: string;
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export const ButtonLink = ({ href, describedBy, download, label, children, ...look }: ButtonLinkProps) => (
  <a class={classOf(look)} href={href} aria-label={label} aria-describedby={describedBy} download={download}>
    {children}
  </a>
);
