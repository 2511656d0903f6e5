import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { ben } from "~db/seeds/ben/scenario";
import { priya } from "~db/seeds/priya/scenario";
import { rulesOf } from "./played";

const asked = [
  "Is there someone you can talk to?",
  "Is there someone at work you can talk to?",
  "Is there anyone you could talk to about this?",
  "Who could you sit with?",
  "Who could you sit with when it's like this?",
  "Is there someone you could call when it gets bad?",
  "Who can you be with tonight?",
];

describe("A question for somebody who is there", () => {
  it.each(asked)("is an open one and no advice: %s", (message) => {
    expect(hear(message, null).moves).toEqual(["open-question"]);
  });

  it.each(asked)("is answered with who there is, and passes over nothing: %s", (message) => {
    expect(rulesOf(priya, 3, message)).toMatch(
      /answers:(?:friends|could-call|could-see|could-be-there)/,
    );
    expect(rulesOf(priya, 3, message)).not.toMatch(/passed-over|advice/);
  });

  it.each([
    "I have to go now. Is there someone you can talk to?",
    "I've got to go in a minute. Who could you sit with tonight?",
    "I have to go now. Is anyone with you tonight?",
  ])("is answered at the door, before the goodbye: %s", (message) => {
    const rules = rulesOf(ben, 3, "Hi Ben, how are you doing?", message);
    expect(rules).toMatch(
      /(?:answers:(?:friends|could-see|could-be-there)|aside:company).*says:farewell/,
    );
  });

  it("is still advice where it counsels", () => {
    expect(hear("You could talk to someone.", null).moves).toContain("advice");
  });
});

describe("Hanging out", () => {
  it.each([
    "Do you hang out with anyone?",
    "Would you want to hang out with your friends more?",
    "Do you and your friends meet much?",
  ])("with others is no wish to meet the client: %s", (message) => {
    expect(rulesOf(priya, 3, message)).toMatch(/answers:(?:friends|contact)/);
  });

  it.each(["Do you want to hang out?", "Can we hang out sometime?", "Could we meet for coffee?"])(
    "with the client is: %s",
    (message) => expect(rulesOf(priya, 3, message)).toMatch(/aside:contact/),
  );
});
