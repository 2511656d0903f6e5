import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa tells of what comes up in a day: in bed, on the stairs, at work. */
export const whatComesUp: Scenario["topics"] = {
  "first-of-morning": {
    layer: 0,
    asks: ["first bit of the morning", "before it all comes back", "when you first wake"],
    answers: [
      "warm. {i'm planning breakfast, i'm thinking he'll want eggs|missing} || i reach over, the sofa's got a back and {i hit my knuckles on it|missing}. that's how i know what day it is",
    ],
  },
  "brings-drop": {
    layer: 0,
    asks: ["brings that drop", "kind of moment brings", "when does the drop"],
    answers: [
      "couples doing nothing. {holding a basket between them, that one|missing} || post with both our names on. {or when something's funny and i've got my phone out before i remember|missing}",
    ],
  },
  "pictures-turn-up": {
    layer: 0,
    asks: ["grieve him with", "pictures still turning up", "his stories still"],
    answers: [
      "i light a candle and he's at a kebab shop. {i can't even be a proper widow|missing} || {you can't cry at someone who's doing a boomerang|missing}. and then you do, obviously",
    ],
  },
  "waiting-scrolling": {
    layer: 0,
    asks: ["somewhere in that scrolling", "waiting for when you scroll", "scrolling for"],
    answers: [
      "for it to run out, i think. {as if there's a last page and then you're allowed to sleep|nosleep?} || him, being up. {there's a green dot and we're both awake and he's not mine|nosleep?}",
    ],
  },
  "woke-up-there": {
    layer: 0,
    asks: ["when you woke up there", "woke up in the lecture", "woke up there what"],
    answers: [
      "someone had put a hoodie under my head. {i've no idea who, and then it was slide forty and i remembered everything|nosleep?} || that i'd dribbled on dana's row. {and for a second, that i had to text him about it|nosleep?}",
    ],
  },
  "tea-going-cold": {
    layer: 0,
    asks: ["takes you away in", "tea going cold", "away from the tea"],
    answers: [
      "i hear something on the stairs. {it's never him, it's a man with a bike|missing} || a thought about june, or a thing he said in a car. {i come back and there's a skin on it|missing}",
    ],
  },
  "jaw-let-go": {
    layer: 1,
    asks: ["jaw could let go", "jaw let go", "would come out if"],
    answers: [
      "a howl, a proper one, the dog would be impressed. {i've been holding it since the fruit aisle|chest} || 'come back', and then a lot of swearing. {it's sitting right on my teeth|chest}",
    ],
  },
  "hands-know": {
    layer: 1,
    asks: ["your hands know", "hands are telling", "if its not the coffee"],
    answers: [
      "that they've got nobody to hold, i don't know, {they won't keep still|chest}. i'm sitting on them || they knew on the tuesday. {i dropped my phone before i'd even read it|chest}",
    ],
  },
  "dog-gets-through": {
    layer: 0,
    asks: ["that gets through", "about tali and the dog", "the dog help"],
    answers: [
      "they don't want anything. he breathes, she swears at him, i laugh through my nose || it's home, in forty seconds. i can hear which kitchen tap's dripping",
    ],
  },
  "what-dad-left": {
    layer: 1,
    asks: ["going leave you believing", "his going leave you", "dad left you thinking"],
    answers: [
      "that there's a volume. {and i hadn't found the knob|unlovable?} || if you love people, make sure you're packed. {i used to sleep with my shoes by the bed|unlovable?}",
    ],
  },
  "friends-were": {
    layer: 1,
    asks: ["were they to you", "friends were to you", "them to you before"],
    answers: [
      "my whole saturday. {i learned this city off the backs of their heads|ghosted} || a sofa, eight mugs, somebody always burning something. {i thought i'd got in on my own ticket|ghosted}",
    ],
  },
  "found-croissant": {
    layer: 0,
    asks: ["find that on your desk", "find the croissant", "croissant on your desk"],
    answers: [
      "i looked round to see who'd lost it. then i ate it in the stockroom and there were flakes everywhere || a bit like being waved at from across a road. it was still warm",
    ],
  },
  "gap-of-fern": {
    layer: 0,
    asks: ["gap like where it", "where the fern stood", "where it stood"],
    answers: [
      "a ring on the windowsill, with soil in it. {i haven't wiped it|missing} || {i still go to water it on sundays|missing}. i've got the can in my hand like a lunatic",
    ],
  },
  "look-at-hand": {
    layer: 0,
    asks: ["look at that hand", "her hand there", "hand on his knee"],
    answers: [
      "i get his exact jeans in my fingertips, that pair with the paint. {my hand goes cold, MINE does|replaced} || i look at how sure it is. {it isn't even holding on, it's just parked|replaced}",
    ],
  },
  "through-a-shift": {
    layer: 0,
    asks: ["get through a shift", "through your shift", "do your shifts"],
    answers: [
      "i count envelopes. {and if there's a couple i go and unjam something that isn't jammed|missing} || not well. yael takes the front and i do the guillotine end, and {i don't read the names|missing}",
    ],
  },
  "open-portfolio": {
    layer: 0,
    asks: ["open that portfolio", "open the portfolio", "portfolio now"],
    answers: [
      "he chose the blue! i've got forty boards of {a blue that he called 'ours'|missing} || {like going through pockets|missing}. every ferry's got the two of us on it, really tiny, i'd put us in for scale",
    ],
  },
};
