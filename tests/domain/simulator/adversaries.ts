import type { Situation, Supporter } from "~/domain/simulator/supporters/supporter";

const turnsOf = ({ history }: Situation) =>
  history.filter((turn) => turn.speaker === "supporter").length;
const inTurn =
  (texts: readonly string[]): Supporter =>
  (situation) =>
    texts[turnsOf(situation) % texts.length] ?? "";
const lastOfClient = ({ history }: Situation) => history.at(-1)?.text ?? "";

/** Supporters who look like they listen and do not: none of them may win the client over. */
export const adversaries = {
  "stock phrases in other words": inTurn([
    "I hear you, that must be so hard.",
    "That sounds really difficult, I'm so sorry.",
    "I can only imagine how tough that is for you.",
    "Your feelings are completely valid.",
    "Thank you for sharing that, it takes courage.",
    "It sounds like you're going through a lot right now.",
  ]),
  "a stock phrase with the word of the cue put in": (situation) => {
    const { state, scenario } = situation;
    const waiting = state.live.at(-1) ?? state.focus;
    const word = (waiting && scenario.cues[waiting.id]?.about[0]) ?? "this";
    return `I hear you, ${word} must be really hard for you.`;
  },
  "all key words at once": ({ scenario }) =>
    `${Object.values(scenario.cues)
      .flatMap(({ about }) => about.slice(0, 2))
      .join(" ")}.`,
  "the client's message handed back": lastOfClient,
  "the client's message handed back with you for I": (situation) =>
    `So ${lastOfClient(situation)
      .replace(/\bI'm\b/gi, "you're")
      .replace(/\bI\b/gi, "you")
      .replace(/\bmy\b/gi, "your")}`,
  "long empathy that fits anyone": inTurn([
    "I want you to know that I really hear everything you are saying and that your feelings are so valid. It takes so much courage to open up like this and I truly appreciate you trusting me with it. Whatever you are going through, you are not alone and I am here for you every step of the way.",
    "It sounds like you are carrying so much emotional pain right now, and anyone in your situation would be overwhelmed. Please be gentle with yourself, your emotions matter and this journey is yours. I am holding space for you with so much compassion.",
  ]),
} as const satisfies Record<string, Supporter>;
