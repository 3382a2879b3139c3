/** A file, made to be sent or fetched. */
export interface MadeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The file behind the last part of a link; undefined when there is none, whatever the reason. */
export type OpenLink = (token: string) => Promise<MadeFile | undefined>;
