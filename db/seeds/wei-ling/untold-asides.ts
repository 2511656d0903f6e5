import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling says in few words where the story does not tell what is asked, by how it is asked. */
export const untoldAsides: Scenario["asides"] = {
  inAWay: [
    "sort of, ya || ya, kind of",
    "more or less || in a way, ya",
    "partly, ya || some of it, ya",
    "somewhat, i guess || mm, a little, ya",
  ],
  notSo: ["no, not even once || nope, not at all", "no lah, not a bit || nope, zero"],
  somehow: [
    "somehow. don't ask me how || on autopilot, i think",
    "no clue, it sort of does itself || i really can't tell you how",
  ],
  asAlways: [
    "nothing much, from outside || nothing anyone would notice",
    "i go a bit still, that's all || just carry on lah, it doesn't show",
  ],
  ifItWere: [
    "don't know.. i'd lose the words, i think || i'd go blank, probably",
    "can't imagine it yet, sorry || i'd only know if i was in it",
  ],
  lastDone: [
    "a while ago, i can't say when || quite some time back, i think",
    "not for a while now || ages, i've lost track",
  ],
};
