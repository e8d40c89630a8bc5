// Lists of names travel as how many letters each has in common with the one before it, and the rest: `anna 3e 2ton`
// is anna, anne, anton. Packed so they are a third smaller than sorted words, also after compression.

const mostInCommon = 9;

const inCommon = (one: string, other: string): number => {
  let count = 0;
  while (count < mostInCommon && count < one.length && one[count] === other[count]) count += 1;
  return count;
};

/** @param names sorted, small letters without accents */
export const packNames = (names: readonly string[]): string =>
  names
    .map((name, index) => {
      const shared = inCommon(name, names[index - 1] ?? '');
      return `${shared}${name.slice(shared)}`;
    })
    .join('');

export const unpackNames = (packed: string): ReadonlySet<string> => {
  const names = new Set<string>();
  let previous = '';
  for (const [, shared, rest = ''] of packed.matchAll(/(\d)([^\d]*)/gu)) {
    previous = previous.slice(0, Number(shared)) + rest;
    names.add(previous);
  }
  return names;
};

/** How a name stands in the lists: small letters, without accents. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o');
