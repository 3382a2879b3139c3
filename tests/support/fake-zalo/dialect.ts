/**
 * Where the live platform, its documentation and other programs' experience differ, or nothing is known. The defaults are what was seen
 * live; each test may have it otherwise. (Numbers are rows of the list of behaviours that this server was written from.)
 */
export interface Dialect {
  /** 2: a wrong token */
  refusedToken: 'body' | 'http-401';
  /** 5: a body that is no JSON */
  brokenJson: 'body' | 'http-400';
  /** 7-10: a poll that nothing came to */
  emptyPoll: 'code-408' | 'text-408' | 'http-408' | 'empty-object' | 'no-result';
  /** 13, 14 */
  update: 'object' | 'array';
  /** 16: what people write while nobody polls */
  unpolled: 'lost' | 'kept';
  /** 19: two polls at once */
  secondPoller: 'shares' | 'ends-the-first';
  /** 22: `setWebhook` tells what came of trying the address */
  verification: 'told' | 'not-told';
  /** 24: over the daily limit */
  dailyLimit: 'error_code' | 'errorCode';
  /** 27: `getWebhookInfo` while none is set */
  noWebhook: 'not-found' | 'empty-url';
  /** 31: what is counted of a text */
  length: 'utf-16' | 'code-points';
  /** 32: a chat nobody wrote from */
  unknownChat: 400 | 403;
  /** 43: the body of a webhook */
  webhookBody: 'bare' | 'wrapped';
  /** 44: the field of a picture */
  picture: 'photo_url' | 'photo';
  /** 43: whether a webhook that was not answered with 2xx is brought again, and how often */
  retries: number;
  /** `getMe` knows the name people see, which no document promises */
  displayName: 'told' | 'not-told';
  /** 40: milliseconds until a photo is fetched */
  photoDelay: number;
  /** milliseconds that a second of a poll lasts here */
  second: number;
}

export const live: Dialect = {
  refusedToken: 'body',
  brokenJson: 'body',
  emptyPoll: 'code-408',
  update: 'object',
  unpolled: 'lost',
  secondPoller: 'shares',
  verification: 'told',
  dailyLimit: 'error_code',
  noWebhook: 'not-found',
  length: 'utf-16',
  unknownChat: 400,
  webhookBody: 'bare',
  picture: 'photo_url',
  retries: 0,
  displayName: 'told',
  photoDelay: 0,
  second: 1000,
};
