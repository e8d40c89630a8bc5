// Apart from links, whose check sum needs a hash: a first screen names the door without it.

/** Where the door stands in each language: the same page, for who comes from outside and has chosen none. */
export const doorPaths = { nl: '/j', en: '/en/j' } as const;
