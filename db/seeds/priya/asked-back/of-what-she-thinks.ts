import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks back about what she wants and thinks, and what she held back, just told. */
export const ofWhatSheThinks: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["want to go back in when I hear", "be glad. I'd settle for that"],
    answers: {
      why: [
        "{I hear him, and my heart goes down, not up|numb?}. I'd only like it to turn round. || {The rest I can do by the book|numb?}. That's the one thing there isn't a page for.",
      ],
    },
  },
  {
    said: ["I've planned which sheets", "I know which pillow"],
    answers: {
      when: [
        "January, if they say yes this time. I only put it in pencil. || It might be after New Year. They said eight weeks, and they've said it before.",
      ],
      why: [
        "She'd have him, and I'd know nobody was counting. || She'd shut the door and that'd be that. She'd not let anyone up the stairs.",
      ],
    },
  },
  {
    said: ["It's in every card", "I'm the one who copes"],
    answers: {
      felt: [
        "{Like a jumper somebody knitted for me, I can't very well not wear it|not-doing-well}. || {It's got very heavy for such a nice word|not-doing-well}.",
      ],
      who: [
        "Everyone who's ever signed one. Amma said it first, she's my mum, I was six. || My aunties, my old boss. My husband put it in his speech.",
      ],
    },
  },
  {
    said: ["she's on two hours' sleep", "I'd say you're shattered"],
    answers: {
      why: [
        "It's easy to see, on somebody else. {On me it looks like not being good at it|bad-mother?}. || With her I'd believe it. {With me I think I'm making excuses|bad-mother?}.",
      ],
    },
  },
  {
    said: ["Seven after four o'clock", "After four it's a seven"],
    answers: {
      mean: [
        "Six is, I'm smiling and it's a bit of work. {Seven's when I'm counting the minutes to the key|evenings?}. || It's that I can still make the tea, at a six. {At seven I hold on to the worktop|evenings?}.",
      ],
    },
  },
  {
    said: ["Most days, if I'm truthful", "nearly every day. Before lunch"],
    answers: {
      why: [
        "It's light, in the mornings, and I've got a bit of sleep in me. || I've not used myself up, before lunch. There's sun on the rug.",
      ],
    },
  },
  {
    said: ["took him out of my arms mid-cry", "my mother-in-law lifted him off"],
    answers: {
      felt: [
        "{I'd still got my arms out|watched}. I felt like a shelf. || {About as big as one of his socks|watched}.",
      ],
      youSaid: [
        "I said clever Dadi. That's what he'll call her. || I laughed! I said well, there you go.",
      ],
      why: [
        "{She's calm, and I'm in a flap, and he can tell|watched}. || I'd had him twenty minutes by then. {I think I'd got him into a state|watched}.",
      ],
    },
  },
  {
    said: ["come when it's just me", "catch me on my own"],
    answers: {
      why: [
        "I'd tick different boxes, without somebody pouring the tea. || I can't say it in front of Rohan's mother. She'd be so hurt.",
      ],
      youSaid: [
        "I've got it typed. I've not pressed the button, I keep improving it. || I haven't sent it. It says hello, it's only me.",
      ],
    },
  },
  {
    said: ["when he's had his dinner", "After his dinner, not before"],
    answers: {
      mean: [
        "It isn't the sleep. {That'd be the sentence|not-doing-well}. || I'm not well, love. {It's so short, I keep wanting to put a sorry in|not-doing-well}.",
      ],
      why: [
        "He's all edges till he's eaten. And I'd lose my nerve over the rice. || He listens better with something inside him. I can't do it to a hungry man.",
      ],
    },
  },
  {
    said: ["why can't I just be glad", "where have I got to"],
    answers: {
      often: [
        "It's all night, and over the washing up. || Every time it goes quiet. I've not got an off switch for it.",
      ],
      felt: [
        "{Like a washing machine with one shoe in|not-doing-well?}. || {Tiring|not-doing-well?}. It's such a lot of checking, for nothing.",
      ],
    },
  },
  {
    said: ["It says it in quite a friendly", "it's like a nice lady at a till"],
    answers: {
      why: [
        "If it was horrid I could argue. {I just say, yes, you're right, sorry|bad-mother?}. || {You can't be cross with her, she's only telling you the total|bad-mother?}.",
      ],
      when: [
        "In the night, when he won't go back down. || It's at its chattiest about three in the morning.",
      ],
    },
  },
  {
    said: ["still not know where you've gone", "You can have everything you wanted"],
    answers: {
      why: [
        "They look at him and he's clean and fed. {So they think I must be in there|not-doing-well?}. || {They think sad means you don't want him|not-doing-well?}. I do want him. I want me as well.",
      ],
    },
  },
  {
    said: ["There are people with real problems", "It felt greedy, asking"],
    answers: {
      why: [
        "{I've got a warm house and a healthy baby|in-the-way}. You'd send me home. || {I've had so many lasagnes already|in-the-way}. You can't put your hand up after that.",
      ],
      who: [
        "People who've lost somebody, or they're on their own. You'll know, you must get them all day. || The people here, Rohan and his mum. They've not sat down since July.",
      ],
    },
  },
  {
    said: ["from then on I'm that mother", "It'd go in a folder"],
    answers: {
      why: [
        "{It's a small town and it's a big folder|watched}. || {Once somebody's seen it they can't not|watched}. They'd be watching my arms.",
      ],
      felt: ["{Like being on approval|watched}. || {My neck goes stiff at the thought|watched}."],
    },
  },
  {
    said: ["it isn't that I'm not grateful", "Could everybody put their cups down"],
    answers: {
      why: [
        "They'd think it was about the help. {It isn't, it's me, I'm under it somewhere|not-doing-well}. || {They all come in and look in the cot|not-doing-well}. I'd like somebody to look up.",
      ],
      theySaid: [
        "I think there'd be a silence, and then tea. || Somebody'd say are you alright, and I'd say yes, I expect. I've only got the first line.",
      ],
    },
  },
  {
    said: ["I once sent a soup back", "talking to people at bus stops"],
    answers: {
      why: [
        "{You need to know what you want, to mind|not-doing-well}. I've lost the list. || {I'm checking that it's a nice face|not-doing-well}. Nobody wants the other one at breakfast.",
      ],
      when: [
        "Some time in the autumn. I noticed in a café, I'd been given the wrong thing and I ate it. || It's been since August, about. I didn't see it go.",
      ],
    },
  },
];
