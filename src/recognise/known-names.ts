// First names and surnames that are common in the Netherlands, from everywhere people here come from, written down from
// general knowledge. A name that is missing is still found by its capital inside a sentence, or behind a cue.
import { unpackNames } from './pack-names.ts';
import { packedFirstNames, packedSurnames } from './packed-names.ts';

/** As `plainName` writes them. */
export const firstNames = unpackNames(packedFirstNames);

/** Surnames that are no everyday words; the part after any `van` or `el`. */
export const surnames = unpackNames(packedSurnames);
