import { describe, expect, it } from "vitest";
import { answerTo } from "./follow-ups";

const lead = [
  "Good afternoon Ewa, I'm glad you wrote.",
  "It sounds as though the silence where he used to be fills every room.",
];

describe("Ewa answers what her own lines make one ask", () => {
  it.each([
    ["What was his name?", "stefan", /Stefan/],
    ["What are the evenings like?", "evenings", /clocks take turns|long and very tidy/],
    ["Do you still talk to him?", "stefan", /talk to him still|talking to him/],
    ["Tell me about the chair by the radio.", "chair", /green/i],
    ["Did you weep there, or later?", "weeping", /elevator/i],
    ["Why Kraków?", "krakow", /spring|student/],
    ["What's in the suitcase?", "suitcase", /pajamas|packed it/i],
    ["What does the last note say?", "notes", /last/],
    ["What tune did he whistle?", "whistling", /tango|waltz/],
    ["What do you do at four?", "four", /at four|kitchen door/i],
    ["Who comes by to see you?", "visitors", /nobody|granddaughter/i],
    ["What was her name, the child you lost?", "hania", /Hania/],
    ["What would you say to him now?", "say-to-him", /would/],
    ["Where is he buried?", "grave", /cemetery/],
    ["Do you have a doctor?", "doctor", /Patel/],
    ["What is Zosia studying?", "zosia-studies", /engineering/i],
    ["Why did you leave Poland?", "coming", /contract|his work/],
  ])("%s", (question, topic, words) => {
    for (const seed of [66, 67]) {
      const { rules, text, trustGained } = answerTo("ewa", lead, question, seed);
      expect(rules).toContain(`answers:${topic}`);
      expect(text).toMatch(words);
      expect(trustGained).toBeGreaterThanOrEqual(0);
    }
  });
});
