import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks on about the landing, where he sleeps now and her scarf. */
export const landingAndScarf: Scenario["topics"] = {
  "landing-when": {
    layer: 0,
    asks: [
      ...["on the landing deciding", "on the landing when", "when was that the last weeks"],
      ...["when was that the last", "landing when was", "standing on the landing"],
      ...["the landing deciding", "the landing was that", "when did he stand"],
    ],
    answers: [
      "[after: landing, shoes on] since august, nearly every evening || from about last summer on, and more in the autumn",
    ],
  },
  "landing-long": {
    layer: 0,
    asks: [...["how long did he stand", "he stand there", "stand out there", "stand there for"]],
    answers: ["[after: landing] a minute, maybe two || long enough for the light to click off"],
  },
  "landing-door": {
    layer: 0,
    asks: [
      ...["open the door", "ever open the door", "open it for him", "go out to him"],
      "did you open",
    ],
    answers: [
      "[after: landing] one time, and he said he'd dropped his keys || i did once, and he jumped",
    ],
  },
  "which-mate": {
    layer: 0,
    asks: [
      ...["which mate", "what mate", "who is the mate", "whos the mate", "mate is it"],
      ...["whose sofa bed", "whose sofa"],
    ],
    answers: [
      "[after: mate] one of his football ones || someone from five-a-side, i've met him twice",
    ],
  },
  "mate-far": {
    layer: 0,
    asks: ["how far is it", "how far away is it", "how far is that", "is it far"],
    answers: [
      "[after: mate] two tram stops || ten minutes, if i walk slowly",
      "[after: two hours, train, up the line] two hours by train || it's two hours, with a tea trolley",
    ],
  },
  "walk-past-known": {
    layer: 0,
    asks: [
      ...["know you walk past", "he know you walk", "does he know you go past", "walk past it"],
      "ever see him when you",
    ],
    answers: ["[after: mate] god i hope not || no, i keep my hood up"],
  },
  "scarf-back": {
    layer: 0,
    asks: [
      ...["ask for it back", "get it back", "want it back", "get the scarf back"],
      ...["ask for the scarf", "asked for it back", "have it back"],
    ],
    answers: [
      "[after: scarf] i want to. i've typed it and not sent it || not yet, i'd have to talk to him",
      "[after: fern, gerald] the fern? i'd have to ask nicely, so no || i'd love gerald back. i'd have to ask",
    ],
  },
  "scarf-maker": {
    layer: 0,
    asks: [
      ...["who made it", "who knitted it", "made it for you", "who gave it to you"],
      "where did you get it from",
    ],
    answers: ["[after: scarf] gran, in front of the telly || my gran did, for my eighteenth"],
  },
  "scarf-colour": {
    layer: 0,
    asks: [
      ...["what colour is it", "colour is it", "colour is the scarf"],
      "what colour is the scarf",
    ],
    answers: [
      "[after: scarf] green, with one stripe that's wrong || it's green, sort of bottle green",
      "[after: cat, sir] he's grey || grey, with one white foot",
    ],
  },
  "scarf-worn": {
    layer: 0,
    asks: ["last wear it", "last wore it", "wear it last", "wear the scarf"],
    answers: ["[after: scarf] october, i think || some time in october, on the tram"],
  },
};
