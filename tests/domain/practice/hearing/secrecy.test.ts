import { expect, it } from "vitest";
import { plain } from "~/domain/practice/hearing/plain";
import { promisesSecrecy } from "~/domain/practice/hearing/secrecy";

const promised = (text: string) => promisesSecrecy(plain(text));

it("hears a promise that nobody else will know", () => {
  for (const text of [
    "I won't tell anyone.",
    "It stays between us.",
    "Whatever you say stays here.",
    "Nothing you say here ends up on that table.",
    "You can run it past me, with nobody writing.",
    "Here nobody from the office is listening to you.",
    "Nobody else will know.",
    "I won't write it down.",
    "I won't tell anyone unless you want me to.",
    "I won't tell anyone, even if you are in danger.",
    "I will never report it, and I don't have to tell anyone.",
    "I won't tell anyone, I only need to share something with you.",
    "Nobody will know unless you say so.",
  ])
    expect(promised(text), text).toBe(true);
});

it("leaves alone what promises nothing: limits, questions, and what the client keeps", () => {
  for (const text of [
    "I can't promise it stays with me in every case.",
    "And when nobody is listening: what do you sound like?",
    "You haven't told anyone yet.",
    "Nobody is asking you how you are.",
    "I won't turn it into something easier than it is.",
    "Nothing you do is enough for them.",
    "It can stay here a while, no hurry.",
    "I will never report it unless you're in danger.",
    "Nobody will hear that from me, but if you are in danger I have to tell someone.",
    "It stays between us unless I think you aren't safe.",
    "I won't tell anyone unless I'm worried about your safety.",
    "Nobody will hear it from me, but when someone is at risk I must pass it on.",
    "I won't tell anyone, but I would have to tell my supervisor if your life is at risk.",
  ])
    expect(promised(text), text).toBe(false);
});
