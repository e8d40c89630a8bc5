// One slot holds an agreement's two parts: what, an empty line, and what is needed from whom.

export interface AgreementText {
  readonly what: string;
  readonly needs: string;
}

const gap = '\n\n';

const closed = (text: string): string => text.replace(/\n{2,}/gu, '\n');

export const joinAgreement = ({ what, needs }: AgreementText): string =>
  needs.trim() === '' ? closed(what) : `${closed(what).trimEnd()}${gap}${closed(needs)}`;

export const splitAgreement = (text: string): AgreementText => {
  const at = text.indexOf(gap);
  return at < 0 ? { what: text, needs: '' } : { what: text.slice(0, at), needs: text.slice(at + gap.length) };
};
