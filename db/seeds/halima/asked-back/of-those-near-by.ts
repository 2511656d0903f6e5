import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks back about her daughter, her neighbour, her father and the cat. */
export const ofThoseNearBy: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["the last who still brings me", "My youngest is Aisyah, twenty-one"],
    answers: {
      often: [
        "About once in a month, with two bags of it. It's a long bus from Penang. || I see her when there's a holiday. She brings her washing and her opinions.",
      ],
    },
  },
  {
    said: ["she rings me from the library", "I still hear what she's had for lunch"],
    answers: {
      why: [
        "She's to have her youth, dear. {If I told it straight she'd hear how tired I am|worn-out?}. || It's what I've got that's fit for her. {The rest of it isn't for a girl with a timetable|worn-out?}.",
      ],
      felt: [
        "I love it, and when she's rung off {my face comes down like a blind|worn-out?}. || Proud of my jokes. {And then the corridor's so quiet at this end|worn-out?}.",
      ],
    },
  },
  {
    said: ["She'd do it with a hashtag", "With her it would go on the internet"],
    answers: {
      why: [
        "It's what they teach them, one must share. I've not got a story, I've got a routine. || She believes that people would read it. They'd turn the page and it'd be the same page.",
      ],
    },
  },
  {
    said: ["she used to teach music", "a piano teacher in her day"],
    answers: {
      often: [
        "Every day, over the washing. I suppose that I see her more than I see my sisters. || It's daily, dear, if there's sun. We don't make conversation, we hang.",
      ],
    },
  },
  {
    said: ["somehow the washing is folded", "She passes curry leaves"],
    answers: {
      why: [
        "She doesn't need me to be well, I think. So I needn't act it. || We've each of us heard the other cry through a wall, in our day. After that one doesn't need the weather.",
      ],
    },
  },
  {
    said: ["thanked her and spoke about the clouds", "went on pegging. I haven't given"],
    answers: {
      why: [
        "I'd have had to say yes with my face, and it wasn't ready. || If I take an hour I might want two. I'm a little afraid of how much I'd want.",
      ],
      felt: [
        "{My throat went, from being offered it|worn-out?}. So I looked up. || {As though she'd held out a chair|worn-out?}. I stayed on my feet, naturally.",
      ],
    },
  },
  {
    said: ["in his own bed, with all of us there", "He's been gone eleven years"],
    answers: {
      who: [
        "All of his children, dear, and his brothers. Even Azman, my brother, got a seat on the plane. || Everybody he'd ever lent a ladder to. They came with pots.",
      ],
    },
  },
  {
    said: ["I was the one who brought him his tea", "He and I were easy together"],
    answers: {
      mean: [
        "I was handy, and I kept still. {So the promise was poured out with the rest|siblings?}. || He could have asked any of us four. {He asked the one with the tray|siblings?}.",
      ],
    },
  },
  {
    said: ["as if we'd agreed on curtains", "then that's settled, and he asked"],
    answers: {
      felt: [
        "I was glad to have pleased him. I'd no idea what it weighed. || Light, dear, I'd been a good girl. It's a thing one can be at any age.",
      ],
      when: [
        "It was the night before he went, eleven years back. || That was his last evening. He drank the tea, too.",
      ],
    },
  },
  {
    said: ["Rani, and she carries herself", "That's Rani, next door's queen"],
    answers: {
      why: [
        "It means a queen, dear, and Mrs Nair doesn't go in for irony. || She was called so as a kitten. She's grown into it, and then outwards.",
      ],
    },
  },
];
