// What reaches us of a link after mail programs, scanners and chats have handled it (protocol §6).
import { err, type Result } from '../basics/result.ts';
import { parseLinkCharacters, type LinkFault } from './invite-link.ts';
import type { LinkInvite } from './invite-secret.ts';

/** `/j#r1…` in an address, or the fragment alone; cut at the first character that is no letter or digit. */
const pattern = /(?:\/j\/?(?:\?[^#\s]*)?#|^\s*#?)r([0-9])([0-9a-z]*)/iu;

const MAX_ADDRESS = 8192;
/** `%2523` inside `url=` takes two; one more for a wrapper around the wrapper. */
const MAX_DECODINGS = 4;

/**
 * The invitation in an address: as it was made, with `#` as `%23` or `%2523`, wrapped by Safe Links (`?url=`), or
 * only the part after `#`. The fault says what is wrong with it.
 */
export const readInviteAddress = (address: string): Result<LinkInvite, LinkFault> => {
  let text = address.slice(0, MAX_ADDRESS);
  for (let decoding = 0; decoding <= MAX_DECODINGS; decoding += 1) {
    const found = pattern.exec(text);
    if (found !== null) return readMatch(found[1] ?? '', found[2] ?? '');
    if (/\/j\/?#r?(?![0-9a-z])/iu.test(text)) return err({ type: 'cut-off' });
    // Something like a secret stands where the invitation should, and it is none of ours: no anchor of the page.
    if (/\/j\/?(?:\?[^#\s]*)?#(?=[a-z]*\d|[a-z]{20})[0-9a-z]{6,}/iu.test(text))
      return err({ type: 'altered' });
    const decoded = decodeOnce(text);
    if (decoded === text) break;
    text = decoded;
  }
  return err({ type: 'none' });
};

const readMatch = (version: string, characters: string): Result<LinkInvite, LinkFault> =>
  version === '1' ? parseLinkCharacters(characters) : err({ type: 'unknown-version' });

const decodeOnce = (text: string): string => {
  // Per escape: one broken escape elsewhere in a wrapped address must not hide the invitation.
  return text.replace(/%(?:23|25|2[Ff]|3[Aa])/gu, (escape) =>
    String.fromCharCode(Number.parseInt(escape.slice(1), 16)),
  );
};
