import { inFull } from "../practice/hearing/in-full";
import type { Heard } from "../practice/hearing/move";
import type { LiveCue } from "./state";

/** A supporter's message with what was heard in it and what it answers. */
export interface Exchange {
  message: string;
  heard: Heard;
  /** The client message it answers; null where there is none. */
  clientMessage: string | null;
  /** The supporter's messages before this one. */
  earlier: readonly string[];
  /** The replies that were suggested for the client's message; absent where none were. */
  offered?: readonly string[];
}

/** A cue that a reply met. */
export interface MetCue {
  cue: LiveCue;
  how: "openly" | "closed";
}

/** An exchange with the supporter's messages as they would be written in full, which is how all that reads them reads them. */
export function writtenInFull(exchange: Exchange): Exchange {
  const { message, heard, earlier } = exchange;
  const sentences = heard.sentences.map((each) => ({ ...each, text: inFull(each.text) }));
  return {
    ...exchange,
    message: inFull(message),
    heard: { ...heard, sentences },
    earlier: earlier.map(inFull),
  };
}
