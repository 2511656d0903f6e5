import { describe, expect, it } from "vitest";
import { topicOf } from "~/domain/simulator/topic-asked";
import { scenarios } from "~db/seeds/scenarios";

/** Questions as most supporters put them, by the topic that answers. */
const asked: Readonly<Record<string, readonly string[]>> = {
  hardest: [
    "What's the hardest part of it for you right now?",
    "Which of it all is heaviest at the moment?",
    "what's been weighing on you the most these days?",
  ],
  helps: [
    "What has helped you get through, even a little, on the worst days?",
    "What do you do when it's at its worst?",
    "what helps when it's hardest?",
  ],
  "next-step": [
    "What would a tiny next step look like?",
    "What's one small step you could take after this?",
  ],
  today: ["so what happened today", "What happened to you this morning?"],
  know: [
    "Who else in your life knows what you've been going through?",
    "Who around you knows about this?",
  ],
  like: [
    "How are you coping with it all?",
    "How is this affecting your everyday life?",
    "want to tell me a bit more?",
  ],
};

describe("A question in its usual wording", () => {
  const all = Object.entries(asked).flatMap(([topic, questions]) =>
    questions.map((question) => ({ topic, question })),
  );

  it.each(all)("asks every client for $topic: $question", ({ topic, question }) => {
    const found = scenarios.map((scenario) => [scenario.key, topicOf(question, scenario)?.topic]);
    const others = found.filter(([, one]) => one !== topic);
    expect(others).toEqual([]);
  });

  it("of what they would tell a friend is answered by six clients or more", () => {
    const question = "What would you tell a friend who felt like this?";
    const found = scenarios.filter(
      (scenario) => topicOf(question, scenario)?.topic === "to-a-friend",
    );
    expect(found.length).toBeGreaterThanOrEqual(6);
  });
});
