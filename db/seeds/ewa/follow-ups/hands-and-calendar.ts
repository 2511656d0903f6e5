import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks on about her mother, the ward, the doctor, the group and the calendar. */
export const handsAndCalendar: Scenario["topics"] = {
  "her-two-brothers": {
    layer: 0,
    asks: [
      ...["did they die your", "your brothers die", "two brothers"],
      ...["two sons", "brothers die", "how did they die"],
    ],
    answers: [
      "Of typhus, in the last winter of the war, eleven days apart. I was not born yet, I know them from the stone. || It was typhus, in the war. I came later, and I was told of it in one sentence.",
    ],
  },
  "mother-crying": {
    layer: 0,
    asks: [
      ...["see her cry", "see your mother cry", "seen her cry"],
      ...["she ever cry", "mother ever cry", "she cry"],
    ],
    answers: [
      "Once, through a crack in the barn. I was seven, and I did not breathe until she had wiped her face. || Heard, not seen. The cow was being told something, and then the pail was set down.",
    ],
  },
  "complained-of": {
    layer: 2,
    asks: [
      ...["you complain about", "complain about", "did you complain"],
      ...["complaining about"],
    ],
    answers: [
      "That he took them one at a time, with a remark about each. {I stood there with a watch in my hand and nowhere to be|useless?}. || Of the hours, chiefly. {I told him that I was married to an alarm clock, and he laughed until he coughed|useless?}.",
    ],
  },
  "miss-nursing": {
    layer: 1,
    asks: [
      ...["miss being a nurse", "miss nursing", "miss the ward"],
      ...["miss your work", "miss working", "miss the hospital work"],
    ],
    answers: [
      "The bell, I miss. {One cannot ring for oneself|useless?}. || Each day at about a quarter to seven. {I have my shoes on before I remember that nobody waits for the report|useless?}.",
    ],
  },
  "liked-nursing": {
    layer: 1,
    asks: [
      ...["like about it", "like about nursing", "like about the ward"],
      ...["like about the work", "love about it", "love about nursing"],
    ],
    answers: [
      "[after: nurse, ward] One was called by name. {Sister Ewa, they said, and I was already in the door|useless?}. || Three in the morning, when all forty of them were breathing and it was I who had seen to it. {I have nothing so quiet now that is also full|useless?}.",
    ],
  },
  "rather-be": {
    layer: 2,
    asks: [...["rather be", "would you rather be", "like to be instead"], ...["prefer to be"]],
    answers: [
      "The kitchen cup, the one with the chip. {That is in use every day|useless?}. || A saucepan. {Nobody is careful of a saucepan|useless?}.",
    ],
  },
  "why-doctor": {
    layer: 0,
    asks: [
      ...["go to the doctor for", "why did you go to the doctor", "why the doctor"],
      ...["go to see the doctor"],
    ],
    answers: [
      "It was the yearly visit. Stefan had put it in the calendar, and I keep his appointments. || Because it was in the calendar in his hand. One does what stands there in his hand.",
    ],
  },
  "whose-birthdays": {
    layer: 2,
    asks: [
      ...["whose birthdays", "which birthdays", "whose name days"],
      ...["whose names", "people did you write"],
    ],
    answers: [
      "Anna's, Zosia's, my brother's, and his. {I had written his in before I thought|no-use-hope?}. || The family's, and six bridge players who will not know that it was remembered. {His I put in last, with pencil|no-use-hope?}.",
    ],
  },
  "write-in-calendar": {
    layer: 2,
    asks: [
      ...["like to write in it", "write in it", "put in it"],
      ...["like to copy into", "like to see in it"],
    ],
    answers: [
      "One thing with an hour beside it. {Lunch, Irena, half past twelve, it need be no more|no-use-hope?}. || Something that I might be late for. {I have not been late since October|no-use-hope?}.",
    ],
  },
  "pressure-checked": {
    layer: 0,
    asks: [
      ...["had it looked at", "have it looked at", "seen a doctor about"],
      ...["had it checked", "see a doctor about", "doctor about the"],
    ],
    answers: [
      "By me, with the old stethoscope, and by Dr. Patel with a better one. {It is in order, it is not that sort of pressure|grief}. || Dr. Patel took a picture of it. {There is nothing on the picture, he does not show|grief}.",
    ],
  },
  "doctor-to-that": {
    layer: 0,
    asks: [
      ...["she say to that", "did she say to that", "doctor say to that"],
      ...["the doctor say", "doctor answer"],
    ],
    answers: [
      "[after: depressed, had a form, with a list] She put down her pen, that I noted. Then she took my blood pressure, one must do something. || She wrote something and asked if I slept. I said, beautifully, and it was not true.",
    ],
  },
  "is-it-depression": {
    layer: 0,
    asks: [
      ...["are you depressed", "you depressed", "think you are depressed"],
      ...["be depression", "is it depression"],
    ],
    answers: [
      "I have nursed that, and this is not quite its walk. {I am sad, with a timetable|grief}. || That I leave to them. {Widowed, I would write there, and the rest they may look up|grief}.",
    ],
  },
  "group-again": {
    layer: 0,
    asks: [
      ...["go again", "go back there", "try it again"],
      ...["back to the group", "going back"],
    ],
    answers: [
      "[after: parish, tissues] If I might make the coffee, yes. One needs a reason to be in such a room. || I doubt it. They were very kind, and I came home twice as tired.",
    ],
  },
  "said-in-group": {
    layer: 0,
    asks: [
      ...["what did you say there", "say anything there", "you say there"],
      ...["speak there", "say in the group", "say at the group"],
    ],
    answers: [
      "My name, and that I was only looking. || When it came to me I said, forty-eight years, and passed the box.",
    ],
  },
  "who-taught-knit": {
    layer: 0,
    asks: [
      ...["learn it from", "learn to knit", "taught you"],
      ...["who taught you", "teach you to", "learn knitting"],
    ],
    answers: [
      "[after: knit, caps, hats] My mother, in the winters, by the stove. One did not unravel in front of her. || From my mother. She said, you need not look at it, you must count.",
    ],
  },
  "cap-colors": {
    layer: 0,
    asks: [
      ...["color are they", "colour are they", "what color"],
      ...["what colour", "which color"],
    ],
    answers: [
      "[after: caps, hats, knit] Yellow, since the autumn. Before that I did green, and Stefan said that a baby is not a frog. || At present yellow. I have enough of it left for an orphanage.",
    ],
  },
  "why-cried-then": {
    layer: 1,
    asks: [
      ...["why did you cry", "why were you crying", "you cry so"],
      ...["cried for a year", "cry about then"],
    ],
    answers: [
      "[after: laundry room, washing machines] For my language. I was twenty-eight and I spoke like a child. || Over everything that was called something else. I could not ask for thread.",
    ],
  },
  "he-knew-crying": {
    layer: 1,
    asks: [
      ...["know you cried", "know that you cried", "know you were crying"],
      ...["know about the crying", "know about it then"],
    ],
    answers: [
      "By how long the washing took. {He had the kettle on and he asked nothing|quiet-home}. || He knew, naturally. {He would come halfway down and take the basket, that was how he asked|quiet-home}.",
    ],
  },
  "time-for-what": {
    layer: 1,
    asks: ["time for what", "have time for what", "free for what"],
    answers: [
      "That is what nobody has told me. {I have every clock in the house going, and no errand|useless?}. || For whatever one does alone. {I have not found many such things|useless?}.",
    ],
  },
  "do-with-time": {
    layer: 1,
    asks: [
      ...["like to do with it", "like to do with all"],
      ...["do with it", "with your time", "do with the time"],
      ...["with all that time", "do with your time"],
    ],
    answers: [
      "I should like to be asked for an hour of it. {I would come early|useless?}. || Give it away. {It does not keep, and I had so little of it once|useless?}.",
    ],
  },
  "anyone-noticed": {
    layer: 1,
    asks: [
      ...["did anybody notice", "did anyone notice"],
      ...["anybody notice", "did anyone notice", "somebody notice"],
      ...["anyone come after", "anyone say anything", "anyone help you"],
    ],
    answers: [
      "[after: bakery, rolls] The girl came out after me with my change. She put it into my glove and closed the glove. || A child did. It asked why the lady was looking at the wall, and was pulled along.",
      "Nobody, I take care of that. {One powders one's nose|managing}. || Not that I could see. {I am rather good at it|managing}.",
    ],
  },
  "go-on-writing": {
    layer: 0,
    asks: [
      ...["like to go on writing", "go on writing", "want to go on"],
      ...["keep writing", "write some more", "write a bit more"],
    ],
    answers: [
      "Yes, if you have the time for it. I find that I am not finished. || I should, yes. I have only just found the comma.",
    ],
  },
};
