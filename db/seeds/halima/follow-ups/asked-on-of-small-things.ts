import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks on about her husband, the register, the towel, the girl and the shop. */
export const askedOnOfSmallThings: Scenario["topics"] = {
  "how-he-died": {
    layer: 0,
    asks: ["how did he die", "how did your husband die", "what did he die of", "how did zain die"],
    answers: [
      "[after: husband, Zain, widow] It was his liver. He was ill for most of a year. || His liver failed him, dear. We'd eight months' warning.",
    ],
  },
  "front-row": {
    layer: 0,
    asks: ["in the front row", "who sat in front"],
    answers: [
      "[after: front row, 1968, register] Two doctors' daughters, and a girl who could whistle. || A girl who whistled, and the doctor's two beside her.",
    ],
  },
  "when-they-ring": {
    layer: 0,
    asks: ["like when they ring", "when they ring", "when they phone"],
    answers: [
      "They ask if she's eating. {Whether I'm sleeping, nobody asks|siblings}. || {It's her they ring for|siblings}, dear. I hold the telephone to her ear.",
    ],
  },
  "which-towel": {
    layer: 0,
    asks: ["which towel", "what towel", "what sort of towel"],
    answers: [
      "[after: towel] A green one, it was in a set of four. || The green hand towel. I wash it with the dusters.",
    ],
  },
  "towel-help": {
    layer: 0,
    asks: ["does it help", "does the towel help", "does biting help"],
    answers: [
      "[after: towel] For a minute, dear. It muffles one. || It gets me back through the door with my face straight.",
    ],
  },
  "bitten-girl-name": {
    layer: 0,
    asks: ["what was her name", "what was she called", "the girls name", "name of the girl"],
    answers: [
      "[after: bit her, bitten, girl come in] I called her Cik, I'm ashamed to say. It was only nine days. || She told me and it's gone. She had a plait, poor child.",
    ],
  },
  "kitchen-fault": {
    layer: 0,
    asks: ["wrong with your kitchen", "like your kitchen", "your own kitchen"],
    answers: [
      "[after: kitchen] Nothing, it's only that one drawer sticks, and I'm always in it. || It's small and it's clean. The tap drips.",
    ],
  },
  "shop-to-whom": {
    layer: 0,
    asks: [
      "who did you give it to",
      "who did you give the shop",
      "who has it now",
      "who has the shop",
    ],
    answers: [
      "[after: shop, Bridal] My eldest girl there, Farah. I'd taught her from sixteen. || Farah has it, she was the eldest of my three girls.",
    ],
  },
  "shop-passed": {
    layer: 0,
    asks: ["do you go past it", "go past the shop", "walk past the shop", "ever go there"],
    answers: [
      "[after: shop, Bridal] Not if I can take the other road. || Once since, in a taxi. There were lights in the window.",
    ],
  },
  "best-dress": {
    layer: 0,
    asks: ["your best dress", "dress are you proudest", "the best dress", "favourite dress"],
    answers: [
      "An ivory one for my husband's niece, with six hundred beads. || It was ivory, all beads, for a niece of my husband's. I took two months over it.",
    ],
  },
};
