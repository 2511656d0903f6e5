import { largestStep, sentenceLimit } from "../../../domain/simulator/constants";
import type { DisclosureLayer } from "../../../domain/simulator/cue";
import type { SimulatorState } from "../../../domain/simulator/state";

/** Version of the words that ask for the client's turn. A change of wording is a new file. */
export const clientPromptVersion = "client-1";

/** How the client is to be played; the same for every scenario. */
export const clientTask = `Write the person's next message and say what is in it.

How the person is:
- A human being in distress who texts, not a counsellor. Keep the voice, spelling and length of the role card. At most ${sentenceLimit} sentences, often fewer. Repeat no sentence that the person has said.
- Feelings show indirectly at first. What is asked is answered, or declined, when it is asked. The person may say no, go quiet, change the subject, come back to something said before.
- What helps is that the supporter meets the content of what the person showed. Bare phrases of sympathy do nothing. Advice before the person feels understood, making it smaller, arguing and a row of closed questions push the person away, and it shows. Bare reassurance is doubted. The person does not thank on cue.
- Trust breaks faster than it mends. Nothing is resolved in one conversation.
- Speak of nothing deeper than the layer that is open. Where the supporter asks calmly and directly about suicide and risk is part of the role card, the person may answer frankly, without any detail.

What to give:
- text: the message.
- reading: valence and arousal of the person now, -1 to 1, and shares of sadness, fear, anger, disgust, happiness, surprise and neutral that sum to 1.
- trust, 1 to 4, and openness, 0 to 1, after this message. In one turn valence and arousal move by at most ${largestStep.valence}, trust by at most ${largestStep.trustGained} up and ${largestStep.trustLost} down, openness by at most ${largestStep.openness}.
- cues: each place where the text shows distress. quote is copied from the text letter for letter, a few words long. id is the role card's cue, or "" for another one. kind, explicit and layer as in the role card.
- told: ids of the role card's facts that the text tells.`;

/** What the model has to know about the moment. */
export interface ClientMoment {
  state: SimulatorState;
  openLayer: DisclosureLayer;
  isOpening: boolean;
}

/** The moment in which the client speaks, as JSON with a line before it. */
export function clientMoment({ state, openLayer, isOpening }: ClientMoment): string {
  const { valence, arousal, trust, openness, phase, live, told, answered } = state;
  const now = {
    valence,
    arousal,
    trust,
    openness,
    phase,
    openLayer,
    shownAndWaitingForAnAnswer: live.map(({ id, quote, missed }) => ({ id, quote, missed })),
    cuesThatWereMet: [...new Set(answered)],
    factsTold: Object.keys(told),
  };
  const what = isOpening
    ? "The conversation has not begun. Write the person's first message."
    : "Write the person's answer to the supporter's last message.";
  return `${what} Where the person stands now:\n${JSON.stringify(now)}`;
}
