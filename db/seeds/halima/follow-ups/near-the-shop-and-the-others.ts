import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers near her lines of the shop, her children, the help and the guilt. */
export const nearTheShopAndTheOthers: Scenario["topics"] = {
  "shop-sell-why": {
    layer: 2,
    asks: [
      ...["near: bridal tailoring, three girls", "near: my shop, for brides"],
      ...[
        "why did you give it up",
        "what made you give up the shop",
        "why give it away for nothing",
      ],
    ],
    answers: [
      "My mother had begun to walk out, and you can't pin with your ears in the street. || She'd worked for it, dear, and I'd not have taken more from family.",
    ],
  },
  "shop-miss-most": {
    layer: 2,
    asks: [
      ...["near: bridal tailoring, three girls", "near: my shop, for brides"],
      ...["what do you miss most about the shop", "do you miss sewing", "what do you miss"],
    ],
    answers: [
      "The last fitting, when they stop fidgeting and go quiet. || I miss being asked, is it straight, and knowing.",
    ],
  },
  "shop-photos-feel": {
    layer: 2,
    asks: [
      ...["near: bridal tailoring, three girls", "near: my shop, for brides"],
      ...[
        "how is it to see the photographs",
        "what do you feel when you see the dresses",
        "do you look at the photographs",
      ],
    ],
    answers: [
      "I'm proud, and I look for my own stitch, like a fool. || I make them large with two fingers, dear, and count the beads.",
    ],
  },
  "shop-back": {
    layer: 2,
    asks: [
      ...["near: bridal tailoring, three girls", "near: my shop, for brides"],
      ...["would you go back", "could you sew again", "would you start again"],
    ],
    answers: [
      "In a minute, dear, on my knees with pins. || I'd like to, one bride a year, by the window.",
    ],
  },
  "shop-name-you": {
    layer: 2,
    asks: [
      ...["near: bridal tailoring, three girls", "near: my shop, for brides"],
      ...[
        "what was it like to have your name there",
        "how does it feel without your name",
        "who are you without the shop",
      ],
    ],
    answers: [
      "I used to cross the road to read it. || A woman with a needle and nobody to measure.",
    ],
  },
  "shop-see-her": {
    layer: 2,
    asks: [
      ...["near: bridal tailoring, three girls", "near: my shop, for brides"],
      ...["do you see her", "do you talk to the girl", "does she know you miss it"],
    ],
    answers: [
      "We write, she sends a dress and I send a flower. || She doesn't know, I tell her that I'm enjoying the rest.",
    ],
  },
};
