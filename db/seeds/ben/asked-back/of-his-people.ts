import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks back about his brother, his mate, his patient and her daughter. */
export const ofHisPeople: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["he's about the size of one", "Picture a garage door with a beard"],
    answers: {
      where: [
        "Timaru, he never left. He built half of it. || He's down home, in Timaru. He's driving up, with a ferry in the middle.",
      ],
    },
  },
  {
    said: ["he tells me I'm too thin", "He checks I'm eating"],
    answers: {
      why: [
        "He's a builder, he looks at what's holding things up. || It's how he asks the other thing. I tell him about a pie, and we both leave it there.",
      ],
      often: [
        "Every couple of weeks, Sunday or so, if there's a test on. || It's about once a fortnight. Nobody says how are you, it's implied.",
      ],
    },
  },
  {
    said: ["From Tim that's a welfare check", "In his language that's worry"],
    answers: {
      why: [
        "I said yes too quick the last time we spoke. {He'll have heard it, he hears more than he lets on|jokes?}. || I'd not rung for a bit, and {my jokes were getting good|jokes?}. He knows what that means.",
      ],
      youSaid: [
        "I said bring onions. || 'Get the good ones', I told him, and my voice went a bit.",
      ],
    },
  },
  {
    said: ["she does kids' medicine now", "she's gone into paeds"],
    answers: {
      why: [
        "She can get a three-year-old to open its mouth, she was always going to. || You can't fool her, and you can't fool kids. They found each other.",
      ],
    },
  },
  {
    said: ["she doesn't laugh at the bits", "ducking her, she hears"],
    answers: {
      why: [
        "She waits. {You do your best stuff and she just waits for you to finish|jokes?}. || {I'd be crying in a dumpling place inside four minutes|jokes?}. They've got cloth napkins.",
      ],
      often: [
        "Since about June. She's rung, and I've been very busy and very funny by text. || It's been all winter, more or less. I used to see her every week.",
      ],
    },
  },
  {
    said: ["and then I hit stop", "I bailed after the hello"],
    answers: {
      why: [
        "It was her breathing in. {She does that before she says something true|jokes?}. || I was in the drug room and {my eyes had gone|jokes?}. There was a queue.",
      ],
      when: [
        "Eleven days ago, between two admissions. || It'd be a week and a half. I know what I was wearing.",
      ],
      felt: [
        "{Like I'd hung up on someone being nice|jokes?}. || {Gutless, a bit|jokes?}. I've still got her on mute.",
      ],
    },
  },
  {
    said: ["she marked my whiteboard", "went through my notes like homework"],
    answers: {
      why: [
        "There was an apostrophe in it. She couldn't lie there and look at that. || She said it was that or daytime telly. I'd left a comma out of 'eats drinks'.",
      ],
      felt: [
        "Pretty great. I started spelling things properly. || Like I'd found my nana in bed fourteen. I'd go in there to be told off.",
      ],
    },
  },
  {
    said: ["I'd save her till last", "She was my last stop"],
    answers: {
      why: [
        "She was good to sit with. {You came out of there feeling like someone had straightened your collar|mrs?}. || She'd look pleased. {Nobody else in that building looks pleased to see a house officer|mrs?}.",
      ],
      mean: [
        "I'm up and dressed and at home, and {part of me's still in that chair by her locker|mrs?}. || {I shut my eyes and I've got my hand on the rail|mrs?}. It's a green blanket.",
      ],
    },
  },
  {
    said: ["She was worried I hadn't eaten", "It was about me and food"],
    answers: {
      youSaid: [
        "That I'd eaten, a sandwich. {There was no sandwich|mrs?}. || 'All sorted', I said, and made one up. {Cheese and onion, she approved|mrs?}.",
      ],
      when: [
        "About half past two, near enough an hour before. I was turning her lamp down. || That same night, not long before it all went off. She should've been asleep.",
      ],
    },
  },
  {
    said: ["She came in every evening after work", "You'd see her at visiting"],
    answers: {
      why: [
        "To do the crossword with her, mostly. She'd bring the clues in. || She'd feed her tea to her, and they'd argue about the news.",
      ],
    },
  },
  {
    said: ["It was only hellos in the corridor", "We'd nod by the lifts"],
    answers: {
      why: [
        "I couldn't say. {I was the face that was there at the end, maybe|mrs?}. || She'd heard about me, I reckon. {Her mum'd been telling her about my shirts|mrs?}.",
      ],
    },
  },
  {
    said: ["I said something, I couldn't tell you what", "and noises came out"],
    answers: {
      why: [
        "{I'd got sorry ready, and she got in first with thank you|mrs?}. || {There wasn't one word in me that fitted|mrs?}. I've had five years of communication skills.",
      ],
      felt: [
        "{Like I'd dropped something of hers and she was thanking me for the pieces|mrs?}. || {My ears went, I could see her mouth moving|mrs?}.",
      ],
    },
  },
];
