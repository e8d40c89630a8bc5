declare module 'virtual:deck/*' {
  export const deck: import('../deck/deck.ts').Deck;
}
