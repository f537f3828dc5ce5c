import type { Readable } from "node:stream";

/** Where the bytes of attachments lie. Keys are ids of our own making, never a person's words. */
export type Storage = {
  put: (key: string, bytes: Buffer) => Promise<void>;
  /** Null when nothing lies there. */
  get: (key: string) => Promise<Readable | null>;
  /** Deleting what is not there is no error. */
  delete: (key: string) => Promise<void>;
};
