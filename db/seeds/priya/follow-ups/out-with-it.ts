import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya tells of saying it out loud, and of what it was like in the car. */
export const outWithIt: Scenario["topics"] = {
  "without-ungrateful": {
    layer: 1,
    asks: ["if ungrateful werent", "ungrateful werent a word", "werent a word what"],
    answers: [
      "I'm not enjoying this. {I keep waiting to be sent home|not-doing-well}, and I am home. || {I don't much like the days with him|not-doing-well}. There, I've gone hot typing it.",
    ],
  },
  "that-one-sentence": {
    layer: 1,
    asks: ["that one sentence be", "that one sentence", "one sentence you would say"],
    answers: [
      "{It isn't sleep, Rohan, I'm frightened|not-doing-well}. || {I'm pretending, from six till eight|not-doing-well}. It's a bit stark, isn't it?",
    ],
  },
  "not-covered": {
    layer: 0,
    asks: [
      ...["being tired doesnt cover", "tired doesnt cover", "more than being tired"],
      ...["more than tired"],
    ],
    answers: [
      "{I could sleep for a week and still wake up like this|not-doing-well}. I'm fairly sure of it. || Tired's only the top layer. {Underneath I don't seem to mind about anything|not-doing-well}.",
    ],
  },
  "said-those-words": {
    layer: 1,
    asks: [
      ...["have said those words", "said those words", "saying those words"],
      ...["to have said that"],
    ],
    answers: [
      "My thumb's shaking. {It looks so plain, written down|not-doing-well}. || {Like dropping a plate|not-doing-well}. It's in bits on the floor, and nobody's shouted.",
    ],
  },
  "now-said-it": {
    layer: 3,
    asks: [
      ...["now that youve said it", "that youve said it", "now you have said it"],
      ...["having said it"],
    ],
    answers: [
      "Lighter. And I keep looking at the door, {as if they'd be quick about it|car?}. || I've read it over twice. {It's smaller than it was, with somebody else in here|car?}.",
    ],
  },
  "kitchen-see": {
    layer: 3,
    asks: ["have wanted somebody to see", "wanted somebody to see", "wanted anyone to see"],
    answers: [
      "My hands. {I'd butter up my sleeve, and I went on about the queue|car?}. || {That I'd been gone|car?}. They were looking at the bread.",
    ],
  },
  "takes-me-in": {
    layer: 3,
    asks: [
      ...["takes you back in", "that takes you back", "you back in each time"],
      ...["makes you go back"],
    ],
    answers: [
      "He'd be due a feed, it's as plain as that. {My feet go, even when I don't want to|car?}. || {Manners, partly, they'd have kept my dinner warm|car?}. And he might be looking for me. I do think that, so there must be something.",
    ],
  },
  "nobodys-hour": {
    layer: 3,
    asks: ["hour of being nobodys", "one hour of being", "of being nobodys"],
    answers: [
      "Nothing on my shoulder. {I'd sit somewhere plain and not be thanked|car?}. || {A woman with a paper cup, that's all I'd be|car?}. And then I'd want to go home, I'm hoping.",
    ],
  },
};
