import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks back about his jaw, his hands and the father who left, just told. */
export const ofHisBodyAndFather: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["Dentist asked if I do boxing", "two of them mouth guards"],
    answers: {
      why: [
        "It's holding it shut, I suppose. {What I don't say, I bite|tight?}. || I'm at it all night, whatever it is I'm chewing. {I wake up and my face aches|tight?}.",
      ],
      often: [
        "First yawn of the morning, every morning, since the spring. || That's two since court, and they're not cheap.",
      ],
      felt: [
        "Like a gate that wants oil. {It goes right up in my ear|tight?}. || {Like I'd been in a fight and lost it to a bit of plastic|tight?}.",
      ],
      theySaid: [
        "He laughed. Then he typed stress in his little box. || Soft food, and don't clench. I said you come and sit at Camberwell Green at five.",
      ],
      mean: [
        "{It catches when I open wide|tight?}. They can hear it across the table. || You wear them in bed, for your teeth. {I go through them like toast|tight?}.",
      ],
    },
  },
  {
    said: ["It's usually about a packed lunch", "have you got his wellies"],
    answers: {
      why: [
        "I always think it's the one where they're not coming. {Then it's ham or cheese|tight}. || It could be anything, it could be her solicitor. {My hands don't wait to find out|tight}.",
      ],
      felt: [
        "{Like I've had them in the freezer drawer|tight}. || {Like they've packed up and gone|tight}. I've dropped the thing before now.",
      ],
      often: [
        "Each time it lights up, three or four times a week. || Whenever she rings. You'd think they'd have learned.",
      ],
      youSaid: [
        "Hiya, yeah, no, ham. All dead cheerful. || I say yeah, they're in the boot. Then I shake my hands out.",
      ],
      mean: [
        "White at the tips, can't find the button. {It goes off once she's rung off|tight}. || As if I'd slept on them. {I've to look at the phone to know I'm holding it|tight}.",
      ],
    },
  },
  {
    said: ["My mum put his plate", "My mum laid my dad's place"],
    answers: {
      why: [
        "She thought he'd be in for it, I suppose. {Or she couldn't find how to stop|left-behind}. || Nobody wanted to be the one. {You move that plate and you've said it|left-behind}.",
      ],
      who: [
        "My dad's, he'd gone off up to Leeds. || Me, my sisters and Mum, and a knife and fork for my dad.",
      ],
      felt: [
        "{Like I ought to do something, and I couldn't reach|left-behind}. || {Like there was a hole in the table and you mustn't look down it|left-behind}.",
      ],
      when: [
        "Thirty-two years back, and I could still tell you which plate. || The autumn I was six, right through.",
      ],
      then: [
        "She washed it and put it back on the pile with ours. || It went up on top of the cupboard in the end, after Christmas.",
      ],
      youSaid: [
        "I asked could I have more. {I thought it'd help if it got eaten|left-behind}. || Pass the salt, that sort of thing. {I nearly said Dad once, and I made it into a cough|left-behind}.",
      ],
    },
  },
  {
    said: ["I counted all of them", "I'd a school atlas with it"],
    answers: {
      why: [
        "He'd said two weeks. {If I didn't miss one, he'd have to be in one of them|left-behind?}. || If I knew how long it took, I'd know when to look. {That's six-year-old sums|left-behind?}.",
      ],
      where: [
        "The front window, with my knees on the back of the settee. || In bed, with his torch, so my sisters wouldn't wake.",
      ],
      often: [
        "Of an evening, till you couldn't tell the colours. || Every night for a good year. The page came out, in the end.",
      ],
      felt: [
        "Busy. {You're not sad while you're counting|left-behind?}. || {Like I was giving him a hand finding us|left-behind?}.",
      ],
      mean: [
        "Anything with its lights on that came down our road. {I thought it'd better my chances|left-behind?}. || So many thumbs to the inch, I'd a system. {It always came out that he could be home by breakfast|left-behind?}.",
      ],
    },
  },
  {
    said: ["I used to tell people Leeds", "a bit of work. To a six-year-old"],
    answers: {
      why: [
        "For the work, he told us. {Nobody's given me any other reason since|left-behind}. || A job on, that was the story. {I thought it was because I'd been loud|left-behind}.",
      ],
      then: [
        "Mum went on nights. {I did the beans and the listening out|left-behind}. || We waited. {One day nobody was waiting, and no one had said stop|left-behind}.",
      ],
      felt: [
        "{I'd a bellyache for about a year|left-behind}. || {Like I'd put something down and I couldn't think where|left-behind}.",
      ],
      mean: [
        "So it'd be far enough. {If it's abroad, he can't just pop home|left-behind}. || I'd not been past Watford. {For all I knew it had camels|left-behind}.",
      ],
      when: [
        "Thirty-two years ago. I'd a wobbly tooth, it was out before he'd have seen it. || I was six, back in the autumn term.",
      ],
    },
  },
  {
    said: ["I promised in that delivery room", "I held my girl Ama before"],
    answers: {
      why: [
        "I wanted to start as the opposite of him. {My dad, I mean, he never said it and he never did it|bad-man}. || So there'd be somebody who'd heard. {I'd a feeling I'd want holding to it|bad-man}.",
      ],
      felt: [
        "Like the tallest man in London. {I can't look at a delivery room on the telly now|bad-man}. || She weighed nothing. {I meant it down to my boots, and it's not been enough|bad-man}.",
      ],
      when: [
        "Nine years back, my girl being born. A bit after four in the morning. || It's nine years. It was still dark out.",
      ],
      who: [
        "The midwife and Abena, that's the kids' mum. || A midwife with arms like a docker. She'd to pass me a tissue.",
      ],
      mean: [
        "I said every day and I've got four a month. {A kid could mark that|bad-man}. || It'd no small print, what I said. {And I'm in breach of it|bad-man}.",
      ],
    },
  },
  {
    said: ["When enough people cross the road", "moves her bag. It's nothing"],
    answers: {
      why: [
        "You want to know what it was they saw. {There's got to be something, if it's that many|bad-man}. || One, you'd shrug it off. {All them bags, and you start looking like the reason|bad-man}.",
      ],
      felt: [
        "{Like I'd come out with something on my face|bad-man}. || {Small, for a big man|bad-man}. I say good morning and it sounds like a trick.",
      ],
      often: [
        "There's one most days. In the dark it's more. || Any shift you like. You stop seeing it, and then you see it.",
      ],
      mean: [
        "I have a look, am I frowning, is my hood up. {I'd only been thinking about my tea|bad-man}. || Off the seat and on to her lap, both arms round. {I'm behind a screen, what am I going to do|bad-man}?",
      ],
      youSaid: [
        "I look at my shoes, so they'll know I've nothing to say. || Morning, I go, plenty of room upstairs.",
      ],
    },
  },
];
