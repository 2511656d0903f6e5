import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben shows from the beginning: layer 0. */
export const presenting: Scenario["cues"] = {
  "empty-tank": {
    kind: "feeling",
    explicit: true,
    risk: false,
    layer: 0,
    about: [
      "out of petrol",
      "cooked",
      "burnt out",
      "burned out",
      "exhausted",
      "running on",
      "empty",
      "drained",
      "tired",
      "worn",
      "nothing left",
      "spent",
      "depleted",
    ],
    senses: [
      "you've been running on empty and still turning up for everybody",
      "there's nothing left in you by the time you get home",
    ],
    deeper: [
      "I did eleven days on. On day nine {I put my pass against my own front door|empty-tank?} and waited for it to beep. || After the eleventh shift in a row I stood in my own hallway, {gelled my hands and waited for someone to tell me which bed|empty-tank?}.",
      "I'm not even sad at work, I'm efficient. {It's like being a very polite photocopier|empty-tank?}. || People say I'm calm. It's not calm, {I've just been switched to standby|empty-tank?}.",
      "A kid drew me a picture on Thursday. I said cheers and put it in the confidential waste. I went back for it, but still. || A wee girl gave me a drawing of me with enormous ears. I binned it with the blood forms, and then I was elbow deep in the bin at two in the morning, looking for it.",
    ],
    within: [
      "Flat. Like I've been unplugged and I'm running on what's left in the wires. || Hollow. I knock and nobody comes to the door.",
      "Tired, in a place that sleep doesn't get to. || Worn through, like an old sheet, you could hold me up to the light.",
      "Mostly nothing, and the nothing's heavy. || A dull sort of blank. I'd worry about it if I had the energy.",
    ],
  },
  sleep: {
    kind: "sleep-appetite",
    explicit: true,
    risk: false,
    layer: 0,
    about: [
      "sleep",
      "nights",
      "awake",
      "lie there",
      "eat",
      "tired",
      "rest",
      "dream",
      "replay at night",
    ],
    senses: [
      "even on your days off your body won't let you sleep",
      "you lie awake and the shift keeps going in your head",
    ],
    deeper: [
      "I can hear the bleep when there's no bleep. {I've sat up in the night and said my name and extension to the curtains|sleep?}. || My bleep's in a drawer at the hospital and I still hear it. {I answered it the other night|sleep?}. I gave my pillow advice about potassium.",
      "Muesli, standing, at six at night. It's breakfast, technically, I've just got up. || Cereal at dusk. I couldn't tell you if it's breakfast or giving up.",
    ],
    within: [
      "Wired and wrecked, both at once. || Strung out. Too tired to stand up and too wound up to lie down.",
      "I get a bit desperate, quietly. I'd beg, if I knew who to. || Frayed. I could tear up at a kettle.",
    ],
  },
  jokes: {
    kind: "feeling",
    explicit: false,
    risk: false,
    layer: 0,
    about: [
      "joke",
      "jokes",
      "joking",
      "funny",
      "humour",
      "laugh",
      "cover",
      "brush off",
      "hide behind",
      "lightly",
      "underneath",
    ],
    senses: [
      "the jokes are doing a lot of work to keep this at arm's length",
      "you make it funny so that nobody has to be worried about you",
    ],
    deeper: [
      "Yeah, it's a reflex. Something awful happens, I do a bit. The nurses call me Radio Ben. || It's quicker than feeling it. Bad thing, punchline, next bed. They've given me a radio name on the ward, and I've got a jingle.",
      "{If I stop being funny there's a pause|jokes}, and people look at you in the pause. || There's a gap, if I don't fill it. And {in the gap they do the head tilt|jokes}.",
    ],
    within: [
      "Safe for about a second, and then further off from everybody. || There's a bit of relief, and after it I'm lonelier than I was.",
      "It's tiring. I'm holding a door shut with one foot and smiling. || Like I'm stood next to myself, clapping. It's lonely, under the noise.",
    ],
  },
};
