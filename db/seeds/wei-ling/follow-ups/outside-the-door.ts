import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of the people in hall, and of her room while they are about. */
export const outsideTheDoor: Scenario["topics"] = {
  "hear-them": {
    layer: 0,
    asks: ["hear them all together", "hear them laughing", "hear them downstairs"],
    answers: [
      "i feel about eight. {like they've picked teams already|compare} || annoyed first, then {just small, next to all that|compare}. i turn it up one more bar",
    ],
  },
  "noticed-well": {
    layer: 1,
    asks: ["noticed in a good way", "like to be noticed", "want to be noticed"],
    answers: [
      "somebody keeps a seat, and it isn't a big thing. {i'd like that so much|unnoticed} || like, eh where were you, come. {not a why were you|unnoticed}, just move over",
    ],
  },
  "toilet-after-wow": {
    layer: 0,
    asks: ["after the wow", "in the toilet", "inside the toilet"],
    answers: [
      "she'd done seven years of it, i was thinking seven, seven. {i haven't opened one|compare} || hot face, {like i'd been caught copying|compare}. i flushed so it'd sound normal",
    ],
  },
  "two-days-bed": {
    layer: 1,
    asks: ["two days in bed", "those two days", "days in bed"],
    answers: [
      "i heard everyone's alarms. {i kept thinking someone'll knock, and then please don't|unnoticed} || grey, and i lived on cream crackers. {by the second night i'd stopped listening for feet|unnoticed}",
    ],
  },
  "joined-them": {
    layer: 0,
    asks: ["still joined them", "still ate with them", "eating with them like"],
    answers: [
      "loud. we'd queue at six stalls and swap, and i was in charge of chilli || quite nice lah, normal. somebody always complained about the rice and then finished it",
    ],
  },
  "running-did": {
    layer: 0,
    asks: ["when you were running", "running do for you", "running give you"],
    answers: [
      "my head went in one straight line. by round five i wasn't anybody's anything || i could sleep after. and i'd be hungry, the two plates kind",
    ],
  },
  "seen-at-counselling": {
    layer: 0,
    asks: ["be seen in there", "seen at the counselling", "someone saw you there"],
    answers: [
      "that it's real, and by dinner level 5 knows. {as far as they know i'm at the library|pretending} || somebody waves through the glass and {i have to say i'm there for a friend|pretending}",
    ],
  },
  "say-out-loud": {
    layer: 0,
    asks: ["like to say out loud", "say out loud here", "want to say aloud"],
    answers: [
      "that {i'm by myself with it and i hate it|unnoticed!}. there. it's quite short || {i can't do this on my own|unnoticed!}. it looks so small typed",
    ],
  },
  "laughing-inside": {
    layer: 1,
    asks: ["with the laughing inside", "hear the class laugh", "outside the lecture hall"],
    answers: [
      "i wonder what the joke is. {then i walk faster, like someone's waiting for me somewhere|unnoticed} || {it's like looking in a lit up bus when you're on the road|unnoticed}. they didn't do anything, they've just got seats",
    ],
  },
  "think-youre-out": {
    layer: 0,
    asks: ["think youre out", "think you are out", "lights off spare you"],
    answers: [
      "having to answer how's it going in the lift voice. {nobody asks an empty room|unnoticed} || the invite that doesn't come. {if i'm out then they're not leaving me out|unnoticed}",
    ],
  },
  "call-quiet": {
    layer: 0,
    asks: ["in that quiet", "quiet after she hangs up", "once the call is over"],
    answers: [
      "her voice for a bit. then the aircon, {then me, and i've used up all my talking|unnoticed} || {the stuff i didn't say, it's louder than she was|unnoticed}. the kettle's good, it clicks and that's somebody finishing",
    ],
  },
  "two-of-you": {
    layer: 0,
    asks: ["two of you be doing", "if she were sitting", "xin yi was here"],
    answers: [
      "she'd draw on my notes and i'd act angry. {i'd get more done than in a week|unnoticed} || nothing really, she scrolls, i study. {one of us says something stupid every ten minutes, that's what i miss|unnoticed}",
    ],
  },
  "heard-like-that": {
    layer: 0,
    asks: ["be heard like that", "heard by her", "someone hears it"],
    answers: [
      "scary. but {i wouldn't have to explain how i got here|pretending}, she'd just know the road || {i think i'd be crying by the second hello|pretending}. the nose kind",
    ],
  },
  "umbrella-day": {
    layer: 0,
    asks: ["remember most about that", "about that first day", "remember about orientation"],
    answers: [
      "both of us wet on one side only. she kept going is it ok, is it ok || my shoe came off in the drain water and she went back for it. i thought, good, i've got one person",
    ],
  },
};
