import { describe, expect, it } from "vitest";
import { answerTo } from "./follow-ups";

const lead = [
  "Hi Noa, I'm here.",
  "By text, after three years. No wonder you're shaking with anger.",
];

describe("Noa answers what her own lines make one ask", () => {
  it.each([
    ["What does the draft say?", "draft", /it says|cursor/],
    ["What does the letter say?", "letter", /dear coward|list of charges/],
    ["What did the text say exactly?", "ex", /run.* course/],
    ["Did you write anything back?", "reply", /nothing|i didn't/],
    ["What happened in the supermarket, after the text?", "supermarket", /trolley/],
    ["Where is the mug now?", "mug", /shelf/],
    ["How long were you and Omer together?", "together", /three/],
    ["How did you two meet, you and Omer?", "omer", /birthday|party/],
    ["Do you want him back?", "him-back", /yes and no|even ones/],
    ["Who do you mean by they?", "they", /dana/],
    ["What would you say to Dana?", "say-to-them", /i can see you|i'd ask dana/],
    ["What are the evenings like?", "evenings", /long|start about five/],
    ["What happens at three in the morning?", "small-hours", /fridge|ceiling/],
    ["What happened when you were nine?", "nine", /window/],
    ["What does a lot mean to you?", "a-lot", /loud|one volume/],
    ["What happens to the flat in June?", "lease", /half|can't pay/],
    ["Have you got a doctor for your chest?", "doctor", /haven't been|not yet/],
  ])("%s", (question, topic, words) => {
    for (const seed of [66, 67]) {
      const { rules, text, trustGained } = answerTo("noa", lead, question, seed);
      expect(rules).toContain(`answers:${topic}`);
      expect(text).toMatch(words);
      expect(trustGained).toBeGreaterThanOrEqual(0);
    }
  });
});
