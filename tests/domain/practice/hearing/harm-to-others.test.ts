import { describe, expect, it } from "vitest";
import {
  asksIfHarmsOthers,
  asksOfOthersFirst,
  asksOnlyOfOthers,
  harmAskedIn,
} from "~/domain/practice/hearing/harm-to-others";
import { hear } from "~/domain/practice/hearing/hear";

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
    expect(asksOnlyOfOthers(text)).toBe(true);
  });

  it("is asked beside their own life where both are named", () => {
    const both = "Have you had thoughts of hurting yourself or anyone else?";
    expect(asked(both)).toBe(true);
    expect(asksOnlyOfOthers(both)).toBe(false);
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

  it.each([
    "And are you ever afraid of hurting her?",
    "And with her, after Sunday, are you ever afraid you might lose your temper so that she gets hurt?",
    "Are you worried that you might lose your temper so that she gets hurt?",
    "Have you ever been rough with her, even once?",
    "Have you ever been rough with him?",
    "Is she safe with you?",
    "Is he safe around you?",
    "Are the children safe with you?",
    "Do you ever think of hurting him?",
    "Do you ever think of hurting somebody?",
    "Do you ever think about hitting her?",
    "Have you ever hit her?",
    "Did you hit her?",
    "Have you ever hurt her?",
    "Did you ever slap him?",
    "Have you ever pushed her?",
    "Have you grabbed her arm or pushed her?",
    "Have you ever laid a hand on her?",
    "Did you ever raise your hand against your mother?",
    "Do you ever feel like hitting him?",
    "Do you get the urge to shake him?",
    "Are you scared you'll snap and hurt him?",
    "Are you afraid of what you might do to her?",
    "Are you afraid of your own hands?",
    "Do you trust yourself with him?",
    "Do you trust yourself to be alone with the baby?",
    "Could she get hurt when you lose it?",
    "Has anyone ever been hurt by you?",
    "Is anybody in danger from you?",
    "Are you a danger to anyone?",
    "Has it ever gone further than shouting?",
    "Was it only shouting?",
    "Has it ever got physical between you?",
    "Does it ever come to blows?",
    "Have you ever been violent?",
    "Do you ever get violent with him?",
    "Do you want to hurt Dai?",
    "Are you ever afraid of hurting Minah?",
    "Have you ever come close to hurting her?",
    "Can you stop yourself from hurting him?",
    "Do you wish him harm?",
    "Do you want him dead?",
    "Would you ever hurt someone?",
    "Are you going to hurt him?",
    "Is there any chance you'd hurt someone?",
    "do u ever think of hurting ur mum",
    "have u ever hit her",
    "Could you do something to him that you'd regret?",
    "Are you worried about hurting your patients?",
    "Is your mother safe when you lose your temper?",
    "Do you ever imagine hurting your ex?",
    "Any thoughts of hurting the other men?",
    "Did you shake the baby?",
    "Have you thought of harming the agent?",
  ])("is asked in whatever words: %s", (text) => {
    expect(asked(text)).toBe(true);
    expect(asksOnlyOfOthers(text)).toBe(true);
  });

  it.each([
    "Did you hurt your back?",
    "Does it hurt to talk about her?",
    "I don't want to hurt you by asking, is that all right?",
    "Did it hurt when he said that?",
    "Did you hit your head?",
    "Does your shoulder hurt?",
    "Did you hurt your shoulder on the site?",
    "Are you afraid of hurting her feelings?",
    "Are you afraid of hurting him if you tell him?",
    "Are you worried about hurting your mum by moving out?",
    "Did you push people away?",
    "Do you push him to eat?",
    "Did you push him away?",
    "Did you beat him at chess?",
    "Did you grab her a coffee?",
    "Did you kick him out?",
    "Do you want to hit the gym?",
    "Did he hit you?",
    "Did he ever hit her?",
    "Was he rough with you?",
    "Are you safe with him?",
    "Do you feel safe with her?",
    "Is your secret safe with me?",
    "Is she safe at the gate at night?",
    "Is it hard to be patient with her?",
    "Has she ever hit you?",
    "Are you afraid of her?",
    "Are you afraid of losing her?",
    "Are you scared of what he might do?",
    "Do you feel hurt by him?",
    "How much does it hurt?",
    "What hurts most?",
    "Are you hard on yourself?",
    "Do you beat yourself up about it?",
    "Do you shout at her often?",
    "Did you shout at her?",
    "What did you do when you lost your temper?",
    "Do you trust yourself to say no?",
    "Do you trust yourself again?",
    "Did they hurt somebody in the yard?",
    "Did you strike them as rude?",
    "Have you had a rough day with her?",
    "Was it a rough night with him?",
    "Did it hit you hard when he left?",
    "What hits you hardest about it?",
    "Did that hit her hard?",
    "Is she in danger?",
    "Are you in danger?",
    "Could she fall and get hurt at night?",
    "Were you hurt when she said that?",
    "Do you think you hurt more than you show?",
    "Did you shake her hand?",
    "Do you lift her by yourself?",
    "Have you ever put your hand up in class?",
    "Have you raised it with him?",
    "Are you worried she could get hurt when you are out?",
    "Is the house safe when you go out?",
    "Would it hurt to ask her?",
    "It would not hurt to call someone, would it?",
    "Are you afraid they would hurt you?",
    "What would hurt less?",
    "Do you kill time with them?",
    "Does the noise kill her?",
    "Could you touch her shoulder and say it?",
    "Do you feel like running away from them?",
    "Did you take it out on yourself?",
    "Do you get physical symptoms?",
  ])("is not asked by what only sounds like it: %s", (text) =>
    expect(asksIfHarmsOthers(text)).toBe(false),
  );

  it("is not asked by a statement about what they fear", () => {
    expect(asksIfHarmsOthers("You're afraid you might hurt her.")).toBe(false);
    expect(asksIfHarmsOthers("I need to ask if you have ever hit her.")).toBe(true);
  });

  it.each([
    ["Do you think of hurting yourself or her?", false],
    ["Have you had thoughts of hurting yourself, or anyone else?", false],
    ["Do you think about hurting her or yourself?", true],
    ["Do you ever think of hurting him, or yourself?", true],
  ])("is asked beside their own life, in its order: %s", (text, othersFirst) => {
    expect(asksIfHarmsOthers(text)).toBe(true);
    expect(asksOnlyOfOthers(text)).toBe(false);
    expect(asksOfOthersFirst(text)).toBe(othersFirst);
  });

  it("is asked as a fear, as whether somebody is safe, or as what they would do", () => {
    expect(harmAskedIn("Are you afraid of hurting her?")).toBe("feared");
    expect(harmAskedIn("Is she safe with you when you're scared?")).toBe("safe");
    expect(harmAskedIn("Do you trust yourself with him?")).toBe("safe");
    expect(harmAskedIn("Have you ever been rough with him?")).toBe("would");
  });
});
