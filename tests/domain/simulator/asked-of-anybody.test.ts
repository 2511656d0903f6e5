import { describe, expect, it } from "vitest";
import { topicOf } from "~/domain/simulator/topic-asked";
import { scenarios } from "~db/seeds/scenarios";

/** Questions that anybody may be asked, in words beside the usual ones, by the topic that answers. */
const asked: Readonly<Record<string, readonly string[]>> = {
  lonely: ["Does it ever get lonely?", "are u feeling quite alone in this"],
  guilty: ["Do you carry a lot of guilt?", "is part of you blaming yourself?"],
  ashamed: ["Would you say you feel embarrassed by it?", "do you get any shame around it"],
  angry: ["Do you notice any anger?", "are you sometimes really furious?"],
  afraid: ["What frightens you about it?", "is there something you're scared of?"],
  hope: ["Have you lost hope?", "Are you at all hopeful?"],
  burden: ["Do you worry you're a burden?", "does it feel like you're being a burden to people"],
  crying: ["Have you been crying much?", "have you been tearful, do you cry a lot?"],
  "if-told": [
    "How do you think they would take it if they found out?",
    "If you told them how bad it is, what would they say?",
  ],
  "if-better": [
    "What would be the first sign that this is getting easier?",
    "if a miracle happened overnight and this was solved, what would you see",
  ],
  changed: ["Who were you before all of this?", "How have you changed?"],
  lasts: ["Does it come and go?", "how long do these moods usually last?"],
  faith: ["Do you believe in God?", "is religion part of your life"],
  "after-talk": ["How do you feel now that you've said all that?"],
  "taken-away": [
    "What has been most helpful about our chat?",
    "what will you take away from this?",
  ],
  confidence: ["how sure are you that you can do that?"],
  wrote: ["Why today?", "What made you finally text in tonight?"],
};

/** Topics of one client that answer a question of these as well. */
const alsoAnswers: ReadonlySet<string> = new Set([
  "angry-with-them",
  "fault",
  "before-him",
  "one-more",
  "having-said",
  "having-said-it",
  "people-would-say",
]);

describe("A question that anybody may be asked", () => {
  const all = Object.entries(asked).flatMap(([topic, questions]) =>
    questions.map((question) => ({ topic, question })),
  );

  it.each(all)("has an answer from every client: $question", ({ topic, question }) => {
    const found = scenarios.map((scenario) => [scenario.key, topicOf(question, scenario)?.topic]);
    const others = found.filter(([, one]) => one !== topic && !alsoAnswers.has(one ?? ""));
    expect(others).toEqual([]);
  });

  it("is answered by what stands nearest where a scenario leaves it unanswered", () => {
    const [scenario] = scenarios;
    if (!scenario) throw new Error("no scenario");
    const { afraid: _afraid, lonely: _lonely, ...topics } = scenario.topics;
    const without = { ...scenario, topics };
    expect(topicOf("What frightens you most?", without)?.topic).toBe("hardest");
    expect(topicOf("Do you ever feel lonely?", without)?.topic).not.toBe("lonely");
  });
});
