import type { Scenario } from "~/domain/simulator/scenario";
import { unsaid } from "../../unsaid";
import { within } from "./within";

/** What Noa shows once there is some trust: layers 1 to 3. */
export const deeper: Scenario["cues"] = {
  chest: {
    kind: "somatic",
    feeling: "sadness",
    explicit: true,
    risk: false,
    layer: 1,
    about: [
      "chest",
      "breathe",
      "breathing",
      "throat",
      "stomach",
      "body",
      "heart",
      "sick",
      "physical",
      "hurts",
      "panic",
      "weight",
    ],
    senses: [
      "your body is grieving as hard as you are, you can hardly get air",
      "it hurts in your actual chest, not only in your head",
    ],
    deeper: [
      "{it's like a stone right here|chest}, and it gets bigger when my phone lights up and it's not him || {someone's sitting on me|chest}. that's how it is. and my phone buzzes and it's a pizza coupon and they sit heavier",
      "on the tram {my throat just closed|chest}. an old lady gave me a mint. i nearly married her || {i couldn't swallow on the tram|chest}, i was holding the pole like a cartoon. this lady just gave me a peppermint, no questions. best person i've met this year",
    ],
    within: within.chest,
  },
  unlovable: {
    kind: "self-worth",
    explicit: true,
    risk: false,
    layer: 2,
    about: [
      "too much",
      "unlovable",
      "love you",
      "loved",
      "leaves",
      "everyone leaves",
      "worth",
      "deserve",
      "hard to love",
      "wrong with you",
      "stay",
      "handle",
    ],
    senses: [
      "you've started to believe you're too much for anyone to stay",
      "each person who left has become proof against you",
    ],
    deeper: [
      "my dad left when i was nine and he said the same sentence. it's a lot. {like i'm weather|unlovable?} || '{you're a lot, noa|unlovable?}.' that's my dad, at the door, i was nine, he had his good coat on. so when my ex typed it i could've finished the sentence for him",
      "{i tried being less|unlovable?}. i did it for months, i was so quiet and easy. he said i'd changed || {i turned myself right down|unlovable?}, you know? whole months. no opinions, small laugh. and then he goes, you're not yourself lately",
      "somebody should have told me {there's a limit, i would've used less|unlovable?} || it's like everyone got a manual with {how much of me is ok|unlovable?}, except me",
    ],
    within: within.unlovable,
  },
  unsaid: unsaid([
    "you noticed i didn't answer. {so did i|unsaid} || ok so {that wasn't a no|unsaid}. i know it wasn't",
    "ask me again in a bit, maybe || maybe ask again. i might be braver",
  ]),
  whatsthepoint: {
    kind: "risk-indirect",
    explicit: false,
    risk: true,
    layer: 1,
    about: [
      "point",
      "gone",
      "not be here",
      "disappear",
      "stop existing",
      "nobody would",
      "over",
      "not exist",
      "stop everything",
    ],
    senses: [
      "it's got so bad that you wonder what the point of going on is",
      "part of you just wants all of it to stop",
    ],
    deeper: [
      "i don't mean it like that. or i don't know how i mean it. {i just want the noise to stop|whatsthepoint} || ugh, it came out bigger than i meant. or it came out the size it is. {i just want one hour with no noise in it|whatsthepoint}",
      "everyone says that stuff when they're upset, right? except {i've said it every night this week|whatsthepoint} || people say it all the time about, like, mondays. {i say it at night to the ceiling|whatsthepoint} and i'm not being funny",
    ],
  },
  dontwantto: {
    kind: "risk-direct",
    explicit: true,
    risk: true,
    layer: 3,
    about: [
      "suicide",
      "die",
      "dying",
      "not live",
      "live",
      "alive",
      "thoughts",
      "ending",
      "safe",
      "dead",
      "kill",
    ],
    senses: [
      "you've been having thoughts of dying and you're frightened by how normal they've become",
      "part of you doesn't want to live like this, and part of you is here typing",
    ],
    deeper: [
      "{it scares me when i say it in a normal voice|dontwantto?}. like i'm ordering coffee || {i said it out loud to the kettle|dontwantto?}. same voice as 'we're out of milk'. that's what got me",
      "i haven't done anything and i'm not going to tonight. {it's thoughts. they come like adverts|dontwantto?} || it's only in my head, ok? nothing's happened and nothing will tonight. {they just pop up|dontwantto?}, like those ads, and i can't find the x",
      "my sister would never get over it. i think about her face and then i get up and brush my teeth || i can't do that to my sister. i see her with the dog, being told, and then i get up. i do my teeth. that's my entire system, teeth",
    ],
  },
};
