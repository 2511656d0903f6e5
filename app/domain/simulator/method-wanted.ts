import { asksForMethod } from "../practice/hearing/method-asked";
import { plain } from "../practice/hearing/plain";
import type { HeardMessage } from "./heard-message";
import type { SimulatorState } from "./state";

/** "With what?", right after an answer about suicide. */
const inAWord = /^(?:and |but |so )?(?:with what|how|where|when)(?: exactly)?\W*$/;

function wantsMethod(
  text: string,
  clientMessage: string | null,
  { riskAnswer }: Pick<SimulatorState, "riskAnswer">,
): boolean {
  const said = plain(text);
  if (riskAnswer !== null && inAWord.test(said)) return true;
  return asksForMethod(said, clientMessage === null ? null : plain(clientMessage));
}

/**
 * A message without the sentences that want to be told the method or what a note says: the client may answer them, and
 * nothing is gained by them.
 */
export function apartFromMethod(
  message: HeardMessage,
  state: Pick<SimulatorState, "riskAnswer">,
): HeardMessage {
  const { exchange, questions } = message;
  const { heard, clientMessage } = exchange;
  const stays = (text: string) => !wantsMethod(text, clientMessage, state);
  const sentences = heard.sentences.filter(({ text }) => stays(text));
  if (sentences.length === heard.sentences.length) return message;
  return {
    ...message,
    exchange: { ...exchange, heard: { ...heard, sentences } },
    questions: questions.filter(({ sentence }) => stays(sentence)),
  };
}
