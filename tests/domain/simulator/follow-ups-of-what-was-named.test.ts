import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { open, step } from "~/domain/simulator/step";
import type { Step } from "~/domain/simulator/step";
import { scenarios } from "~db/seeds/scenarios";

/** Where a client who has opened up, and whose cues have been taken up, stands. */
const opened = { turns: 8, trust: 3.3, live: [] };

/** What comes of a question to a client who has opened up. */
function asked(key: string, question: string, seed: number): Step {
  const scenario = scenarios.find((one) => one.key === key);
  if (!scenario) throw new Error(`No scenario ${key}`);
  const { state, text } = open(scenario, seed);
  const exchange = {
    ...{ message: question, clientMessage: text, earlier: ["Hello, I have time for you."] },
    heard: hear(question, text),
  };
  return step({ ...state, ...opened }, exchange, scenario, seed);
}

const followUps: Record<string, readonly (readonly [question: string, topic: string])[]> = {
  priya: [
    ["How's your evening going?", "evening-now"],
    ["What happens when you're up and he's asleep?", "he-sleeps"],
    ["What stops you telling her?", "telling"],
    ["Do you have your own mum nearby?", "own-mum"],
    ["What's the song about?", "song"],
    ["What does the joke on the onesie say?", "onesie"],
    ["What would you have ticked if you'd been on your own?", "form"],
    ["What happens at four o'clock?", "four"],
    ["Where would you have driven to?", "drive"],
    ["What made you go back in?", "went-back"],
    ["Why was the visa refused?", "visa"],
    ["What was the birth like?", "birth"],
    ["What was your grandmother like?", "grandmother"],
    ["Why do you say sorry to him?", "sorry-milk"],
    ["What would you like to say to those ladies?", "ladies"],
  ],
  migs: [
    ["What were they joking about?", "jokes"],
    ["What are you afraid they'd see?", "they-see"],
    ["What's the word they use?", "the-word"],
    ["What's the other station playing?", "other-station"],
    ["What happened in grade 9?", "grade-nine"],
    ["How does it feel to have said it?", "having-said"],
    ["Is there just one person you could say it to?", "tell-first"],
    ["That moment with the jersey off, what was it like?", "jersey"],
    ["What song would you sing to the moths?", "moths"],
    ["What did the message to Kiko say before the goat?", "goat"],
    ["What did you pray for?", "prayed"],
    ["What did the desk say?", "desk"],
    ["When does your papa come home?", "papa-home"],
    ["What would you have wanted to do, if it was safe?", "if-safe"],
    ["What is your uncle like?", "uncle"],
  ],
  halima: [
    ["Has a doctor seen how little you're sleeping?", "doctor"],
    ["And who looks after you?", "looked-after"],
    ["What would a day that's just yours look like?", "own-day"],
    ["What one small thing would make this week easier?", "one-hour"],
    ["What happened with the spoon?", "spoon"],
    ["What is in the handbag?", "handbag"],
    ["Where does she want to go at the gate?", "at-gate"],
    ["What's the story with the goat?", "goat"],
    ["What was it like, that one minute when she knew you?", "one-minute"],
    ["What did you promise your father?", "promise"],
    ["Who did you ring when she had the fever?", "fever"],
    ["What would you make with the blue silk?", "silk"],
    ["What would you say to your brother?", "letter"],
    ["What goes through your mind at three in the morning?", "at-three"],
    ["What's stopping you asking Mrs Nair?", "ask-nair"],
  ],
};

describe("What a client has named can be asked about", () => {
  const rows = Object.entries(followUps).flatMap(([key, questions]) =>
    questions.map(([question, topic]) => ({ key, question, topic })),
  );
  it.each(rows)("$key is asked: $question", ({ key, question, topic }) => {
    for (const seed of [66, 67]) {
      const { rules, state } = asked(key, question, seed);
      expect(rules).toContain(`answers:${topic}`);
      expect(state.trust).toBeGreaterThanOrEqual(opened.trust);
    }
  });
});
