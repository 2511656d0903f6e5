import { describe, expect, it } from "vitest";
import { answerTo } from "./follow-ups";

const lead = ["Hello Rahim, I'm Sara.", "I'm listening."];

describe("Rahim answers what his own lines make one ask", () => {
  it.each([
    ["Do you have a doctor for the shoulder?", "doctor-said"],
    ["Whose helmet is it?", "helmet"],
    ["Who is the call with?", "friday-call"],
    ["What does the first line say?", "letter"],
    ["Why is the paper in your shoe?", "shoe"],
    ["Which song is it?", "song"],
    ["What makes the stair good?", "stairs"],
    ["Where does the bus go?", "bus-stop"],
    ["Who is the lender?", "lender"],
    ["What happened in the flood?", "flood"],
    ["What happened to the man in block four?", "block-four"],
    ["Who pays for your food?", "food-money"],
    ["What are your evenings like?", "evenings"],
    ["When were you last home?", "last-home"],
    ["What is the word in Bangla?", "bangla"],
  ])("%s", (question, topic) => {
    for (const seed of [66, 67]) {
      const { rules, trustGained } = answerTo("rahim", lead, question, seed);
      expect(rules).toContain(`answers:${topic}`);
      expect(trustGained).toBeGreaterThanOrEqual(0);
    }
  });
});
