import type { AnswerEvent } from "~/domain/practice/answer-event";
import { readingSchema } from "~/domain/emotion/reading";
import { spanQuotes } from "~/domain/practice/span";
import { storableText } from "~/domain/practice/storable-text";
import type { Suggestion } from "~/domain/suggestion/category";
import type { ClientTurn, EngineEvent, EngineFailure } from "~/engines/engine";

/** A whole answer of an engine, fit to be stored. */
export interface WholeAnswer {
  ok: true;
  turn: ClientTurn;
  suggestions: readonly Suggestion[];
}

export type CollectedAnswer = WholeAnswer | { ok: false; failure: EngineFailure };

function isFit({ text, reading, cues }: ClientTurn): boolean {
  return (
    text.trim() !== "" &&
    storableText.safeParse(text).success &&
    readingSchema.safeParse(reading).success &&
    cues.every((cue) => spanQuotes(text, cue, cue.quote))
  );
}

/** One suggestion of each category, the first; those without words are left out. */
function oneOfEach(suggestions: readonly Suggestion[]): Suggestion[] {
  const fit = suggestions.filter(
    ({ text, reason }) => text.trim() !== "" && storableText.safeParse(text + reason).success,
  );
  return fit.filter(
    ({ category }, index) => fit.findIndex((other) => other.category === category) === index,
  );
}

/**
 * Hands on the text as it comes and answers the whole at the end. A client turn that came whole stands,
 * also where the suggestions after it failed; one that cannot be stored is malformed.
 */
export async function* collectAnswer(
  events: AsyncIterable<EngineEvent>,
): AsyncGenerator<AnswerEvent, CollectedAnswer> {
  let turn: ClientTurn | null = null;
  let suggestions: Suggestion[] = [];
  for await (const event of events) {
    switch (event.type) {
      case "text":
        yield event;
        break;
      case "client-turn":
        turn = event.turn;
        break;
      case "suggestions":
        suggestions = oneOfEach(event.suggestions);
        break;
      case "failure":
        if (!turn) return { ok: false, failure: event.failure };
        break;
    }
  }
  if (!turn) return { ok: false, failure: "cut-off" };
  return isFit(turn) ? { ok: true, turn, suggestions } : { ok: false, failure: "malformed" };
}
