import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers of herself, as any client may be asked. */
export const oftenAskedOneself: Scenario["topics"] = {
  "hard-on-self": {
    layer: 0,
    answers: [
      "yes, i'd never speak to anyone the way i speak to me. i've got a tone || i go through everything i said and underline the bad bits. if i'd got it all right he'd still be here, is the idea",
    ],
  },
  "self-talk": {
    layer: 0,
    answers: [
      "'you did this.' {over and over, in my own voice, quite bossy|shame} || i go 'come on, noa, up', and then i don't get up, {and then i call me names|shame}",
    ],
  },
  compares: {
    layer: 0,
    answers: [
      "non stop. {her teeth, her hair, her tidy little feed|replaced}. i come last and i'm the judge || other people get dumped and still eat lunch. {and then there's HER, i lose to her in my own bathroom|replaced}",
    ],
  },
  learnt: {
    layer: 1,
    answers: [
      "my dad, i think. he said i was a lot, on his way out, and it stuck to me || from being nine. you learn to be funny quickly and sad quietly, so people don't get that look",
    ],
  },
  strengths: {
    layer: 0,
    answers: [
      "i'm funny, i'm stubborn, and i can get eleven people onto the same train || i notice who's been left out at a party. and i can letter a whole sign with no pencil lines",
    ],
  },
  "got-through": {
    layer: 0,
    answers: [
      "when dad went i had my sister to get ready for nursery, so i got up || gran's kitchen, drawing, being too cross to stop. and mum never missing one single school thing",
    ],
  },
  community: {
    layer: 0,
    answers: [
      "where i'm from everyone knows by lunch and you get cake. it's kind and there's nowhere to hide || the rule with our friends was no drama. so when you've got some you're on your own with it",
    ],
  },
  "grew-up": {
    layer: 0,
    answers: [
      "a small rainy town two hours up the line, with mum and tali. chips, choir, bikes in the hall || at mum's, three girls and one bathroom. i learned everything i know off the kitchen radio",
    ],
  },
  childhood: {
    layer: 0,
    answers: [
      "loud, scabby knees, always putting on a show for the bus queue || happy till nine, then very good at school and very good at jokes. teachers loved it",
    ],
  },
  dreams: {
    layer: 0,
    answers: [
      "a studio of my own, i've wanted that since before i wanted him || to draw for a living, and have a door where people just come in and stay",
    ],
  },
  "earlier-work": {
    layer: 0,
    answers: [
      "a saturday job back home at sixteen, doing price signs for a greengrocer. so fruit's always been my downfall || nothing grand. babysitting, chalkboards for a café, and now it's cutting up other people's invitations",
    ],
  },
  "safe-place": {
    layer: 0,
    answers: [
      "anywhere with tali on the other end, any floor will do || the back of the print shop. it's so noisy in there that nobody expects you to be all right",
    ],
  },
  "younger-self": {
    layer: 0,
    answers: [
      "keep singing, and get some friends with your own name on || 'don't you dare go quiet for anyone.' i'd say it to little me twice, with snacks",
    ],
  },
};
