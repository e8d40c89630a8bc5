import type { ComponentChildren } from 'preact';

// Written out whole: the build keeps only the styles whose classes it finds in the code.
const looks = {
  note: 'utrecht-alert utrecht-alert--info',
  good: 'utrecht-alert utrecht-alert--ok',
  mind: 'utrecht-alert utrecht-alert--warning',
  fault: 'utrecht-alert utrecht-alert--error',
};

const drawings = {
  info: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v5M12 7.6v.1',
  done: 'm4 13 5 5L20 7',
  offline: 'M3 9a13 13 0 0 1 18 0M6.5 12.8a8 8 0 0 1 11 0M12 17.5v.1M4 20 20 4',
  stop: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M8 16l8-8',
  wait: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7v5l3.5 2',
};

const usual = { note: 'info', good: 'done', mind: 'info', fault: 'stop' } as const;

interface AlertProps {
  readonly kind?: keyof typeof looks;
  readonly drawing?: keyof typeof drawings;
  /** What happened, in bold. */
  readonly title?: string;
  /** What is safe, and what to do next. */
  readonly children?: ComponentChildren;
  /** Announced when it appears; leave it out for what stands there from the start. */
  readonly live?: boolean;
}

/** A title that is a heading elsewhere has no full stop; here more follows on the same line. */
const asSentence = (title: string): string => (/[.!?…]$/u.test(title) ? title : `${title}.`);

/** A message with a sign beside its colour. No triangles. */
export const Alert = ({ kind = 'note', drawing, title, children, live = false }: AlertProps) => (
  <div class={looks[kind]} role={live ? 'status' : undefined}>
    <svg class="utrecht-alert__icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[drawing ?? usual[kind]]} />
    </svg>
    <div class="utrecht-alert__content">
      <p>
        {title !== undefined && <strong>{children === undefined ? title : asSentence(title)}</strong>}{' '}
        {children}
      </p>
    </div>
  </div>
);
