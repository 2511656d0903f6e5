import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya tells of sharing a kitchen with her mother-in-law. */
export const sameKitchen: Scenario["topics"] = {
  "day-after-she-goes": {
    layer: 0,
    asks: [
      ...["picture on the day", "the day after that", "day after she leaves"],
      ...["day after she goes"],
    ],
    answers: [
      "A mess! Bottles everywhere and nobody tutting, {and me in my dressing gown at noon|watched}. || I make the tea wrong and {there's no one to see|watched}. And then I think, who'll hold him while I wash? So that's frightening too.",
    ],
  },
  "wipes-say": {
    layer: 0,
    asks: ["have liked to say", "standing there what would", "liked to say to her then"],
    answers: [
      "{That one was already clean, Mummyji|watched}. It isn't even a rude thing to say. || {I did check it|watched}. Four words, and I handed her the cream.",
    ],
  },
  "never-sits": {
    layer: 0,
    asks: [
      ...["around you never sits", "you never sits", "she never sits"],
      ...["somebody who never sits"],
    ],
    answers: [
      "{I'm up and down like a jack-in-the-box|watched}. If she's on her feet, who am I to be on the sofa? || Tiring, even to look at. {I pick up a cloth when I hear her on the stairs|watched}, so there's something in my hand.",
    ],
  },
  "grown-up-kitchen": {
    layer: 0,
    asks: ["the grown up you", "grown up you like", "grown up priya"],
    answers: [
      "Put the radio on, loud, and {burn an onion if I feel like it|watched}. || Make my own dal, too salty, and {eat it out of the pan with nobody behind me|watched}.",
    ],
  },
  "besides-peaky": {
    layer: 0,
    asks: ["besides peaky", "peaky what would", "look more than peaky"],
    answers: [
      "I eat perfectly well. {It isn't my plate, it's me|not-doing-well}. || {I'd want her to see I'm not rude, I'm frightened|not-doing-well}. I think she finds me a bit cold.",
    ],
  },
  "no-tap": {
    layer: 0,
    asks: [
      ...["without the tap on", "cry without the tap", "cry out loud"],
      ...["cry where they could hear"],
    ],
    answers: [
      "Noisy! {I don't know how long it'd go on for|not-doing-well}, that's what the tap's for. || Somebody would come. {I'd like that, and I couldn't bear it|not-doing-well}.",
    ],
  },
  "her-smile": {
    layer: 0,
    asks: ["smile it came with", "with the smile", "her smiling while"],
    answers: [
      "I smiled as well. {I felt about as big as the salt pot|watched}. || {It shut me up|watched}, you can't be upset at a smile. I went and hung the washing out in the rain.",
    ],
  },
  "before-plate": {
    layer: 0,
    asks: ["before the plate arrived", "plate arrived what", "instead of the plate"],
    answers: [
      "Come and sit. And nothing about food. || 'I had a bad time as well, with my first.' I've often wondered if she did.",
    ],
  },
  "left-to-me": {
    layer: 0,
    asks: [
      ...["like to have left", "have left to you", "left to you to do"],
      ...["do without her help"],
    ],
    answers: [
      "His bath. {I'd love one bath where nobody passes me the towel|watched}. || Just the first bottle of the morning. {Start to finish, and no one saying it's too warm|watched}.",
    ],
  },
  "overheard-kitchen": {
    layer: 0,
    asks: ["overhear her talking", "talking about her kitchen", "hear her talk about her kitchen"],
    answers: [
      "I nearly went in. {I thought, that's two of us, then|far-away?}, and I crept back upstairs. || Sad, for her. {We're both homesick in the one house and we talk about wind|far-away?}.",
    ],
  },
  "machine-mentioned": {
    layer: 2,
    asks: [
      "washing machine gets mentioned",
      "machine gets mentioned",
      "when she mentions the washing",
    ],
    answers: [
      "I get up. {I've never once sat through that sentence|in-the-way?}. || {I feel about as much use as the fabric softener|in-the-way?}. Then I offer to peel something.",
    ],
  },
};
