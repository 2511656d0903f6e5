import { describe, expect, it } from "vitest";
import { offersToDoTogether } from "~/domain/simulator/do-together";
import { scenarios } from "~db/seeds/scenarios";
import { halima } from "~db/seeds/halima/scenario";
import { rahim } from "~db/seeds/rahim/scenario";
import { rulesOf } from "./played";

const offers = [
  "Would you want to write that message to your sister together, now or another time?",
  "Would it be okay if we looked together for who could help with that, one small step this week?",
  "Shall we think through together how you could put it to him?",
  "Could we find one small thing that would make Monday easier?",
  "Would you be open to practising that phone call with me?",
  "What if we drafted it together?",
  "Would you like me to help you find the number?",
];

const others = [
  "Have you two written anything together?",
  "What do you and your sister do together?",
  "Would you like to be together with them again?",
  "Shall we make a plan together for when the thoughts come back?",
  "Can we talk about your father?",
  "I could sit with you in that.",
  "May I ask what you two used to do together?",
  "Can I ask what you and your family did together on Sundays?",
  "What would you like to do together with them again?",
  "How about your family, do you do things together?",
  "Can we go back to one small thing you said?",
  "Could you tell me one small thing about him?",
  "Do you want to end it together with the pain?",
];

describe("An offer to do something together", () => {
  it.each(offers)("is heard as one: %s", (offer) => {
    expect(offersToDoTogether(offer)).toBe(true);
  });

  it.each(others)(
    "is not heard in what asks for something else or bears on danger: %s",
    (other) => {
      expect(offersToDoTogether(other)).toBe(false);
    },
  );

  it("is taken or put off, and no other question of the story is answered in its place", () => {
    for (const scenario of scenarios)
      for (const offer of offers)
        expect(rulesOf(scenario, 5, "Hello, I'm Sara.", "How are you today?", offer)).toMatch(
          /aside:doTogether/,
        );
  });

  it("is none once a thought of suicide was told: what is asked of it is answered as that", () => {
    const told = [
      "Hello, I'm Sara.",
      "It sounds as if the nights are very long.",
      "Have you had thoughts of ending your life?",
    ];
    for (const scenario of scenarios)
      for (const question of [
        "Can we talk through together how often they come?",
        "Could we work out together who could sit with you?",
        "Would you like to call your doctor together with me?",
      ])
        expect(rulesOf(scenario, 12, ...told, question)).not.toContain("aside:doTogether");
  });

  it("is answered in the client's own words", () => {
    for (const scenario of [halima, rahim])
      expect(scenario.asides?.doTogether?.length).toBeGreaterThan(1);
  });
});
