import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to a short question about the glasses, the park, the beach and other small things he has told. */
export const ofDetails: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["where you put a person's glasses", "no policy for where they go"],
    answers: {
      where: [
        "They ended up on her locker, next to the jug. || I left them on the locker, folded.",
      ],
      then: [
        "I put them down and straightened her sheet. || I put them on the locker and went to find her chart.",
      ],
      why: [
        "There's a form for rings and one for teeth. || You list rings and watches, glasses never come up.",
      ],
      theySaid: [
        "Nothing, there was only me left by then. || I was on my own with her for that bit.",
      ],
    },
  },
  {
    said: ["somebody else's dog in the park", "sat in the park and a labrador"],
    answers: {
      where: [
        "The park over the road from the hospital. || Across from work, there's a bench by the ducks.",
      ],
      who: ["No idea, some woman with a ball thrower. || A lady in a raincoat, she waved at me."],
      then: [
        "Somebody whistled and he went. I walked home. || He got called away, so I went home.",
      ],
      when: ["This morning, about half eight. || After my shift, half past eight or so."],
      why: ["I didn't feel like going home yet. || It was sunny and I wasn't ready for the flat."],
    },
  },
  {
    said: ["hana drove me to a beach", "until hana put me in her car"],
    answers: {
      where: ["Out at Piha, the west coast. || Piha, it's black sand out there."],
      theySaid: [
        "'Eat your chips and then we'll do pharmacology.' || She said I was sitting that exam if she had to carry me in.",
      ],
      youSaid: ["I said okay, more or less. || I think I said 'fine', with a mouthful of chips."],
      then: ["I passed, only just. || We went back and did flash cards, and I scraped through."],
      why: ["She'd worked out I'd stopped turning up. || I hadn't been answering my phone."],
    },
  },
  {
    said: ["a kid drew me a picture on thursday", "a wee girl gave me a drawing"],
    answers: {
      who: ["A patient's granddaughter, six or so. || Somebody's granddaughter, she was visiting."],
      theySaid: ["'That's you', in case I'd missed it. || She told me the sun was extra."],
      where: ["On the ward, by the nurses' desk. || At the desk, I was on the phone."],
      when: ["Thursday, about teatime. || On the Thursday, end of visiting."],
    },
  },
  {
    said: ["i cooked once i ate it over", "i made a curry last week"],
    answers: {
      why: ["I'd only just got in and I was hungry. || Sitting down seemed like a lot of steps."],
      when: ["Wednesday, I think. || Last week, on one of my days off."],
      who: ["Just me, the others were asleep. || Only for me, it did three days."],
    },
  },
  {
    said: ["she's a physio she works hours", "the woman i was seeing is a physio"],
    answers: {
      theySaid: [
        "'I'd like to go out with someone awake.' Nicely, mind you. || That she missed me while I was sitting there.",
      ],
      youSaid: ["I said fair enough. || I told her she was right."],
      where: ["At her place, on the steps. || On her front steps, with a cup of tea."],
      why: ["I was never there, or I was asleep. || We'd see each other about once a fortnight."],
    },
  },
  {
    said: ["our gp let me listen", "the family doctor put the stethoscope"],
    answers: {
      theySaid: ["'That's you, that is.' || He said, 'still going, then'."],
      where: ["At his surgery in Timaru. || In Timaru, it smelled of peppermints."],
      felt: ["Like I'd been let in on something. || Amazing, it was so loud."],
    },
  },
];
