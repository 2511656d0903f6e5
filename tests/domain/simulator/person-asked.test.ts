import { describe, expect, it } from "vitest";
import type { Scenario } from "~/domain/simulator/scenario";
import { personAsked } from "~/domain/simulator/person-asked";
import { scenarios } from "~db/seeds/scenarios";

const person = (names: string[], pronoun: "he" | "she" | "they") => ({
  names,
  pronoun,
  layer: 0 as const,
  tells: {},
});
const scenario: Scenario = {
  ...scenarios[0]!,
  people: {
    gwen: person(["gwen", "wife"], "she"),
    desmond: person(["desmond", "best friend"], "he"),
    parents: person(["parents", "mum and dad"], "they"),
    inLaw: person(["gwen's mum", "mother-in-law"], "she"),
  },
};

const asked = (sentence: string, ...before: string[]) => {
  const found = personAsked(sentence, scenario, before);
  return found && `${found.id} ${found.aspect}`;
};

describe("A question about somebody in the client's life", () => {
  it.each([
    ["Who is Gwen?", "gwen who"],
    ["What would Gwen's mum say?", "inLaw would"],
    ["How do you and your mother-in-law get on?", "inLaw between"],
    ["And who's Desmond?", "desmond who"],
    ["Is Desmond the friend who gave you this number?", "desmond who"],
    ["Tell me a bit about your wife.", "gwen who"],
    ["How are you and Gwen getting on, with you at home now?", "gwen between"],
    ["How do you and your parents get on?", "parents between"],
    ["How are things between you and your wife?", "gwen between"],
    ["What do you and Gwen talk about these days?", "gwen between"],
    ["Does Gwen know you're up at night?", "gwen knows"],
    ["Have you told your mum and dad?", "parents knows"],
    ["What does your wife know about it?", "gwen knows"],
    ["Have you ever talked to Desmond about this?", "desmond knows"],
    ["What did Gwen say?", "gwen said"],
    ["How did your parents react?", "parents said"],
    ["What does your best friend think about it?", "desmond said"],
    ["What would Gwen say if you told her?", "gwen would"],
    ["What would happen if you said no to your parents?", "parents would"],
    ["How do you think Gwen'd take it?", "gwen would"],
    ["What are you afraid Desmond would think?", "desmond would"],
    ["How is Gwen doing in all this?", "gwen fares"],
    ["How's your wife?", "gwen fares"],
    ["Are your parents ok?", "parents fares"],
    ["And the parents you mentioned, how old are they?", "parents who"],
    ["Your wife, does she know?", "gwen knows"],
    ["Is your best friend still around?", "desmond who"],
    ["What stops you from telling Gwen?", "gwen would"],
    ["How did you and Gwen do?", "gwen between"],
  ])("names them: %s", (sentence, expected) => {
    expect(asked(sentence)).toBe(expected);
  });

  it.each([
    ["Does she know you're up?", ["i go down so i dont wake gwen"], "gwen knows"],
    ["What was his name?", ["I lost my best friend in October"], "desmond who"],
    ["What did he say then?", ["Gwen was there.", "desmond rang me on monday"], "desmond said"],
    ["How is it between you two?", ["Desmond knows the arm."], "desmond between"],
    ["What would they do if they knew?", ["nobody told my parents"], "parents would"],
    ["What are you afraid she'd say?", ["i hid it from my wife"], "gwen would"],
  ])("means whom the words before named: %s", (sentence, before, expected) => {
    expect(asked(sentence, ...before)).toBe(expected);
  });

  it.each([
    "How are you?",
    "What would you say to Gwen?",
    "If you told Gwen one sentence of this, what would it be?",
    "What happened after Desmond left?",
    "How long have you felt like this?",
    "When she comes home, what is that like for you?",
    "Who else knows?",
    "How do you feel when Gwen asks about work?",
    "How have you been sleeping since you told Gwen?",
    "How did it feel when Desmond left?",
    "What do you do when they come?",
    "How close have you come to acting on those thoughts, with Gwen in the house?",
    "Are you thinking about killing yourself?",
  ])("is not heard in: %s", (sentence) => {
    expect(asked(sentence, "gwen and desmond")).toBeNull();
  });

  it("is about nobody where they are thoughts", () => {
    expect(
      asked("How are they today?", "I asked about the thoughts.", "my parents rang"),
    ).toBeNull();
  });

  it("is about nobody where the sentence itself names somebody of whom the story knows nothing", () => {
    expect(asked("And the kids, how old are they?", "my parents rang")).toBeNull();
  });

  it("is about nobody where a pronoun has nobody to mean", () => {
    expect(asked("Does she know?", "desmond rang")).toBeNull();
  });
});
