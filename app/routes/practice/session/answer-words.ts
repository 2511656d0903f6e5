import type { AnswerFailure } from "~/domain/practice/answer-event";

/** What happened to an answer that did not come, what is safe, and what to do. */
export function answerWords(name: string, failure: AnswerFailure): string {
  switch (failure) {
    case "cancelled":
      return `Stopped. What you sent is safe. Ask for ${name}’s answer when you are ready.`;
    case "session-closed":
      return "This session has ended meanwhile. Everything up to here is safe.";
    case "budget-exhausted":
      return `${name} has answered as often as is planned. What you sent is safe, and you can go on with the embedded client.`;
    case "timeout":
    case "rate-limited":
    case "overloaded":
    case "unavailable":
    case "cut-off":
    case "malformed":
    case "unsafe":
    case "refused":
      return `${name}’s answer did not arrive. What you sent is safe. Try again.`;
  }
}
