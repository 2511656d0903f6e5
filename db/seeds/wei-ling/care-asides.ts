import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling says of how they are looked after, of the signs that it gets bad, of frightening thoughts, and to a promise that is asked for. */
export const careAsides: Scenario["asides"] = {
  medicines: [
    "no, nothing. just coffee, a lot of coffee || i don't take anything. milo doesn't count right",
    "not for sleep also. i'd miss my alarm || nothing for sleep. i just wait",
  ],
  treated: [
    "no, never. not hospital, nothing || never. i only walk past these places",
    "nobody's ever checked me for anything like that || at home we don't go for that kind of thing, so no",
  ],
  signs: [
    "i stop opening my messages. then the days go funny || when i don't go down to buy food, that's usually the first thing",
    "my handwriting gets small. i know, it's weird || i start counting hours, how many left before class",
  ],
  promised: [
    "ok, i promise. it isn't like that though || ya, promise. it's not that kind of thing",
    "i said ok already, i meant it || still ok. still promise",
  ],
  hinted: [
    "stupid like what... you can just ask me || if you mean that one, can ask me that one directly",
    "i can't tell what you're asking, say the actual word || people always say it like that and i never know what to answer",
  ],
  frightened: [
    "that i open the result and it's blank. that one keeps coming || there's one where they call my name and i can't stand up",
  ],
};
