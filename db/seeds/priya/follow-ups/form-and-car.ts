import type { Scenario } from "~/domain/simulator/scenario";
import { asksForTheTime } from "../../of-time";

/** What Priya tells of the form at the clinic, and of the evening in the car. */
export const formAndCar: Scenario["topics"] = {
  onesie: {
    layer: 0,
    asks: [
      "the onesie say",
      "onesie says",
      "on the onesie",
      "the pun",
      "joke on the",
      "the joke say",
      "the little suit",
      "onesie",
      "what was the joke",
    ],
    answers: [
      "It says special delivery, handle with care. Because we were all in logistics, you see. || Special delivery, it says, this way up. It's a logistics joke, we thought that sort of thing was hilarious.",
      "I've started my thank-you four times. {It always comes out as somebody else's letter|not-doing-well?}. || The thank-you card's in the drawer with their names on. {I can't do the cheerful bit|not-doing-well?}.",
    ],
  },
  leaflet: {
    layer: 0,
    asks: ["the leaflet", "leaflet say", "leaflet said", "leaflets", "in the calendar"],
    answers: [
      "There was a drawing of a mum with a cup of tea, and it said most women feel brighter by twelve weeks. {I kept checking whether I did|not-doing-well?}. || By twelve weeks most mothers are feeling brighter, it said, and there was a lady with a mug. {On the day, I sat and waited to be brighter|not-doing-well?}.",
    ],
  },
  form: {
    layer: 0,
    asks: [
      ...["if you were alone", "been alone", "if youd been alone", "out of the room"],
      "the form",
      "questionnaire",
      "you tick",
      "you have ticked",
      "ticked",
      "questions on it",
      "on the form",
    ],
    answers: [
      "Things like, I've been able to laugh, as much as I always could, not quite so much, not at all. {I'd have put not quite so much, if I'd been on my own|not-doing-well}. || It asks about the last seven days, whether you've been able to see the funny side. {By myself I'd have ticked, not at all|not-doing-well}.",
      "There's one about blaming yourself when things go wrong. {I'd have gone right to the end of the row|bad-mother?}. || Have you blamed yourself unnecessarily, that's one of them. {Well, who decides unnecessarily|bad-mother?}?",
    ],
  },
  four: {
    layer: 0,
    asks: [
      "at four oclock",
      "around four",
      "about four",
      "when it gets dark",
      "when the light goes",
      "the light going",
      "four in the afternoon",
      "evenings like",
      "the evenings",
      "happens in the evening",
      "happens at four",
      "it about four",
      "four comes",
      "after four",
    ],
    answers: [
      "The light goes, and he starts to grizzle, and {there are hours and hours still to do, and my hands go cold|evenings!}. || It goes grey outside, he gets fretful, and {I can feel it in my hands, they go like ice|evenings!}.",
      "I turn on every lamp, and I walk him up and down the hall. Fourteen steps, then turn. || Lamps first. Then up and down the hall with him on my shoulder, it's fourteen steps each way.",
    ],
  },
  drive: {
    layer: 3,
    asks: [
      "have driven",
      "where would you have gone",
      "drive to",
      "driven to",
      "driving to",
      "where would you go",
      "where were you going",
      "where would you drive",
      "kept driving",
      "keep driving",
      "just driving on",
      "driving on",
    ],
    answers: [
      "Nowhere, that's what's so daft. {A service station, I think, with a coffee nobody wanted me for|car?}. || I hadn't got a place. {Just a motorway café, and me at a table for one|car?}.",
      "To the sea, perhaps. I don't even like the sea here, it's brown. || I think I'd have stopped when I saw water. It'd have been freezing, in November!",
    ],
  },
  "car-sat": {
    layer: 3,
    asks: [
      ...asksForTheTime({
        howLong: ["sit", "in the car", "parked", "in the driveway", "in there"],
      }),
      "in the car",
      "sit in the car",
      "sitting in the driveway",
      "in the driveway",
      "sat in the car",
      "sit there",
      "sat there",
    ],
    answers: [
      "Six minutes, I had the clock in front of me. {I could see them through the kitchen window and nobody was missing me|car}. || It was six minutes, there's a clock on the dashboard. {The kitchen was all lit up and they were managing perfectly well|car}.",
      "I had the engine off and I listened to it tick. {I was so calm, that's what frightened me|car}. || There was just the engine ticking as it cooled. {I'd never felt so calm, and it scared me after|car}.",
    ],
  },
  "went-back": {
    layer: 3,
    asks: [
      ...["made you stay", "stopped you from driving", "stopped you from going"],
      "go back in",
      "went back in",
      "you go in",
      "come back in",
      "back inside",
      "brought you back",
      "made you turn",
      "stopped you leaving",
      "stopped you driving",
    ],
    answers: [
      "I heard him cry. Through the car window and the front door, and I had the key in my hand before I'd thought. || It was him crying, I could hear it right through the glass. My legs just went.",
    ],
  },
  "car-since": {
    layer: 3,
    asks: [
      "again since",
      "happened again",
      "happened since",
      "happened more than once",
      "just the once",
      "only the once",
      "been back in the car",
      "still think about driving",
    ],
    answers: [
      "Not like that, no. {I do sit a minute longer than I need to, when I've parked|car?}. || Only the once like that. {I've been parking very slowly since, though|car?}.",
    ],
  },
};
