import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi tells of the room with the bunks, and of its nights. */
export const oneRoom: Scenario["topics"] = {
  "rest-of-night": {
    layer: 0,
    asks: ["those three hours are gone", "rest of the night like", "night like once those"],
    answers: [
      "Long. {I do the ceiling, I do the window, I iron something|nosleep}. || {The pub lets out, then it's the fox, then the bin lorry|nosleep}. I know the running order.",
    ],
  },
  "nine-to-two": {
    layer: 0,
    asks: ["between nine and two", "turns up in all that", "in your head till two"],
    answers: [
      "Every time I told them maybe later. {They come in one behind the other|nosleep}. || {Monday, then the judge, then what I should've said to the judge|nosleep}. About one o'clock it's my dad, so I get up and have a biscuit.",
    ],
  },
  "shut-door": {
    layer: 0,
    asks: ["come in and shut", "shut the door on", "two empty bunks"],
    answers: [
      "I say hello. {Out loud, to a pair of mattresses|room}. || {I put the kettle on before I've got my coat off, so there's something going|room}. It's the click I don't like.",
    ],
  },
  "how-bunks": {
    layer: 0,
    asks: ["end up with bunks", "bunks in that one room", "why bunks"],
    answers: [
      "I measured it on my hands and knees. {They were having a bed each if I'd to sleep in the bath|room}. || First thing I bought, before a kettle. {With beds it's a home, and with no beds I'm some bloke they visit|room}.",
    ],
  },
  "made-the-bed": {
    layer: 0,
    asks: [
      ...["while you made the bed", "you made the bed", "making that bed"],
      ...["changing the sheets"],
    ],
    answers: [
      "I did the corners tight, so he's a sausage, how he likes it. {Then I patted it|room}. || {I smelled the pillow before I changed it|room}. I nearly didn't change it.",
    ],
  },
  "bunks-tell-them": {
    layer: 0,
    asks: ["want it to tell them", "the bunks for that room", "bunks to tell them"],
    answers: [
      "You live here as well. {Not stay, live|room}. || {There's a place with your name on and nobody else has been in it|room}. Ama's got hers up in stickers.",
    ],
  },
  "telly-on": {
    layer: 0,
    asks: ["having that on in the room", "get from it having", "having the telly on"],
    answers: [
      "It covers the fridge. {With that going I could be in the kitchen and them in here|room}. || {For half an hour it sounds like somebody's about to be told turn that down|room}.",
    ],
  },
  "not-being-there": {
    layer: 0,
    asks: ["notice by its not being", "its not being there", "else do you notice by"],
    answers: [
      "Hot water. {There's always hot water now|room}. I'd have given my right arm for that once. || The bathroom, {nobody's outside it asking how long|room}.",
    ],
  },
  "next-to-bunks": {
    layer: 0,
    asks: ["living next to those bunks", "next to those bunks", "living with those bunks"],
    answers: [
      "I forget them till I bang my shin. {Then I see them all day|room}. || {Like sharing with two people who've just popped out|room}. That's a year, nearly, they've been popped out.",
    ],
  },
  "somebody-to-cook": {
    layer: 0,
    asks: ["was somebody to cook for", "somebody to cook for", "someone to cook for"],
    answers: [
      "Racket. Kwame sat on the worktop, nicking bits, Ama reading me a recipe I know by heart. {I'd have my back to them, and I'd know where they both were|room}. || {Smoke alarm, and everybody cheering|room}. That was a Tuesday.",
    ],
  },
  "went-with-team": {
    layer: 0,
    asks: ["five a side lot besides", "side lot besides the", "besides the game"],
    answers: [
      "The pint after, and somebody calling me Kof. {There's nobody left who's known me ten years|room}. || {Having somewhere to be of a Thursday|room}. I've still got the bibs in the boot.",
    ],
  },
  "notice-first": {
    layer: 0,
    asks: ["do you notice first", "come in now what", "notice when you come in"],
    answers: [
      "How loud my keys are. {I put them down careful, like someone's asleep|room}. || {Everything's where I left it|room}. I used to moan that nothing ever was.",
    ],
  },
  "lets-you-sleep": {
    layer: 0,
    asks: ["that lets you sleep", "lets you sleep", "sleep when theyre there"],
    answers: [
      "I can hear them. {If I can hear them breathing I can stop listening|nosleep?}. || Everyone who's meant to be in is in. {There's nothing to stay up for|nosleep?}.",
    ],
  },
  "proper-rest": {
    layer: 0,
    asks: ["a proper rest be", "proper rest be for", "real rest be"],
    answers: [
      "{A night with the phone off, because everyone I'd worry about is in the room|nosleep?}. || A Sunday on a settee with someone's foot in my ear. {I'd be gone in two minutes|nosleep?}.",
    ],
  },
  "prayed-for": {
    layer: 0,
    asks: ["to be prayed for at", "be prayed for", "being prayed for"],
    answers: [
      "Embarrassing, and I'd miss it. {I hold the phone out here, and I don't hang up|room}. || She does the kids by name, and then my brakes. {It's about the only time in a week that anyone says my name nicely|room}.",
    ],
  },
  "sooner-talk": {
    layer: 0,
    asks: ["would you sooner talk about", "sooner talk about", "prefer to talk about"],
    answers: [
      "Anything. {Monday, that shirt, where a man puts his hands|monday}. || {Ask me about the hearing|monday}, at least that's got a time on it.",
    ],
  },
  "big-one-again": {
    layer: 0,
    asks: ["cooking the big one", "big one for people", "cook for people again"],
    answers: [
      "Noisy. They'll eat it stood up, out of the lids. It's nice to be shouted at for more. || Good, I reckon. I'd the big rice bought before I'd thought about it.",
    ],
  },
  "calls-captain": {
    layer: 0,
    asks: ["he calls you captain", "calls you captain", "when you hear captain"],
    answers: ["I sit up. Somebody's pleased it's me. || I go all the way to the Oval on that."],
  },
  "on-first-run": {
    layer: 0,
    asks: [
      "36 like in",
      "36 in the morning",
      "the 36 like",
      "on that first run",
      "like on that first",
      "that first run",
    ],
    answers: [
      "Easy. I drive with two fingers and I say morning to the foxes. || Like the old me. A nurse told me once I'd got a lovely voice for stops.",
    ],
  },
};
