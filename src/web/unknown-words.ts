/** In the product people see an unknown id rather than a broken page; in development it throws. */
export const unknownWords = import.meta.env.PROD ? 'show' : 'throw';
