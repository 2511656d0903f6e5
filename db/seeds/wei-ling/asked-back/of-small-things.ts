import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks back about an orange, a kettle, a controller and other small things. */
export const ofSmallThings: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["a mandarin orange outside my door", "a mandarin orange at my door"],
    answers: {
      where: ["right in front, i nearly stepped on it || on the mat, a bit to the left"],
      then: [
        "i took it in and put it on the desk || i looked both ways, and then it came in with me",
      ],
      who: ["nobody's said. i've checked people's shopping bags || i've got no idea who, really"],
      when: ["wednesday last week, in the afternoon || it was a wednesday, i'd just woken up"],
    },
  },
  {
    said: ["i know people to nod at", "two doors down with a kettle"],
    answers: {
      youSaid: ["not yet, only hi in my head || so far i've only nodded"],
      why: [
        "it's been a year, now it's awkward to start || i always think of it after she's closed the door",
      ],
      often: ["she's out there about ten, most nights || nearly every night, when she fills it"],
    },
  },
  {
    said: ["if i want to play something", "pass me the other controller"],
    answers: {
      why: [
        "that's how he's nice. he doesn't do talking || it's his way, you just sit there and play",
      ],
      mean: ["mario kart, on the sofa || the racing game, the two of us and a bowl of chips"],
      then: ["we'd play till ah ma says sleep || i'd lose and then we'd have milo"],
    },
  },
  {
    said: ["a whole bookmark folder", "see my saved posts"],
    answers: {
      mean: ["focus tricks, timers, that sort || ten hacks for this, five steps for that"],
      why: ["saving it feels like doing it || i keep thinking i'll read them on sunday"],
      often: ["one or two every night || whenever i should be studying, so a lot"],
    },
  },
  {
    said: ["they saved for this", "money wise, ya"],
    answers: {
      mean: [
        "{if i fail then all that was for nothing|letdown} || {that it's wasted if i mess up|letdown}. they'd never say so",
      ],
      who: [
        "my parents, both of them put some aside || ma and papa, since i was in primary school",
      ],
      when: ["since sec 1, a bit every month || from the day i went to secondary school"],
    },
  },
  {
    said: ["my window faces the carpark", "who came home by their headlights"],
    answers: {
      why: [
        "it's the only thing to look at from my bed || i don't sleep, so i see them all come in",
      ],
      who: ["the people in the flats behind || just neighbours, a taxi and some vans"],
      often: ["most nights, from about ten || every evening, more or less"],
      mean: ["the lights go across my ceiling || one's got one light broken, so that's easy"],
    },
  },
  {
    said: ["cup noodles. the prawn one", "prawn cup noodles mostly"],
    answers: {
      why: ["it's cheap and it only needs water || the mart has them, and i don't have to cook"],
      often: ["once a day, about || nearly daily. on sundays i have bread"],
      where: ["here, at my desk || on the floor by the bed usually"],
    },
  },
  {
    said: ["the scholarship covers fees and hall", "i don't ask home for extra"],
    answers: {
      why: [
        "they've still got my brother to pay for || they'd give it, and then not buy something",
      ],
      mean: ["about eight dollars a day, if i'm good || noodles, the canteen, no taxis"],
    },
  },
  {
    said: ["you got this. i walk the other way", "so now i use the back door"],
    answers: {
      where: ["at the front of the central library || over the main steps, you can't miss it"],
      who: [
        "the student union i think, they do it each sem || some welfare committee. they also give out bananas",
      ],
    },
  },
  {
    said: ["a lady on youtube who fixes", "a taxi uncle who comes back at three"],
    answers: {
      why: ["it's slow and nothing goes wrong || because it's always the same, i like that"],
      who: ["just a lady with a shed || he lives in the flats behind, i think"],
    },
  },
];
