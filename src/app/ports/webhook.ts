/** One address at which a platform hands in what happened, and how to know that it is the platform. */
export interface Webhook {
  /** for counting */
  readonly channel: string;
  /** e.g. `/webhook/zalo/main` */
  readonly path: string;
  /** the header in which the platform repeats `secret` with every event, in lower case */
  readonly secretHeader: string;
  readonly secret: string;
  /** the platform tries the address out with an empty request that holds no secret */
  readonly isTriedEmpty: boolean;
  /**
   * Takes one event, as JSON was read. Resolves as soon as it is stored, or known to be nothing to store; `not-stored` asks the
   * platform to bring it again. Never rejects.
   */
  take(event: unknown): Promise<'stored' | 'ignored' | 'not-stored'>;
}
