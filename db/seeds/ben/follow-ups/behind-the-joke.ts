import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of what lies behind the joke, and of what his body knows of it. */
export const behindTheJoke: Scenario["topics"] = {
  august: {
    layer: 0,
    asks: [
      ...["part of august", "the other part", "about august"],
      ...["happened in august", "august like", "behind the buns"],
    ],
    answers: [
      "{There's a name in it that I've not said out loud yet|jokes}, so I tell it as a bit. || There was a night in it. {I've got a funny way round that night, and I've been going that way since|jokes}.",
    ],
  },
  "before-joke": {
    layer: 0,
    asks: [
      ...["before the joke", "half second before", "second before the joke"],
      ...["just before the joke"],
    ],
    answers: [
      "{Cold water, sort of, going up|jokes}. Then the line arrives and it stops at my neck. || A drop, like missing a stair. {The gag's the handrail|jokes}.",
    ],
  },
  "they-see": {
    layer: 0,
    asks: [
      ...["might they see", "would they see", "they see in you"],
      ...["people see in you", "afraid they'd see", "they might see"],
    ],
    answers: [
      "{Someone who isn't coping|jokes}, I'd guess. They've got a form for that. || I think they'd see it's not a bit. {That there's no one doing the voice, it's just me|jokes}.",
    ],
  },
  "carry-it": {
    layer: 1,
    asks: [
      ...["how do you carry", "carry it now", "where do you put it"],
      ...["where does it go", "put it down anywhere"],
    ],
    answers: [
      "In my jaw, mostly, and {on the drive I no longer do|handover}. There's no tray for it. || I take it home and put it in the wash with the scrubs. {It's clean and it's still there|handover}.",
    ],
  },
  "wakes-body": {
    layer: 1,
    asks: [
      ...["walking in there", "wakes your body", "about walking in"],
      ...["about going in", "about those doors"],
    ],
    answers: [
      "It's the smell, I think, that floor cleaner. {My body goes 'there's one in there you haven't checked'|body?}. || They hiss when they open, those doors. {Everything in me gets ready before I've had a thought|body?}.",
    ],
  },
  "shame-says": {
    layer: 1,
    asks: [
      ...["shame say", "shame tell you", "shame says"],
      ...["the shame at its loudest", "when it's at its loudest"],
    ],
    answers: [
      "'{They'd never have let you in if they'd known|ashamed?}.' In Dad's voice, and he'd be horrified. || It says {the badge was a clerical error|ashamed?}. Very calm about it, like a letter from the council.",
    ],
  },
  steadied: {
    layer: 0,
    asks: [
      ...["steadied you", "has steadied", "made you steadier"],
      ...["what's helped just now", "feel steadier", "bit steadier"],
    ],
    answers: [
      "You not handing me anything. I keep waiting for the leaflet. || I've said a whole sentence with no punchline on it, it's like putting a bag down.",
    ],
  },
  "hands-still": {
    layer: 1,
    asks: [
      ...["hands go still", "when they go still", "once they're still"],
      ...["hands stop shaking", "moment your hands"],
    ],
    answers: [
      "{It's like somebody else takes the wheel|body?}, and he's quite good. I'd like to know where he goes after. || I go cold and handy. {Nothing shakes and nothing's home|body?}, till I'm back out in the corridor.",
    ],
  },
  "jaw-holding": {
    layer: 0,
    asks: [...["jaw be holding", "your jaw", "holding in your jaw"], ...["that jaw"]],
    answers: [
      "A sentence, the dentist reckons, he says I bite down on it all night. {I'd say he's not far off|body?}. || {About five weeks' worth of 'all good'|body?}, I should think. It clicks when I yawn.",
    ],
  },
  "worked-out": {
    layer: 0,
    asks: [
      ...["work out for yourself", "had to work out", "had to learn yourself"],
      ...["taught yourself"],
    ],
    answers: [
      "Where to stand so you're not seen, mostly. {I know every blind spot on that floor|jokes}. || How long you can run a tap before somebody knocks. {It's a good six minutes of not being anyone|jokes}.",
    ],
  },
  "by-a-website": {
    layer: 0,
    asks: [
      ...["by a website", "turned away", "locked out"],
      ...["behind the laugh", "the password", "the portal"],
    ],
    answers: [
      "It got me. {I'd finally clicked on something and it didn't know who I was|jokes}. || I laughed because {the alternative was ringing IT and crying|jokes}.",
    ],
  },
  "in-charge": {
    layer: 0,
    asks: [
      ...["one in charge", "in charge for once", "not be in charge"],
      ...["looked after for once", "be looked after", "the sensible one"],
      ...["most sensible person"],
    ],
    answers: [
      "I'd not know what to do with my hands. {I'd probably fall asleep on you|empty-tank}. || Bliss, and a bit sick-making. {I'd be out cold inside a minute|empty-tank}.",
    ],
  },
  "without-reassuring": {
    layer: 0,
    asks: [
      ...["needed reassuring", "needed looking after", "reassure anybody"],
      ...["have to reassure", "if you didn't have to be all right"],
    ],
    answers: [
      "'{I'm not all right|empty-tank!}', and then I'd just leave it there and not pat anybody. || I'd say {I've had enough|empty-tank!} and I wouldn't add 'but it's fine'.",
    ],
  },
  "hands-say": {
    layer: 1,
    asks: [
      ...["your hands say", "hands would say", "put the coffees down"],
      ...["coffees down", "without the coffees"],
    ],
    answers: [
      "'Not in there.' {They're ahead of me on that|body?}, I just carry them in. || They'd say they've had enough of being steady. {I've seen them in the lift, they look like somebody else's, older|body?}.",
    ],
  },
  "missing-it-means": {
    layer: 1,
    asks: [
      ...["missing it mean", "mean to you to miss", "missed the cannula"],
      ...["missed the line", "miss a line", "missing that line"],
    ],
    answers: [
      "That it's got into my hands. {I'd thought it was only in my head|body?}. || It's the one thing I was always good for. {If the hands go, there's not a lot left to roster|body?}.",
    ],
  },
};
