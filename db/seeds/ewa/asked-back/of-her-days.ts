import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks back about how she is and since when. */
export const ofHerDays: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["It was his lungs. I have managed", "We had nine days in the hospital"],
    answers: {
      why: [
        "They had grown stiff, and then there was an infection on top. || There was scarring, and a pneumonia came to it. At that age it is soon decided.",
      ],
      mean: [
        "Managed is, that nobody had to be sent for. || In order is that the bills are paid and the windows are clean.",
      ],
      felt: [
        "One is carried along, in the first days. {It is now that I walk by myself|grief}. || There is so much to sign. {Then there is nothing more to sign, and that is worse|grief}.",
      ],
    },
  },
  {
    said: ["He went into the hospital on a Wednesday", "The small suitcase is still standing"],
    answers: {
      why: [
        "{So long as it is packed he might be collected|grief}. || {One opens such a case for the person who comes home with it|grief}.",
      ],
      when: [
        "It was the second of October. || It has stood there since the eleventh, I set it down with my coat on.",
      ],
      felt: [
        "I step round it. {I have begged its pardon in the dark|grief}. || {It is like having somebody in the hall who waits to be asked in|grief}.",
      ],
    },
  },
  {
    said: ["Dull, mostly. And then", "I rattle the plates, and I beg"],
    answers: {
      why: [
        "{Because he knew that he was ill, and told me about pollen|anger?}. || {He was ill since June and he kept it to himself|anger?}. The plates have to hear about it.",
      ],
      mean: [
        "Dull as when one's ears are stopped up. || Grey like dishwater. One can do one's work in it.",
      ],
      often: [
        "The dullness is daily. The other comes perhaps twice in the week. || Two times this week, both of them at the sink.",
      ],
    },
  },
  {
    said: ["As when you have been on a ship", "A little seasick, on dry land"],
    answers: {
      mean: [
        "I put my hand on the wall when I stand up, and there is nothing wrong with my balance. || One holds the table, and it is the table that is steady.",
      ],
      often: ["From the funeral on. || Mostly in the forenoon, it goes when I sit."],
    },
  },
  {
    said: ["I have my shawl and the lamp", "I am sitting up straight, which is half"],
    answers: {
      mean: [
        "That I am warm, and that one can see what one is doing. || The other half I leave for later in the evening.",
      ],
    },
  },
  {
    said: ["It is because one is typing to somebody", "It goes better while I write"],
    answers: {
      why: [
        "One has to choose a word, and then one has chosen it. || Somebody has to read it at the other end, so one makes an effort.",
      ],
      mean: [
        "At four I should have written only my name. || A pen and a lamp, and one is no longer quite by oneself.",
      ],
    },
  },
  {
    said: [
      "The first weeks were full of casseroles",
      "When the dishes had been returned nobody rang",
    ],
    answers: {
      why: [
        "They had done what one does, and went back to their own stoves. || There is no dish for the second month.",
      ],
      felt: [
        "{Quiet as after company, and then one notices that it is not going to stop|quiet-home}. || {I caught myself listening for the bell|quiet-home}, and I had always complained of it.",
      ],
      who: [
        "The parish, the neighbors, the people from the cards. || Everyone with an oven, I believe, the parish above all.",
      ],
    },
  },
  {
    said: ["It is worse since the clocks were changed", "November made it heavier"],
    answers: {
      why: [
        "{Because it is dark at the hour when I am worst|managing}. || {There is more evening in the day than I have things to do in it|managing}.",
      ],
      mean: [
        "The morning has no need of it, it was in the afternoon that one could have used it. || One draws the curtains at half past four, and it is a long way from there to bed.",
      ],
    },
  },
  {
    said: ["nobody to tell the small things to", "the one I told that the milk had gone up"],
    answers: {
      mean: [
        "That the butcher's girl has cut her hair. || A remark wants someone who is offended along with one.",
      ],
      why: [
        "For a large thing one makes an appointment. For a small one, somebody must be in the room. || He took an interest. To others it is only milk.",
      ],
    },
  },
  {
    said: ["I was always good at why", "turned it over and I do not find the reason"],
    answers: {
      mean: [
        "On the ward they asked me why, and I could say, it is the valve. || The fact is that he is dead. Under that I find nothing.",
      ],
    },
  },
  {
    said: ["Four in the afternoon. I sit down", "The hour when the light leaves the kitchen"],
    answers: {
      why: [
        "{It was when I began to listen for him|managing}. || {By then I have used up what I had planned|managing}.",
      ],
      often: [
        "Daily, with a few exceptions that I note. || On most days, and it has grown more exact.",
      ],
      then: [
        "It gets dark, and then I am a woman who cooks supper again. || One gets up stiff and draws the curtain.",
      ],
    },
  },
  {
    said: ["Sundays. The others are with", "One hears the car doors"],
    answers: {
      why: [
        "We had our own Sundays, with a map and a thermos. {Nobody arrives here|quiet-home}. || {It is a day that is made for at least two|quiet-home}.",
      ],
      then: [
        "Then it is six o'clock and the telephone rings, and I am in good voice. || I iron until they drive off again.",
      ],
    },
  },
  {
    said: ["being polite a little longer in case", "a letter that comes back with a stamp"],
    answers: {
      mean: [
        "I ask him a thing, and I leave him the time. || I tell him of my day, and it arrives nowhere, and I sit down to it again tomorrow.",
      ],
      felt: [
        "{One feels foolish, and one does not hang up|grief}. || {Like seeing one's own handwriting come in at the door|grief}.",
      ],
    },
  },
  {
    said: ["Like a tooth that is not there", "moved the stairs by one step"],
    answers: {
      often: [
        "All day. At night I lie on the other side of it. || At each turn, and I have not learned it yet.",
      ],
      mean: [
        "One knows very well that it is gone, and one goes to look. || I reckon with him, and then I come down too hard.",
      ],
    },
  },
];
