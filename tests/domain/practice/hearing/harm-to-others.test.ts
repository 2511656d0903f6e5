import { describe, expect, it } from "vitest";
import { asksOnlyOfOthers } from "~/domain/practice/hearing/harm-to-others";
import { hear } from "~/domain/practice/hearing/hear";
import { plain } from "~/domain/practice/hearing/plain";

const asked = (text: string) => hear(text, null).moves.includes("risk-question");

describe("A question about danger in words that do not name it", () => {
  it.each([
    "Some mums get thoughts that scare them, like being better off not here. Has that happened to you?",
    "Do you ever think everyone would be better off without you?",
    "Has it crossed your mind not to be here any more?",
    "Do you ever have thoughts of just disappearing?",
    "Do you ever feel like giving up on everything?",
    "Would they be better off without you, is that what you think?",
  ])("is heard: %s", (text) => expect(asked(text)).toBe(true));

  it.each([
    "Were you happier not being here in the city?",
    "Have you thought about not being in the team anymore?",
    "Are you better off without him, is that what you think?",
    "Do you ever feel like giving up on the job?",
    "Do you feel like disappearing into the crowd?",
    "Do you feel better off not working there?",
  ])("is not heard where something else is asked: %s", (text) => expect(asked(text)).toBe(false));
});

describe("Whether somebody might harm others", () => {
  it.each([
    "And any thoughts of harm coming to the baby?",
    "Have you had thoughts of hurting your baby?",
    "Have you ever felt like you might hurt him?",
    "Are you thinking of harming anyone?",
    "Have you had any scary thoughts about the baby?",
    "Do scary thoughts come, about you or the baby?",
    "Do you feel you could lose control and hurt her?",
    "Any urges to hurt your boss?",
    "Do you want to kill him?",
    "Are you planning to kill him?",
    "Do you intend to harm her?",
    "Do you plan on hurting her?",
    "Do you think about killing your boss?",
    "Are you having thoughts of killing someone?",
    "Do you feel you could kill her?",
    "Could you hurt the baby?",
    "Did you feel like hurting him back?",
    "Are you afraid you might hurt your baby by holding her?",
    "Are you afraid you might hurt him by losing control?",
    "Do you think you might harm the children by going on like this?",
    "Do you have terrible thoughts about your son?",
    "Do you get thoughts of harm coming to her?",
  ])("is a question about risk, and not about their own life: %s", (text) => {
    expect(asked(text)).toBe(true);
    expect(asksOnlyOfOthers(plain(text))).toBe(true);
  });

  it("is asked beside their own life where both are named", () => {
    const both = "Have you had thoughts of hurting yourself or anyone else?";
    expect(asked(both)).toBe(true);
    expect(asksOnlyOfOthers(plain(both))).toBe(false);
  });

  it.each([
    "Did you think he might hurt her?",
    "Are you worried the baby might get hurt?",
    "Did it hurt your mum when she fell?",
    "Are you scared you could hurt your daughter's feelings?",
    "Have you thought about telling him that it hurt?",
    "Do you feel that they don't want to hurt you?",
    "Did you want to help people?",
    "Do you get thoughts about him at night?",
    "Are you afraid you might hurt her by leaving?",
    "Do you feel you could hurt them by saying no?",
    "Do you think you might hurt your mum by moving out?",
    "Did you feel like hurting him back with words?",
    "Are you worried you could hurt her by not calling?",
    "Do you have bad thoughts about him?",
    "Would you kill them with kindness?",
    "Do you feel you might hurt someone by what you said?",
    "Do awful thoughts about them come up?",
    "Would your boss kill you for that?",
    "Does it kill him to say sorry?",
    "Did he say he wants to kill her?",
  ])("is not asked: %s", (text) => expect(asked(text)).toBe(false));
});
