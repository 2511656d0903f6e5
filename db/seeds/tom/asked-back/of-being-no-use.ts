import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks back about the furnace he could hear, the job centre, his boots and the radio. */
export const ofBeingNoUse: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["hear a furnace going wrong before", "hand near the casing and you knew"],
    answers: {
      why: [
        "Thirty-one years of listening, that's all it is. A mother does it with a baby. || It's in the palm, I couldn't explain it. Old Wyn had it and he gave it to me.",
      ],
      mean: [
        "It'd drop, the note, and you'd put your sandwich down. {These ears are no good for anything else|useless}. || There'd be a warm place where there shouldn't. {I could find it now with my eyes shut, and nobody'll ask|useless}.",
      ],
      then: [
        "I'd shout them off it and we'd open her up. || You rang it through and you got your lads back. They'd look at the dial after and say, well I'm damned.",
      ],
      felt: [
        "Like I'd been let in on something. {I've still got the ears for it|useless}. || I never thought about it. {You don't think about your own hand till it's idle|useless}.",
      ],
    },
  },
  {
    said: ["thought of warehouse picking", "boy, spots on his chin, and he scrolled"],
    answers: {
      why: [
        "It's what came up on his screen. || I was the right age and I'd two arms, that's all his machine wanted to know.",
      ],
      felt: [
        "{Like a coat somebody'd handed in|useless}. || I looked at my hands, on his desk. {They looked very big|useless}.",
      ],
      youSaid: [
        "I said I'd give it some thought, mate. It came out before I could stop it. || I told him thank you, I'd see to it. He printed it for me.",
      ],
      when: ["That'd be the May. || It was the back end of spring, my second time in."],
      who: [
        "I never got his name. He'd a badge on and I'd not my glasses. || Some trainee. He was only doing as he was shown.",
      ],
    },
  },
  {
    said: ["wake at ten to five", "Ten to five my eyes open"],
    answers: {
      why: [
        "It's when I'd have got up, for the six o'clock. || You do a thing ten thousand times, it does itself.",
      ],
      then: [
        "I put them back under the stairs, side by side. || I take them off, and I'm careful with the knots.",
      ],
      felt: [
        "A right fool. {There's nobody to laugh at it but me|useless}. || It's all right till I get to the second boot. {Then it comes in|useless}.",
      ],
      often: [
        "Two or three days in the week. || Not so much as it was. It'd be a Monday, as a rule.",
      ],
      theySaid: ["Nobody's seen, bar the dog. || She was asleep, my wife. I hope she was."],
      mean: [
        "I sit on the bottom stair with one on. || I've my hand out for my dinner bag, and there's no bag.",
      ],
    },
  },
  {
    said: ["radio on in every room", "hear the gate from every room"],
    answers: {
      why: [
        "For the company. You'd think four of them would make a crowd. || There's nothing going on in them to drown it.",
      ],
      felt: [
        "{Like a shop with the lights on and nobody in|hollow}. || {It's a big house for one fella and a gate|hollow}.",
      ],
      often: ["Most days, once I'm on my own. || All day long, if there's any wind."],
      mean: [
        "They're all talking, {and it doesn't land on me|hollow}. || I was out at half five and in at half two. {I only ever knew the place with people in it|hollow}.",
      ],
      then: [
        "I go round and turn them off again, ready for her coming in. || I went out and put a drop of oil on it. You can still hear it.",
      ],
    },
  },
  {
    said: ["a whole programme on otters", "like a train you're not on"],
    answers: {
      why: [
        "It was on. I hadn't the go in me to look for the button. || She was only being kind. I'd have liked to give it a fair chance.",
      ],
      felt: [
        "Not a thing. {I noticed the set was warm|hollow}. || {Nothing got off at my station, put it that way|hollow}.",
      ],
      mean: [
        "I could tell you they've got whiskers. {The rest went by the chair|hollow}. || I saw all of it. {I'd just not been there|hollow}.",
      ],
      when: ["Last week, was it. An afternoon. || Sunday week, after they'd washed up."],
      theySaid: [
        "Gwen asked was it good and I said there were otters. || Our Carys rang to see had I liked it. I passed her to her mother.",
      ],
    },
  },
];
