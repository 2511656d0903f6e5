import type { Scenario } from "~/domain/simulator/scenario";

const colourPlan = [
  "near: the whole evening colouring it in",
  "near: going under with nice highlighters",
  "near: three hours picking colours",
  "near: it's very pretty and i'm still",
];
const loungeLaugh = [
  "near: in the lounge with their laptops",
  "near: heard them laughing and put my",
  "near: group study thing downstairs",
  "near: they sound so ok",
];
const stairDinner = [
  "near: ate dinner in the stairwell",
  "near: want to be seen alone",
  "near: took my dinner to the staircase",
  "near: see me with an empty seat",
];
const regretElectives = [
  "near: two electives i regret",
  "near: mods that looked fun in august",
  "near: everyone else seems to manage",
  "near: seem to get on with it",
];

/** What Wei Ling answers to who asks on about the plan, the lounge, the stairs and the electives. */
export const nearTheStairs: Scenario["topics"] = {
  "plan-under-look": {
    layer: 0,
    asks: [
      ...colourPlan,
      ...[
        "what does going under look like",
        "what do you mean by going under",
        "how does going under show",
      ],
    ],
    answers: [
      "i open things and close them, and my meals are in cups || cold noodles, no socks, seventeen tabs",
    ],
  },
  "plan-where-now": {
    layer: 0,
    asks: [
      ...colourPlan,
      ...["where is the plan now", "did you hang it up", "have you looked at it since"],
    ],
    answers: [
      "on my wall over the desk, i don't look left any more || behind the door, so the door has to be shut to see it",
    ],
  },
  "plan-start-box": {
    layer: 0,
    asks: [
      ...colourPlan,
      ...["could you do one box", "what is the first box", "what would be the first thing"],
    ],
    answers: [
      "stats, chapter 6, nine to eleven. it's in orange || one box, ya. the tea one i can do",
    ],
  },
  "plan-which-colour": {
    layer: 0,
    asks: [
      ...colourPlan,
      ...["what colours did you use", "which colour is stats", "how many pens"],
    ],
    answers: ["stats is orange because orange is brave || five. oceans is blue, obviously"],
  },
  "plan-colour-since": {
    layer: 0,
    asks: [
      ...colourPlan,
      ...["did you always colour", "do you often make plans", "did plans use to work"],
    ],
    answers: [
      "since sec 2, and they used to work, that's the thing || in jc i made one every term and i really followed it",
    ],
  },
  "lounge-went-through": {
    layer: 0,
    asks: [
      ...loungeLaugh,
      ...[
        "what went through your mind",
        "what did you think when you heard it",
        "what did the laughing do",
      ],
    ],
    answers: [
      "that they've finished something. you don't laugh like that in the middle || i thought, is it about me? it's never about me",
    ],
  },
  "lounge-your-room": {
    layer: 0,
    asks: [
      ...loungeLaugh,
      ...[
        "were you in your room",
        "where were you then",
        "were you in bed",
        "how far is the lounge",
      ],
    ],
    answers: [
      "ya, on my bed with the door shut || in my room, it's just down the stairs from here",
    ],
  },
  "lounge-listen": {
    layer: 0,
    asks: [
      ...loungeLaugh,
      ...["what did you listen to", "what was on your earphones", "did you play music"],
    ],
    answers: ["nothing, it's only plastic in my ears || no song, i just like how it looks"],
  },
  "lounge-would-say": {
    layer: 0,
    asks: [
      ...loungeLaugh,
      ...["what would you say if you went in", "could you go in", "what if you went down"],
    ],
    answers: ["hi, i'm alive. then what || i'd ask if the plug's free, that's a normal thing"],
  },
  "lounge-ever-went": {
    layer: 0,
    asks: [
      ...loungeLaugh,
      ...["did you ever go", "have you studied with them", "were you there before"],
    ],
    answers: [
      "year one i was, i brought the chips || a few times, before week 7. i got nothing done and it was nice",
    ],
  },
  "stair-who-see": {
    layer: 1,
    asks: [
      ...stairDinner,
      ...[
        "who might see you",
        "who were you worried about",
        "who could have seen you",
        "whose eyes are they",
      ],
    ],
    answers: [
      "the girls i used to eat with, they always take the middle table || my floor. and anyone who'd do the oh, you're alone? face",
    ],
  },
  "stair-what-like": {
    layer: 1,
    asks: [
      ...stairDinner,
      ...["what was it like sitting there", "how was it in there", "was it quiet", "was it cold"],
    ],
    answers: [
      "echoey. every time a door opened i stopped chewing || cold bum, and the light goes off if you don't wave",
    ],
  },
  "stair-what-ate": {
    layer: 1,
    asks: [...stairDinner, ...["what did you eat", "what was for dinner", "was it nice"]],
    answers: [
      "rice, tofu, cabbage, and the egg was quite good || economy rice, two dollars eighty",
    ],
  },
  "stair-where-next": {
    layer: 1,
    asks: [
      ...stairDinner,
      ...["where will you eat tomorrow", "would you go again", "where could you eat instead"],
    ],
    answers: ["my room. or the bus stop, people eat at bus stops || probably there, if it's dry"],
  },
  "stair-with-who": {
    layer: 1,
    asks: [
      ...stairDinner,
      ...["who would you eat with", "who would you like across from you", "would you want company"],
    ],
    answers: ["xin yi, on the upper step, stealing my egg || anyone who'd just eat and not ask"],
  },
  "elect-regret-why": {
    layer: 0,
    asks: [
      ...regretElectives,
      ...[
        "why do you regret them",
        "what makes you regret the electives",
        "what is wrong with them",
      ],
    ],
    answers: [
      "they sounded easy and now it's two more exams i know nothing for || i took them to have fun. so that's two kinds of failing",
    ],
  },
  "elect-about": {
    layer: 0,
    asks: [
      ...regretElectives,
      ...["what are they about", "what is the film one", "what is oceans"],
    ],
    answers: [
      "asian films, and waves. i've seen one wave || one's movies with no talking, one's plankton",
    ],
  },
  "elect-manage-how": {
    layer: 0,
    asks: [
      ...regretElectives,
      ...[
        "how do they manage it",
        "what do the others do differently",
        "how do you know they manage",
      ],
    ],
    answers: [
      "they hand things in, i see the ticks on the portal || they've got a system, i've got a playlist",
    ],
  },
  "elect-hardest-of": {
    layer: 0,
    asks: [
      ...regretElectives,
      ...["which is the hardest", "which one worries you", "which one do you dread"],
    ],
    answers: [
      "stats, since i'm meant to be the stats one || oceans a bit. i can't even guess in oceans",
    ],
  },
  "elect-swap": {
    layer: 0,
    asks: [
      ...regretElectives,
      ...["could you swap them", "could you get out of them", "can you drop the electives"],
    ],
    answers: ["the form closed in week 6 || can't, i checked and then i checked again"],
  },
};
