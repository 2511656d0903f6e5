import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks back about the woman in bed fourteen and the morning after. */
export const ofTheNightSheDied: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["I say on me. She had bed fourteen", "I keep coming back to her glasses"],
    answers: {
      why: [
        "It came on fast, an infection. {I still say on me, I've tried it without and it sounds like someone else's story|mrs?}. || We were all busy with the rest of her, and {you don't stop for somebody's glasses|mrs?}. I wish one of us had.",
      ],
      who: [
        "Mrs Tamati, seventy-four. She'd been a teacher, and she marked my spelling. || A lady called Mrs Tamati. She'd been on the ward ten days and she ran it.",
      ],
      when: [
        "Five weeks ago, a Sunday night. Well, the Monday, at twelve past four. || It's five weeks. Twelve past four in the morning.",
      ],
      felt: [
        "I didn't, much. {I was counting, and then I'd stopped counting and it was very quiet|mrs?}. || {Like someone had turned the sound off and left me with the picture|mrs?}.",
      ],
      then: [
        "There was a man with a drip, so I saw to that. {I could still feel the counting in my arms|mrs?}. || I wrote it up and did the next job. {Her glasses I put on the locker, the right way up|mrs?}.",
      ],
      mean: [
        "It's how we talk, 'he died on me', like they did it to spite you. {I mean it the other way round|mrs?}. || They were red, you couldn't miss them. {They made her look like she was about to say something|mrs?}.",
      ],
      youSaid: [
        "I said the time, out loud, that's my job. {I'd have liked to say goodnight|mrs?}. || Only the time, for the chart. {Nothing to her, there were people|mrs?}.",
      ],
    },
  },
  {
    said: ["they'd already made up the bed", "There were fresh sheets on fourteen"],
    answers: {
      why: [
        "Beds are what there aren't any of. {And if one person says it, someone's got to answer|handover?}. || Everybody had twelve jobs. {I don't think they were being cold, I think they were all being me|handover?}.",
      ],
      felt: [
        "{I kept thinking I'd got the wrong ward|handover?}. || {Like I'd made her up|handover?}. I looked at the corners so I'd not look at anyone.",
      ],
      youSaid: [
        "I gave them the overnight bloods in order. {I skipped a number and nobody asked which|handover?}. || I presented. {'One death overnight, expected course', in a voice like the weather|handover?}.",
      ],
      theySaid: [
        "'Thanks Ben, anything for us to chase?' And there was, so we chased it. || Somebody said 'busy night?' and didn't wait. Then it was bed one.",
      ],
      then: [
        "I went home about noon and hung my tie up. {I don't remember the bit with the car|handover?}. || We did the other beds. {I walked past fourteen on the way out, and there was a bloke in it with a paper|handover?}.",
      ],
      when: [
        "Eight o'clock, same morning. That's about four hours after. || It was eight. She'd been gone since ten past four or so.",
      ],
    },
  },
  {
    said: ["I carry two coffees so you can't tell", "Ask me why I buy two flat whites"],
    answers: {
      why: [
        "I reckon it's the doors. {My hands know what's behind them before I do|body?}. || {Somewhere in me it's still that night, and my hands are turning up for it|body?}.",
      ],
      often: [
        "Every shift, on the way in. It stops by the second bed. || It's each time I walk in. The rest of the day you could have me do your stitches.",
      ],
      when: [
        "The Thursday of that same week. I thought it was the coffee. || That week, about four days after. I remember because I spilt one.",
      ],
      felt: [
        "{Like being an inch to the left of yourself|body?}. The cups help, they're hot. || Embarrassing, mostly. {And a bit like standing on a boat|body?}.",
      ],
      theySaid: [
        "I'm known for it now. Somebody always gets the spare. || Nobody's clocked it. I've got a name for being good with coffee.",
      ],
    },
  },
];
