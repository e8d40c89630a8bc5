import { Button } from './button.tsx';

interface ToastProps {
  /** Undefined: nothing to say. The region itself stays, so that screen readers hear what comes. */
  readonly text: string | undefined;
  readonly action?: string | undefined;
  readonly onAction?: () => void;
}

/** A short message that does not take the focus, with at most one thing to do, such as undo. */
export const Toast = ({ text, action, onAction }: ToastProps) => (
  <div class="toasts" role="status">
    {text !== undefined && (
      <p class="toast">
        <span>{text}</span>
        {action !== undefined && onAction && (
          <Button look="quiet" onClick={onAction}>
            {action}
          </Button>
        )}
      </p>
    )}
  </div>
);
