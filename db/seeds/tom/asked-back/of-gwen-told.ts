import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks back about his wife, her shifts and the stairs. */
export const ofGwenTold: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["lie there listening to her not complain", "hear her getting up for it"],
    answers: {
      why: [
        "There's bills, {and there's me not bringing anything in|gwen}. || She says it's for Christmas. {I can add up as well as she can|gwen}.",
      ],
      often: [
        "It was the odd one to begin with, round about July. || It's been creeping up from the summer on.",
      ],
      felt: [
        "{I'd sooner she slammed a door|gwen}. || Small. {I lie there like a sack and she goes out in the dark|gwen}.",
      ],
      mean: [
        "There's a sigh ought to come, and she keeps it in. {I wait for it|gwen}. || She'll carry her shoes down in her hand. {A woman shouldn't have to creep out to work round a man|gwen}.",
      ],
      youSaid: [
        "I told her there was no need, and she said it was only a few. || I said mind how you go. That's all I could find.",
      ],
    },
  },
  {
    said: ["have somewhere to be going", "one more thing she's found a place for"],
    answers: {
      why: [
        "I'd be stood in her kitchen asking where the cups go. {She's enough of that with the little one|useless}. || It's me ought to be finding room for her. {It's the wrong way up|useless}.",
      ],
      mean: [
        "You put a chair somewhere, or a parcel. {I don't want to be signed for|useless}. || She's a tidy girl. {I'd be tidied|useless}.",
      ],
      youSaid: [
        "I said we'd see, and I asked after her car. || I said that's good of you, love, and I gave her to her mother.",
      ],
      when: ["She's said it every week since the summer. || That was half term, on the doorstep."],
      felt: [
        "I was touched. {Then I was out in the shed sharper than you'd think|useless}. || Like hearing them talk about me through a wall. {They were only being good|useless}.",
      ],
    },
  },
  {
    said: ["doubles at the care home", "lifting other people's parents"],
    answers: {
      why: [
        "It's my tea she asks about because that's one thing she can fix. || She'll not sit till she knows I've had something. She was the same with Carys.",
      ],
      felt: [
        "I can't look up. {It's me should be asking her|gwen}. || It goes right in. {Twelve hours, and it's my belly she's thinking of|gwen}.",
      ],
      youSaid: ["I say whatever's easy, love. || I told her I'd had toast, and to sit down."],
      then: [
        "She cooks it, tired as she is, and I get it down somehow. || Her coat goes on the door, and she's got the pan out before I've found my slippers.",
      ],
      often: [
        "Three days a week, and more when they're short. || It's most weeks three or four of those.",
      ],
    },
  },
  {
    said: ["hear my wife on the stairs stopping halfway", "place halfway up where my wife stops"],
    answers: {
      why: [
        "So I'll not see what the day's done to her. {Or what I have|gwen}. || She'll not bring her tiredness in where I am. {She thinks I've enough|gwen}.",
      ],
      felt: [
        "{I want to shout down, leave it off, come as you are|gwen}. || It fair wrings me. {I'm what she's to get ready for|gwen}.",
      ],
      often: [
        "Every night she's been on. || Each time, these days. It's about as long as you'd hold your breath.",
      ],
      then: [
        "In she comes, all cheerful, and I'm cheerful back. || She's round the door with it on, and I say you're late, love.",
      ],
      mean: [
        "You can hear it. There's a breath, and then the next step's lighter. || Like a girl going on stage, only she's been on her feet since dawn.",
      ],
      youSaid: [
        "I've not said I know. {She'd have nowhere left to put her face right|gwen}. || I keep it shut. {It'd be one less place for her to stop|gwen}, if I let on.",
      ],
    },
  },
  {
    said: ["wife's never once said it", "shout I'd know where I was"],
    answers: {
      why: ["She's not made that way. || She thinks I'd break, I'd say."],
      mean: [
        "That I'm no help to her. {I say it for the both of us, in my head|gwen}. || A row's got an end to it. {There's no end to biscuits|gwen}.",
      ],
      felt: [
        "{It's like owing a shop that never sends the bill|gwen}. || I eat one, to please her. {It's hard to swallow, being let off|gwen}.",
      ],
      youSaid: [
        "I've come close to asking her. I asked was there any post. || I say you shouldn't have. She says they were on offer.",
      ],
    },
  },
];
