import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks back about his sleep, his food, his body and his people. */
export const ofEveryday: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["lie there, and run the list", "I'm back on the list"],
    answers: {
      why: [
        "It was never the right way up that night. {I keep trying to get it to come out|sleep?}. || {I think I left something off it, so I go through again|sleep?}.",
      ],
      mean: [
        "Thirty-one names, and a box by each. {You tick them, and there's always one box|sleep?}. || The jobs list, bloods and drips. {I tick them all off and there's still one open|sleep?}.",
      ],
    },
  },
  {
    said: ["it's his passion", "next door started on his driveway"],
    answers: {
      youSaid: [
        "Nothing, I lay there. He's got a right to a clean driveway. || I waved out of the window. He thought I was being friendly.",
      ],
      then: [
        "{Gave up and listened to him do the whole fence|sleep?}. || {That was me done|sleep?}, so I came and put a wash on.",
      ],
    },
  },
  {
    said: ["I'm about forty percent shortbread", "Other people's grapes, and toast"],
    answers: {
      why: [
        "It's there, and you can do it with one hand. {I forget I'm hungry till it's been a day|empty-tank?}. || Nobody stops for a meal break, you'd lose your chair. {And I don't really notice any more|empty-tank?}.",
      ],
    },
  },
  {
    said: ["I ate it over the sink in my lanyard", "washed up with my pass still on"],
    answers: {
      why: [
        "I'd forgotten I was home. {There wasn't a lot of me to tell|empty-tank?}. || {Taking it off felt like a job, and I'd run out of those|empty-tank?}.",
      ],
    },
  },
  {
    said: ["like a lift that remembers its job", "go still, like someone's watching"],
    answers: {
      why: [
        "Soon as there's a person they've got something to do. {It's the bit before that they can't stand|body?}. || There's work in there, they like work. {Out in the corridor they've only got me|body?}.",
      ],
      felt: [
        "{Like carrying someone else's hands in for them|body?}. || {You watch them, and you think, come on, guys|body?}.",
      ],
      often: [
        "Each shift, going in. It's never once happened going home. || It's been every time since August. I've stopped expecting not to.",
      ],
    },
  },
  {
    said: ["occupational perk", "three rare diseases since Tuesday"],
    answers: {
      why: [
        "I grind my teeth, I think, on the nights I do sleep. The rest is reading too much. || You lie there with a jaw and the internet. It beats lying there with the ward.",
      ],
    },
  },
  {
    said: ["my graduation photo on the tea towel", "they'd frame my parking tickets"],
    answers: {
      why: [
        "It's what they like, and it's easy to post. {If I sent the other kind they'd be in the car|jokes?}. || They've earned a good story, at their age. {And I've not worked out how you'd begin the bad one|jokes?}.",
      ],
      mean: [
        "A real tea towel, Mum had it printed. You can dry a pan on my face. || A gentleman, a bedpan and a fire drill. I can do you all three voices.",
      ],
    },
  },
  {
    said: ["I haven't corrected him", "tells people on sites that I bring them back"],
    answers: {
      why: [
        "He loves telling people. {I'd have to say what I do do, and it's mainly typing|ashamed?}. || {It'd mean saying there was one I didn't|ashamed?}. He'd be up a ladder at the time.",
      ],
      felt: ["Like wearing someone's medals. || A bit sick, and I laugh. He's so pleased."],
    },
  },
  {
    said: ["We go for a beer and do bits", "then somebody gets the bill"],
    answers: {
      mean: [
        "It's mine, so you'd think I'd say it. {I do the bedpan|jokes?}. || It's all gags, who nearly fainted, whose boss is worse. {You can see everyone checking their watch for the real one|jokes?}.",
      ],
      why: [
        "If one of us starts we might all have to. And there's work at seven. || Nobody wants to be the first to go quiet. It's a very loud table.",
      ],
    },
  },
  {
    said: ["I've played the first ten seconds", "I got as far as 'hey, so'"],
    answers: {
      why: [
        "She'll have asked me straight. {I've got nothing ready for straight|jokes?}. || I know that voice, it's her proper one. {I couldn't do a bit back at it|jokes?}.",
      ],
      when: [
        "It came eleven days ago. It's outlasted two phones' worth of charge a day. || A week and a half back. It's still got the blue dot next to it.",
      ],
      felt: [
        "{Caught|jokes?}. I put the phone in my shoe. || Like hearing someone on the stairs. {I kept very still|jokes?}.",
      ],
    },
  },
  {
    said: ["She said it was like dating a roster", "booking me through the nurse manager"],
    answers: {
      why: [
        "She'd cook and I'd be asleep, or I'd be there and not there. She was pretty patient about it. || I was never in the room, even when I was. By the end I was just a guy with a bag.",
      ],
      youSaid: [
        "I said fair call. I'd a shift at four, which sort of made her point. || That I was sorry. I checked my phone in the middle of it, so.",
      ],
      felt: [
        "Tired, and then sad, about a week later. It had to wait its turn. || I was mostly relieved I could sleep. That's not a thing you put on a card.",
      ],
    },
  },
  {
    said: ["I'd be asleep by the starters", "I fell asleep on the last one"],
    answers: {
      why: [
        "I'm off when they're on. And {there's not much in here to take to dinner|empty-tank?}. || It takes a bit of go, and {I've been all out of go since winter|empty-tank?}.",
      ],
    },
  },
  {
    said: ["I'm turning up and that's about it", "there's no one driving"],
    answers: {
      mean: [
        "{My hands do it, my mouth does it, and I'm somewhere at the back|empty-tank?}. || {You could swap me for a very well-trained jumper|empty-tank?}. It'd get less coffee.",
      ],
      why: [
        "There's not enough for both, the job and me. The job's got a bleep. || I've done it that often it runs itself. It's just as well, the way I am.",
      ],
    },
  },
  {
    said: ["that's the stupid thing. People ask", "They like having me on"],
    answers: {
      why: [
        "I don't get flustered and I know where the forms live. {They don't see it's because nobody's in|empty-tank?}. || I'm cheerful, I'm quick and I bring coffee. {I could be good and be wrecked, it turns out|empty-tank?}.",
      ],
      felt: [
        "{Like I'm keeping a shop open and there's nothing out the back|empty-tank?}. || {It makes me want to hide|empty-tank?}. I say 'aw, cheers'.",
      ],
    },
  },
  {
    said: ["watched somebody else's dog in the park", "a labrador let me watch him"],
    answers: {
      why: [
        "He wasn't in a hurry. {I couldn't face the flat with my eyes open|sleep?}. || {I'd only have gone home and lain there|sleep?}, and he'd got a tennis ball.",
      ],
      felt: [
        "Nice. It was about the best hour I've had all week, he had a very heavy head. || Quiet, for once. I was sorry when they called him.",
      ],
    },
  },
  {
    said: ["They were clean after the first", "Then I put the same wash on"],
    answers: {
      why: [
        "{There's a smell in them, I can't be the only one who gets it|empty-tank?}. || {I wanted something to come out finished|empty-tank?}. And it's warm in here while it runs.",
      ],
    },
  },
  {
    said: ["he doesn't know why I said yes so fast", "he's not stupid"],
    answers: {
      why: [
        "{I wanted someone in the flat who isn't a patient|handover?}. He's big, he takes up the quiet. || I'd been about to say I was busy, and {my mouth went yes|handover?}. I think I'd been waiting for it.",
      ],
      theySaid: [
        "'Right then.' He never says right then. || He said 'good', and there was this gap. Then it was sausages.",
      ],
      when: [
        "He's on the road now. He doesn't do times, you hear the ute. || Whenever the ute turns up. I've put a towel on the couch for him.",
      ],
    },
  },
  {
    said: ["a message I've been saving", "if I'm feeling flash"],
    answers: {
      why: [
        "It's been sitting there like a letter from the bank. I might be tired enough tonight. || I've said that much to you already. I could stand eight minutes.",
      ],
    },
  },
];
