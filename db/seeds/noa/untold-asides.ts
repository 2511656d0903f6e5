import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa says where the story does not tell it and the form of the question does. */
export const untoldAsides: Scenario["asides"] = {
  inAWay: [
    "kind of, yeah || sort of, yeah",
    "in a way, yes || a bit, yeah",
    "mostly || pretty much",
    "i guess so || i think so, yeah",
  ],
  notSo: ["nope, not one bit || no, not even close", "no!! not at all || no, and that's the thing"],
  somehow: [
    "autopilot, i think || honestly no clue, bodies just sort of carry on",
    "somehow, don't ask me how || badly, but somehow",
  ],
  asAlways: [
    "nothing you'd notice, really || not much, you wouldn't see it from outside",
    "the usual, nothing dramatic || same as with anybody, i think",
  ],
  ifItWere: [
    "i don't know, my mind'd go blank || no idea, i'd lose all my words",
    "i'd have to be there, i honestly don't know || i've run it in my head, it always gets stuck at the start",
  ],
  lastDone: [
    "a while back, i think || ages ago, don't ask me a date",
    "not lately, that's for sure || can't think, it's been a good while",
  ],
};
