import type { HeardSentence } from "../practice/hearing/move";
import { asksWhetherAnybodyKnows } from "./ally-asked";
import type { AsideKind } from "./aside-kind";
import { firstTurns } from "./constants";
import type { Exchange } from "./exchange";
import { takesUp } from "./follow-up";
import type { AskedQuestion } from "./question";
import type { SimulatorState } from "./state";

/** Topics by which a supporter gets to know whom they talk to. */
const lifeTopics: ReadonlySet<string> = new Set(["family", "friends", "partner", "work", "self"]);
const lifeAsides: ReadonlySet<AsideKind> = new Set<AsideKind>(["siblings", "place", "age"]);

/** Whether all that is asked is who the client is and with whom, and takes up nothing that they have just said. */
export function asksOnlyWhoTheyAre(
  questions: readonly AskedQuestion[],
  exchange: Exchange,
): boolean {
  return (
    questions.length > 0 &&
    questions.every(
      ({ sentence, topic, person }) =>
        person === null && topic !== null && lifeTopics.has(topic) && !takesUp(sentence, exchange),
    )
  );
}

/** "Nice. ...", "Anyway, ...": what was written is waved aside before anything is asked. */
const aside =
  /^(?:(?:ok|okay|oh|so|ah|well)[, ]+)*(?:nice|cool|lovely|awesome|lol|ha(?:ha)+|anyways?)\b(?=\W*$|\s*[.!,…]|\s+(?:so|what|where|when|who|how|do|does|did|are|is|have|can)\b)(?!, (?:and|but)\b)/i;

/** Whether a message begins by waving aside what the client wrote. */
export function wavesAside(message: string): boolean {
  return aside.test(message.trim());
}

/**
 * A first question or two about who the client is and with whom: nobody is passed over by being met, unless what they wrote
 * is waved aside for it.
 */
export function getsToKnow(
  message: string,
  questions: readonly AskedQuestion[],
  asides: readonly AsideKind[],
  { turns }: SimulatorState,
  closedRun: number,
): boolean {
  return (
    turns <= firstTurns &&
    closedRun <= 1 &&
    !wavesAside(message) &&
    (asides.some((kind) => lifeAsides.has(kind)) ||
      questions.some(
        ({ topic, person }) => person !== null || (topic !== null && lifeTopics.has(topic)),
      ))
  );
}

/** Whether somebody in particular knows, or was told. */
const whoKnows =
  /\b(?:have|did) (?:you|u) (?:\w+ )?(?:told|tell|spoken to|speak to|talked to|talk to|said (?:this|that|it|any of (?:this|it)) to)\b|\b(?:does|do|did) (?!you\b)(?:\w+ ){1,3}knows?\b|\bwho (?:have you told|did you tell)\b/i;

/** Who knows, once a thought of suicide was told, is the next thing to ask. */
export function asksWhoKnows(
  sentences: readonly HeardSentence[],
  questions: readonly AskedQuestion[],
  { riskWaits }: SimulatorState,
): boolean {
  return (
    riskWaits !== null &&
    (questions.some(({ topic, person }) => topic === "know" || person?.aspect === "knows") ||
      sentences.some(({ text }) => whoKnows.test(text) || asksWhetherAnybodyKnows(text)))
  );
}
