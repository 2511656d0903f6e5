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
  ])
    expect(promised(text), text).toBe(false);
});
