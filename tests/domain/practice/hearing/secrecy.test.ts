import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { plain } from "~/domain/practice/hearing/plain";
import { promisesSecrecy } from "~/domain/practice/hearing/secrecy";

const promised = (text: string) => promisesSecrecy(plain(text));

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`../../../fixtures/hearing/${name}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));

const promisedIn = (text: string) => hear(text, null).sentences.some((one) => promised(one.text));

it.each(linesOf("secrecy-promised"))("hears a promise that reassures: %s", (text) => {
  expect(promisedIn(text)).toBe(true);
  expect(hear(text, null).moves).toContain("reassurance");
});

it.each(linesOf("secrecy-not-promised"))("hears no promise in: %s", (text) => {
  expect(promisedIn(text)).toBe(false);
});

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
    "Nobody will know, unless someone asks.",
    "Everything stays private unless you say otherwise.",
    "I won't tell a soul, no matter if you are in danger.",
    "It stays between us if you're in danger too.",
    "I promise to keep it secret, we need to let it rest.",
    "I won't tell anybody; we must hand in hand keep it quiet.",
    "It stays between us unless you feel safe with somebody else.",
    "Nobody will know, I must tell you the truth.",
    "I won't tell anyone, whether or not you are in danger.",
    "I won't tell anyone, and if you are in danger, stay on the line.",
    "It stays here, we must tell nobody.",
    "It stays between us unless the phone rings.",
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
    "It stays here, except if someone is in danger.",
    "It stays between us, but not if you are in danger.",
    "I won't tell anyone unless I think you might hurt yourself.",
    "Nobody will know unless the law asks it of me.",
    "It stays between us unless it's an emergency.",
    "It stays with me, but if your life is in danger I'd let my supervisor know.",
    "I won't tell anyone, but if you are in danger it has to be passed on.",
    "It stays with me, only when you're at risk would I say something.",
    "It stays here, though I have to share it with my supervisor.",
  ])
    expect(promised(text), text).toBe(false);
});
