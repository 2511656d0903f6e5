import type { Speaker } from "../practice/turn";

/** A turn as an import found it. */
export interface ImportedTurn {
  /** From 0, without gaps. */
  position: number;
  speaker: Speaker;
  /** As it was read, never empty. */
  text: string;
  /** Seconds from the start of the conversation; null where the file does not say. */
  seconds: number | null;
}

/** A conversation as an import found it, whatever the format. */
export interface ImportedTranscript {
  /** Its name in the file; unique within a study. */
  externalId: string;
  title: string;
  /** What it is about, in the file's words; may be empty. */
  topic: string;
  turns: readonly ImportedTurn[];
}
