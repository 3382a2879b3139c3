/**
 * Events with fields, for the operator. Never an answer, a name, a phone number, a chat id, a token or a text that
 * somebody wrote: only ids of this program, codes, counts and durations.
 */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** `error` is reduced to its name, code and stack; its message may quote what a person wrote */
  error(event: string, error: unknown, fields?: LogFields): void;
}
