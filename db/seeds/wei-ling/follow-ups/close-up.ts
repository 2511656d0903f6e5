import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who looks closer at a moment that she has named. */
export const closeUp: Scenario["topics"] = {
  "ordinary-drowning": {
    layer: 0,
    asks: ["drowning look like", "sinking look like", "drowning on a normal day"],
    answers: [
      "like opening everything and doing nothing. {seventeen tabs, and i'm reading the bread ingredients|drowning?} || you wouldn't see it. {i sit very straight and nothing goes in|drowning?}, and at six i notice i needed the toilet since three",
    ],
  },
  "ten-days-head": {
    layer: 0,
    asks: ["it like in your head right", "ten days in your head", "head right now"],
    answers: [
      "{a countdown, with no picture|drowning?}. ten, and then the same four names of modules || busy and stupid. {it's all going and i couldn't tell you one thing it's about|drowning?}",
    ],
  },
  "knocked-see": {
    layer: 0,
    asks: ["somebody knocked right now", "want them to see", "someone came in now"],
    answers: [
      "not the noodle cups. but {that i'm here, i'd like them to see that|unnoticed} || me, sitting up, like a person. and then {i'd want them not to believe it|unnoticed}",
    ],
  },
  "start-counting": {
    layer: 0,
    asks: ["you start counting", "while youre counting", "it like while you count"],
    answers: [
      "there's only the next tile. {if i lose my place it comes straight back|chest} || {like holding a door shut with my back|chest}, very politely. thirty-eight, thirty-nine",
    ],
  },
  "own-voice-heard": {
    layer: 1,
    asks: ["been your own voice", "she have heard", "heard your own voice"],
    answers: [
      "not much, i'd have run out after hi ma. {that's what she'd have heard, the running out|pretending} || someone tired. {she'd have said who's this|pretending}, as a joke, and then not as a joke",
    ],
  },
  "somewhere-to-eat": {
    layer: 1,
    asks: ["somewhere to eat", "looking for a place to eat", "chose the stairs"],
    answers: [
      "not there, not there, there's econs people, not there. {then i saw the fire door|unnoticed} || who'd be looking. {nobody, i know, but i walked like all of them were|unnoticed}",
    ],
  },
  "afraid-they-see": {
    layer: 2,
    asks: ["left for them to see", "afraid they would see", "once the luck"],
    answers: [
      "somebody average who was well tutored. {and they'd be nice about it, like with a kid|fraud} || just, nothing special. {like when you take the cover off a phone|fraud}",
    ],
  },
  "see-them-do": {
    layer: 2,
    asks: ["see them do", "bad mark what do", "picture them when"],
    answers: [
      "ma wipes the table that's clean already. {papa goes and checks the mailbox, at night|letdown} || nothing, they'd go on eating. {my mum gives me the bigger piece of fish|letdown}",
    ],
  },
  "letter-picture": {
    layer: 2,
    asks: ["picture that letter", "think of that letter", "the letter at home"],
    answers: [
      "{a bit sick|letdown}. it's got a stain on the corner because they touch it too much || i see the white square where it was. {they'd put something else there fast so i don't notice|letdown}",
    ],
  },
  "three-weeks-inside": {
    layer: 3,
    asks: ["three weeks been like", "these three weeks", "weeks from the inside"],
    answers: [
      "long. {i know the cleaning times of every toilet on campus|hiding} || like being on mc with no sickness. {every day i think one more and then i'll go|hiding}",
    ],
  },
  "hoped-at-four": {
    layer: 3,
    asks: ["hoping for at 4am", "hoping for at four", "hoping for when you wrote"],
    answers: [
      "that it'd be decided by the time i woke up. {by anyone, really|hiding} || to sleep, honestly. {i thought if it's written i can stop having it in my head|hiding}",
    ],
  },
  "crowding-in": {
    layer: 0,
    asks: ["start crowding in", "other ones crowd", "other three come in"],
    answers: [
      "like kids pulling my sleeve. {i look at one and another one goes, me, me|drowning} || it goes fast and then it goes white. {after that i'm just clicking between windows|drowning}",
    ],
  },
  "sums-will-say": {
    layer: 0,
    asks: ["sums have to say", "the sums come to", "sums to say"],
    answers: [
      "that there's one way it works out. {i've found two and both need me to be someone else|sleep?} || three point five. {i go on until it gets there and then i sleep for a bit|sleep?}",
    ],
  },
  "end-of-week": {
    layer: 0,
    asks: ["end of a week like", "week like that how", "after a week like that"],
    answers: [
      "i cry at shampoo ads. {and my eyelid's jumping, this side|sleep} || slow and sort of polite. {on friday i said good morning to the lift at night|sleep}",
    ],
  },
  "could-see-it": {
    layer: 0,
    asks: ["if you could see it", "see them struggle", "saw them struggling"],
    answers: [
      "then it's not only me. {i think i'd breathe out, honestly|compare} || i'd maybe knock on one of their doors. {right now i'd be the only one coming in crying|compare}",
    ],
  },
  "lonely-looks": {
    layer: 1,
    asks: ["lonely look like", "lonely on a normal day", "your days lonely"],
    answers: [
      "{nobody's said my name since tuesday|unnoticed}, except the parcel lady. i say it's fine || it's doing my laundry at two so i don't meet them, and then {being sad i didn't meet them|unnoticed}",
    ],
  },
  "side-of-door": {
    layer: 1,
    asks: ["side of that door", "were you wishing", "wish on your side"],
    answers: [
      "for somebody to say, eh, what about wei ling. {just the name, not even the food|unnoticed} || one knock. {i'd have needed a second one, i think|unnoticed}",
    ],
  },
  "that-kid": {
    layer: 2,
    asks: ["to be that kid", "name up there", "kid on the banner"],
    answers: [
      "everyone's mum knew me. {i held my bag in front of my chest till graduation|fraud} || proud for two days, then {every test was like, let's see|fraud}",
    ],
  },
  "say-about-shifts": {
    layer: 2,
    asks: ["about those shifts", "thank her for", "say to her about"],
    answers: [
      "thank you. and why didn't you let me fail one thing when it was cheap. {no, only thank you|letdown} || sit down, ma. {i'd take the shift for her if they'd let me|letdown}",
    ],
  },
};
