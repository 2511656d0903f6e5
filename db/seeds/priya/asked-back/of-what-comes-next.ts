import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to what anybody would ask next: when, who, and what came of it. */
export const ofWhatComesNext: NonNullable<Scenario["askedBack"]> = [
  {
    said: [
      "haven't slept more than two hours in a row",
      "the most I've had in one go since he was born",
    ],
    answers: {
      who: [
        "Me, mostly. My husband's got work in the morning. || It's me who's up, I'm the one that wakes.",
      ],
      then: [
        "It gets light, and somebody asks how he slept. || I put the kettle on and call it morning.",
      ],
      when: ["From the very first night home. || Since we brought him home, really."],
    },
  },
  {
    said: ["She helps me all day long", "By evening I'm about this tall"],
    answers: {
      then: ["I find a job in another room. || I go up and sort socks, there are always socks."],
      theySaid: ["She says, let me, let me. || It's always, give him here, you sit."],
      when: ["By tea time I'm tiny. || It starts at the first bottle and it adds up."],
    },
  },
  {
    said: ["People stop the pram", "a lady who leans in to the pram"],
    answers: {
      then: [
        "I say thank you and push on. || We part friends, and at the corner my face comes down.",
      ],
      when: ["Most walks, it's outside the shops. || Whenever I've got him out, nearly."],
      theySaid: ["That it goes so fast. || They say it flies by, and I nod."],
    },
  },
  {
    said: ["I eat my dinner standing in the kitchen", "I take mine to the kitchen"],
    answers: {
      when: [
        "About half past eight, once he's down. || After his last bottle, so it's gone eight.",
      ],
      then: [
        "I rinse the plate and go in with a smile on. || I do the bottles after, and nobody asks.",
      ],
      mean: [
        "It's the one place I'm not being looked at. || I'm off duty in the dark, I suppose I mean.",
      ],
    },
  },
  {
    said: ["oh, you do it like that", "oh, is that how you do it"],
    answers: {
      often: [
        "Every feed and every nappy, ever so gently. || A dozen times a day, I should think.",
      ],
      when: ["At the changing mat, usually. || This morning it was over a vest."],
    },
  },
  {
    said: ["From about three I keep looking at the window", "putting the lamps on at lunchtime"],
    answers: {
      then: [
        "I carry him from room to room till there's a key in the door. || I draw the curtains early and turn the radio up.",
      ],
      when: ["It's been since the clocks changed. || Every day now the afternoons are short."],
    },
  },
  {
    said: ["there'd be a rush of love", "promised a big wave of love"],
    answers: {
      when: [
        "From the first minute. I kept thinking, tomorrow, then. || They laid him on me and I waited for it.",
      ],
      then: ["I smiled for the photo. || I said hello to him, very politely."],
    },
  },
  {
    said: ["I can hear that it's a nice voice", "that's a pleasant voice"],
    answers: {
      then: [
        "He drops off, and I go on humming to nobody. || I finish the verse and put him down.",
      ],
      when: ["At bedtime, in the chair by the window. || On the last feed, when it's quiet."],
    },
  },
  {
    said: ["With me he arches his back", "he goes stiff as a board"],
    answers: {
      then: [
        "I hand him over and go and wash something. || I pass him across, and it's quiet, and that's worse.",
      ],
      youSaid: ["Sorry, darling, I tell him. || I say sorry to him, over and over."],
      when: ["In the evenings, mostly. || When he's overtired, and so am I."],
    },
  },
  {
    said: ["I'm supposed to hand him my sad face", "I can't put mine on top of his"],
    answers: {
      then: [
        "I ask how his day was, and I heat his plate. || I say, sit down, I've kept you some.",
      ],
      mean: [
        "There's only so much face in one house, I mean. || He's got his own tired, I'd only be adding.",
      ],
    },
  },
  {
    said: ["there isn't one with me in it", "I'm an elbow, once"],
    answers: {
      then: [
        "I took one of myself, and then I deleted it. || I put the phone in a drawer for the evening.",
      ],
      who: ["It's me who takes them, always. || I'm the photographer, you see, nobody swaps."],
    },
  },
];
