/** How fast one bot may send, as its platform says or as we guess where it does not. */
export interface Pace {
  /** messages in any second, over all chats */
  readonly perSecond: number;
  /** milliseconds between two messages to one chat, on the average */
  readonly betweenOfChat: number;
  /** so many answers to one person may come in one go before that average holds; nobody writes faster than they read */
  readonly burstOfChat: number;
}
