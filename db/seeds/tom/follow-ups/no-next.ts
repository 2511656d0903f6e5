import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers who asks what lies ahead, and about the looking for work. */
export const noNext: Scenario["topics"] = {
  "look-that-way": {
    layer: 2,
    asks: ["look that way and see", "see nothing clear", "look ahead and see nothing"],
    answers: [
      "Tiring. {I've given over looking|no-ahead}, I do tea time and then I do bed. || It doesn't frighten me, that's what's odd. {I look, and I think, well, that's all there is|no-ahead}.",
    ],
  },
  "feels-over": {
    layer: 2,
    asks: ["is it that feels over", "that feels over when", "what feels over"],
    answers: [
      "Being sent for, and being tired for a reason. {I don't believe I'll be wanted anywhere at six again|no-ahead}. || Tom off the furnace. {I keep looking for what comes after him, and I can't believe in it|no-ahead}.",
    ],
  },
  "sending-off": {
    layer: 0,
    asks: [
      ...[
        "keep sending those applications",
        "sending those applications off",
        "keep applying like",
      ],
      ...["sending off applications"],
    ],
    answers: [
      "I lick the stamp {and I've had the no already|no-ahead?}. || My best pen, for the first dozen. {Now I do one so I can tell Gwen I've done one|no-ahead?}.",
    ],
  },
  "counted-mornings": {
    layer: 2,
    asks: ["see it counted in mornings", "counted in mornings", "count the mornings"],
    answers: [
      "I put the pen down and went and stood out the back. {It was the thought of getting up for every one of them|no-ahead}. || It took the wind out of me. {You think, I'll never find enough to put in that|no-ahead}.",
    ],
  },
  "come-away": {
    layer: 0,
    asks: ["how do you come away", "more of those doors", "come away from those doors"],
    answers: [
      "Polite. I thank them, and {I sit in the car till I've a face to go home in|no-ahead?}. || With a leaflet. {I've stopped telling Gwen which ones I've been to, there's no sense in both of us hearing it|no-ahead?}.",
    ],
  },
  "work-did": {
    layer: 1,
    asks: [
      ...["what did the work do", "the work do for you", "how did work help"],
      ...["how did the work help"],
    ],
    answers: [
      "It wore me out, so I slept. And nobody asked, they just gave me the heavy end. || It gave me somewhere to look. You'd your visor down, and by the time it came up I'd got my face straight.",
    ],
  },
  "not-find-yourself": {
    layer: 2,
    asks: ["not find yourself there", "look ahead and not", "not see yourself there"],
    answers: [
      "I see Gwen at the window and the dog in my chair. {I can't find where I'd be|no-ahead}. || It bothers me less than it should. {I can furnish it all, the room and who's sat where, and I can't get myself in at the door|no-ahead}.",
    ],
  },
  "that-christmas": {
    layer: 1,
    asks: [
      ...["think of that christmas", "picture that christmas", "christmas at carys"],
      ...["christmas in cardiff"],
    ],
    answers: [
      "Paper everywhere and Nia shouting. {I can see them all, and I can't see what I'd be doing|no-ahead?}. || Me in the good chair with a paper hat on. {I get as far as the dinner and it stops|no-ahead?}.",
    ],
  },
  "all-that-trying": {
    layer: 0,
    asks: ["has all that trying been", "all that trying", "what has trying been like"],
    answers: [
      "{You put a clean shirt on for it, and you're home by dinner with it not even creased|no-ahead?}. || Wearing. {I'd a bit of hope going in, early on, and I've learned to leave that in the car|no-ahead?}.",
    ],
  },
  "without-varnish": {
    layer: 0,
    asks: ["without the varnish", "look to you without", "does it look to you"],
    answers: [
      "I'm fifty-two, in a town with one works, and it's shut. {I can't see where there's a place for me|no-ahead?}. || Poor. {I'd not take me on, going by the form|no-ahead?}.",
    ],
  },
  "the-waiting": {
    layer: 0,
    asks: ["what has the waiting been", "the waiting been like", "has the waiting been"],
    answers: [
      "You sit up every time the post goes. {I've stopped sitting up|no-ahead?}. || Same as a queue, only {there's nobody at the window|no-ahead?}.",
    ],
  },
  "go-by": {
    layer: 0,
    asks: ["what do you go by", "do you go by", "you go by when"],
    answers: [
      "Who's got work and who hasn't. {There's two of my shift on the vans, and they're both under forty|no-ahead?}. || Forty letters. {A man can count|no-ahead?}.",
    ],
  },
  "lean-way": {
    layer: 0,
    asks: ["which way would it lean", "way would it lean", "would your guess be"],
    answers: [
      "Towards no, if I'm pressed. {Most things do with me, just now|no-ahead?}. || To the gloomy side. {I'd not have said so a year back|no-ahead?}.",
    ],
  },
};
