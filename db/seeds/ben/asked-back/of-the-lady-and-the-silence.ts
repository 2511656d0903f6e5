import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks back about Mrs Tamati, her daughter and what nobody said. */
export const ofTheLadyAndTheSilence: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["She was the one in the bed. An hour later", "about my dinner, was I getting any"],
    answers: {
      youSaid: [
        "I told her I'd had a sandwich. {I hadn't, and she was so pleased for me|mrs?}. || Cheese and onion, I said. {It was a fib, and it's the last thing she got off me|mrs?}.",
      ],
      why: [
        "Because that's what she was like. {She thought I looked thin, she was dying and she thought I looked thin|mrs?}. || She fussed over all of us. {I'd wanted her to stop worrying and go to sleep|mrs?}.",
      ],
      felt: [
        "{I can't eat a sandwich|mrs}. It's inconvenient, in a hospital. || {Like I'd been mothered, and then I broke her ribs|mrs}.",
      ],
      then: [
        "Thirty-eight minutes of it. {Then I looked at the clock and said we'd stop|mrs?}. || We worked on her for thirty-eight minutes. {I was the one who had to say that'll do|mrs?}.",
      ],
      who: [
        "Mrs Tamati, in fourteen. Seventy-four, taught English, ran the place. || It was Mrs Tamati, my patient. She called me young man.",
      ],
    },
  },
  {
    said: ["Her daughter was so kind to me", "Her daughter brought ginger crunch"],
    answers: {
      why: [
        "You know where you are with yelling. {I couldn't do anything with kind|mrs?}. || {If she'd shouted it would've been about what I did|mrs?}. You can't argue with a hug.",
      ],
      felt: [
        "{Like I'd got in without a ticket|mrs}. I kept looking for the exit over her shoulder. || {Sick, and her hair smelt of shampoo, and I was the one getting patted|mrs}.",
      ],
      theySaid: [
        "She said thanks for looking after Mum. {I'd have taken anything but that|mrs?}. || 'She thought the world of you lot.' {It went in and it's still in there|mrs?}.",
      ],
      youSaid: [
        "Something like no worries. {To a woman whose mum had died, no worries|mrs?}. || I said it was a lovely day out. {It was raining, I'd not been outside in twelve hours|mrs?}.",
      ],
      when: [
        "That morning, after the family had been in. || A few days on, with a tin. I was on the desk, I'd nowhere to hide.",
      ],
    },
  },
  {
    said: ["Time of death, oh four twelve", "I called the time. Twelve minutes past"],
    answers: {
      why: [
        "It was beeping. {You can fix a drip, I suppose I wanted something I could fix|mrs?}. || There wasn't anyone else to do it. {And it had a button, and you pressed it and it stopped|mrs?}.",
      ],
      felt: [
        "{My voice was so ordinary|mrs}. You'd think they'd give you a different one for it. || {Nothing, and then I couldn't find the end of the tape|mrs}.",
      ],
      then: [
        "He told me I'd taken my time. {I said sorry about that, in somebody's normal voice|mrs?}. || I sorted the drip and {I went back to draw the curtain, and someone had done it|mrs?}.",
      ],
      theySaid: [
        "The two nurses nodded, one of them wrote it down. That's how it's done. || Nobody spoke. One of the nurses turned off the alarm.",
      ],
    },
  },
  {
    said: ["It was scheduled for when I was asleep", "They did hold a debrief"],
    answers: {
      why: [
        "That's when there was a room, I'd guess. {I don't think anyone sat down and thought, let's leave Ben out|handover?}. || It suits the people who work in the day. {I'd been up all night, and that's who it was for|handover?}.",
      ],
      felt: [
        "{Like getting the photos from a party about you|handover?}. || {I scrolled through it on the loo|handover?}. I'm 'the junior', in a box.",
      ],
      youSaid: [
        "I sent back a thumbs up. {It's a hard thumb to read, I'm told|handover?}. || Nothing. {You'd have to be the one who asks for it, and I wasn't going to be him|handover?}.",
      ],
      theySaid: [
        "'Attached for your reflection.' {I've reflected|handover?}. || 'Sorry we missed you', with the file under it. {I was four streets away with the blind down|handover?}.",
      ],
      when: [
        "Nine days after, on a Tuesday, two in the afternoon. || It was the week after next, two o'clock. I found it when I woke up.",
      ],
    },
  },
  {
    said: ["My reg said 'good effort'", "The reg put his hand on my shoulder"],
    answers: {
      why: [
        "He'd a full list, and I looked all right. {I made sure I looked all right|handover?}. || I reckon it's what he got, when it was him. {You hand on what you were handed, pie included|handover?}.",
      ],
      felt: [
        "I was touched, and {I felt like a kid who's come fourth|handover?}. || {Grateful, and still standing there with my hand out, sort of|handover?}.",
      ],
      youSaid: [
        "Cheers, boss. {And a crack about the gravy, so he could go|handover?}. || I said 'all good'. {If he'd waited three more seconds I'd have been stuffed|handover?}.",
      ],
      who: [
        "Sanjay. He's thirty-two and he walks like a man with a farm. || That's Sanjay, he's over me on the medical side. He's all right.",
      ],
      then: [
        "He got bleeped. {I stood there with a hot pie and nobody to say it to|handover?}. || I wiped my mouth and went and did a cannula. {Nobody's brought it up since|handover?}.",
      ],
    },
  },
  {
    said: ["I'd had a rough one and he said same", "he told me about a printer"],
    answers: {
      why: [
        "He'd asked how my day was, and I told him how anyone would. {He couldn't know there was one under it|handover?}. || I gave him nothing to go on. {'Bad shift' could be a printer, fair play|handover?}.",
      ],
      felt: [
        "I nearly laughed. {Then I went and sat in my room with the light off|handover?}. || {It was like waving at someone and they wave past you|handover?}.",
      ],
      youSaid: [
        "I said what sort of printer. || I asked him if he'd tried turning it off. He had.",
      ],
      theySaid: [
        "It was out for three hours, apparently. They'd had to go up a floor. || Paper tray, he reckoned. He was really put out, poor guy.",
      ],
    },
  },
];
