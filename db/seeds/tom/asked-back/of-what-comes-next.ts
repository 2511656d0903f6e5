import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to what anybody would ask next: when, who, and what came of it. */
export const ofWhatComesNext: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["It's done, my bit", "I've had my go, that's how I see it"],
    answers: {
      why: [
        "There was one thing I was built for, and they've shut it. || I've fetched a girl up and I've done my shifts. I can't see what's left to be asked of me.",
      ],
      felt: [
        "Tired, and a bit ashamed of saying so. || Like the last hour of a night shift, when you've stopped looking at the clock.",
      ],
      mean: [
        "The part that counted's behind me, is how I see it. || I mean there's no job with my name against it.",
      ],
      when: [
        "Since it's been dark by tea. || It came on in the autumn. I'd things to paint before that.",
      ],
    },
  },
  {
    said: ["I wake for a shift that isn't there", "My body's still on earlies"],
    answers: {
      when: [
        "Three, on a bad night. Ten to five on a good one. || Before five, every day God sends.",
      ],
      mean: [
        "Thirty-one years of earlies, and the body's not read the letter. || There's a clock in me that nobody's told.",
      ],
    },
  },
  {
    said: ["I crossed over so we wouldn't", "read a shop window till they'd gone by"],
    answers: {
      where: ["Up the high street, the market end. || Outside the chemist, that was."],
      mean: [
        "They'd ask what I'm doing now, and you want an answer ready. || You've to have something to tell them, and I'd nothing.",
      ],
    },
  },
  {
    said: ["I lie there listening to her not complain", "quiet so as not to make me feel it"],
    answers: {
      when: [
        "The nights she's on, when the alarm goes. || Half past eight of an evening, when she's dressing for it.",
      ],
      theySaid: [
        "It's only till the spring, she says. || She says it'll pay for Christmas, and that's the whole of it.",
      ],
      then: [
        "I lie still till the front door's gone. || The car starts, and I follow the sound of it to the corner.",
      ],
    },
  },
  {
    said: ["asked if I'd thought of warehouse picking", "spots on his chin"],
    answers: {
      then: [
        "He printed it off for me. I folded it in four. || I thanked him and walked home the long way.",
      ],
      theySaid: ["Shifts to suit, he said. || That there's good money in the nights."],
    },
  },
  {
    said: ["I watched a whole programme on otters", "sent a film she thought I'd enjoy"],
    answers: {
      then: [
        "I sat there till the next thing came on. || I switched it off and looked at the screen a bit longer.",
      ],
      often: ["It's like that with most things, since summer. || Most evenings go the same way."],
    },
  },
  {
    said: ["Now we nod in Tesco", "I saw one by the milk last week"],
    answers: {
      when: ["Last week, about dinner time. || It was the back end of last week."],
      theySaid: [
        "All right, he said. || He'd have said more, I think, and his eye was on the door.",
      ],
      youSaid: [
        "All right, that was my whole speech. || I said aye, and there wasn't a second thing.",
      ],
    },
  },
  {
    said: ["Then she asks what I want for my tea", "you hungry, love"],
    answers: {
      mean: [
        "She's the one wants looking after, and it goes to me. || She's nothing left over, and she gives me that.",
      ],
      when: ["Gone ten, when she's off a late. || The minute she's in, before she's sat."],
      theySaid: [
        "It's only her feet, she says. || She tells me she's fine, and she holds on to the worktop.",
      ],
    },
  },
  {
    said: ["on the stairs stopping halfway", "There's a place halfway up where my wife stops"],
    answers: {
      theySaid: [
        "Still up, love? And a smile with it. || Not a word of it. She comes in cheerful.",
      ],
      when: ["When she's in off her shift. || After ten, on her way up to bed."],
    },
  },
  {
    said: ["Forty-odd applications", "I've a folder for the applications"],
    answers: {
      often: ["One a day, to start with. It's one a week now. || I did them Mondays, like a wash."],
      mean: [
        "Fifty-two reads like a fault, on a form. || They want a lad they can bring on, and I'd have said the same.",
      ],
    },
  },
  {
    said: ["Sit with the telly on and the sound off", "some film with nobody talking"],
    answers: {
      when: ["Three, about, till it's light. || From three on."],
      who: ["Just me. The dog gave up on it. || There's only me, and whoever's on the screen."],
    },
  },
  {
    said: ["I've got so I wait behind the door"],
    answers: {
      why: [
        "You don't want to be asked. || They say how are you keeping, and then you've to keep some way.",
      ],
      felt: ["Daft, a man my size behind a door. || Like a lodger in my own hall."],
    },
  },
];
