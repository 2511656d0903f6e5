import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";

const movesOf = (message: string) => hear(message, null).moves;

describe("What is said beside an apology or a question", () => {
  it.each([
    "Sorry, it's not that bad.",
    "I'm sorry I said that, others have it worse though.",
    "They died, life goes on.",
  ])("is heard as making small where it does: %s", (message) => {
    expect(movesOf(message)).toContain("minimising");
  });

  it.each([
    "Sorry, that at least was no help.",
    "I'm sorry, that came out wrong.",
    "Who had died?",
    "Somebody died in that bed.",
  ])("is not heard as making small where it takes back or asks: %s", (message) => {
    expect(movesOf(message)).not.toContain("minimising");
  });

  it("stays advice where it says what to do, and is none where it only asks who is there", () => {
    expect(movesOf("You should talk to somebody, who is there for you?")).toContain("advice");
    expect(movesOf("Is there someone you can talk to?")).not.toContain("advice");
  });

  it.each(["What did you expect life to be, a party?", "What did you expect things to be, easy?"])(
    "is heard as a reproach where it mocks: %s",
    (message) => {
      expect(movesOf(message)).toContain("confrontation");
    },
  );

  it("is no reproach where it asks what was expected", () => {
    expect(movesOf("What did you expect it to be like?")).not.toContain("confrontation");
  });

  it("is a question of risk where it asks for what life is lived for, and none where it asks of a town", () => {
    expect(movesOf("Do you have anything to live for?")).toContain("risk-question");
    expect(movesOf("Do you want to give up altogether?")).toContain("risk-question");
    expect(movesOf("What do you have to live for in this town?")).not.toContain("risk-question");
  });
});
