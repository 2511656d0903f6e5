import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of being of use to nobody, and of the years that are left. */
export const beingNeeded: Scenario["topics"] = {
  "minute-after-water": {
    layer: 2,
    asks: [
      ...["stand there with the water", "with the water", "the glass of water"],
      ...["do with the water", "with the glass", "holding a glass"],
    ],
    answers: [
      "I drink it. {It seems a pity, and then one has been of use to somebody|useless?}. || It goes to the fern. {The fern has never done so well and I never needed to so little|useless?}.",
    ],
  },
  "that-house": {
    layer: 2,
    asks: [
      ...["that house like", "place in it", "had your place"],
      ...["when you were needed", "had a place"],
    ],
    answers: [
      "Loud, and I was always being called from the other end of it. {I complained of that, I should like it noted|useless?}. || There was one drawer for string and everyone asked me where it was. {Nobody needs string|useless?}.",
    ],
  },
  "miss-at-eight": {
    layer: 2,
    asks: [
      ...["calls you at eight", "nothing calls you", "miss about eight"],
      ...["miss about it now", "miss the pills", "miss looking after"],
    ],
    answers: [
      "Being impatient. {One is impatient only with somebody|useless?}. || His hand held out flat, like a child's for candy. {It was the one hour when nobody could have done without me|useless?}.",
    ],
  },
  "hands-want": {
    layer: 2,
    asks: [
      ...["your hands like", "hands like to do", "hands want to"],
      ...["do they do now", "hands do now"],
      ...["about those hands", "those hands", "hands still want"],
      ...["what do the hands", "want to do with them", "your hands want"],
    ],
    answers: [
      "To tuck something in. {They smooth the tablecloth until it is quite finished|useless?}. || They take a pulse, my own, if there is none other. {It is regular and it tells one nothing|useless?}.",
    ],
  },
  treated: {
    layer: 2,
    asks: [
      ...["like to be treated", "be treated", "so much care"],
      ...["treat you", "treated by them", "not with so much care"],
    ],
    answers: [
      "As one who may be asked to peel potatoes. {They take the knife out of my hand|useless?}. || I should like to be inconvenienced. {They tell me to sit, I have been sitting since October|useless?}.",
    ],
  },
  "called-so-often": {
    layer: 1,
    asks: [
      ...["called so often", "be called", "the one they called"],
      ...["be the one they", "needed every minute", "needed on the ward"],
      ...["being needed"],
    ],
    answers: [
      "One's feet hurt and one's heart did not. || I grumbled and I ran, and at night I slept like a stone. There is a great deal to be said for a bell.",
    ],
  },
  "nobody-expects": {
    layer: 0,
    asks: [
      ...[
        "do at five",
        "at five in the morning",
        "when you wake at five",
        "time do you get up",
        "when do you get up",
        "do you get up",
      ],
      ...["nobody expects you", "day begin", "a day begin"],
      ...["how does your day", "start your day", "start the day"],
      ...["in the morning", "your mornings"],
    ],
    answers: [
      "At five, with the kettle, and then I dress properly, with a collar. {By half past six I am ready, and that is the end of the program|quiet-home}. || I make the bed at once, so that it cannot look at me. {Then there is the whole of it still to come|quiet-home}.",
    ],
  },
  "years-made-of": {
    layer: 2,
    asks: [
      ...["years made of", "picture them", "those years"],
      ...["twenty years", "picture those years", "the years ahead"],
    ],
    answers: [
      "Afternoons. {One after the other, with the lamp lit at four|no-use-hope?}. || I see the hall bench, and the weather changing. {It is the same coat in all of them|no-use-hope?}.",
    ],
  },
  "really-answer": {
    layer: 2,
    asks: [
      ...["how did you answer", "you answer the doctor", "say to the doctor"],
      ...["really want to answer", "want to answer", "told such a thing"],
      ...["answer the doctor", "say to the doctor", "about your heart"],
    ],
    answers: [
      "For whom. {I said thank you, Doctor|no-use-hope?}. || I wished to ask whether it could be given to somebody who has plans. {I buttoned my blouse instead|no-use-hope?}.",
    ],
  },
  "while-knitting": {
    layer: 0,
    asks: [
      ...["while you make them", "while you knit", "mind while you"],
      ...["making the caps", "when you knit", "mind when you knit"],
    ],
    answers: [
      "That somebody is waiting for it, with a head the size of a peach. It is a great thing, to be waited for. || I think, grow. One may be bossy with wool.",
    ],
  },
  "nurse-you-were": {
    layer: 0,
    asks: [
      ...["you were a nurse", "were you a nurse", "been a nurse"],
      ...["you a nurse", "what ward", "which ward"],
      ...["work as a nurse", "your ward", "worked as a nurse"],
    ],
    answers: [
      "I was, for thirty-four years, hearts. One never stops, I look at people's ankles on the bus. || Yes, on the cardiac ward, until my knees retired. I still cannot pass a limp pillow.",
    ],
  },
  "needed-give": {
    layer: 2,
    asks: [
      ...["did it give you", "give you to be needed", "give you"],
      ...["to be needed like that", "gave you"],
    ],
    answers: [
      "The right to be tired in the evening. {I am tired now, and have not earned it|useless?}. || One knew what one was for by the sound of a bell. {I have had to look for it since, and I do not find it in the drawers|useless?}.",
    ],
  },
  "still-calls": {
    layer: 2,
    asks: [
      ...["still calls on you", "calls on you", "still needs you"],
      ...["needs you still", "anything that needs you"],
    ],
    answers: [
      "The fern, and a ward full of heads that need a cap. || Somebody's shoelace on the stairs, last week. I was down on my knees before his mother was.",
    ],
  },
  "left-that-is-you": {
    layer: 2,
    asks: [
      ...["what is left", "left that is you", "leave the tasks aside"],
      ...["who are you without", "without the tasks", "left of you"],
    ],
    answers: [
      "Opinions, chiefly. {There is nobody at the table to have them at|useless?}. || A person who sits up straight. {I could not tell you for whose sake|useless?}.",
    ],
  },
  "days-little-ahead": {
    layer: 2,
    asks: [
      ...["how are the days", "so little ahead", "little ahead of them"],
      ...["days when there", "days go by"],
    ],
    answers: [
      "They are even, like knitting. {One does not come to the end of a row|no-use-hope?}. || Long in the hand and short in the memory. {I could not tell you Tuesday from the other ones, and I do not try|no-use-hope?}.",
    ],
  },
  "wish-in-a-day": {
    layer: 2,
    asks: [
      ...["wish a day to have", "a day to have", "have in it"],
      ...["a good day", "day to have in it"],
    ],
    answers: ["One thing that I had not put there myself. || A knock, at no particular hour."],
  },
  "made-look-ahead": {
    layer: 2,
    asks: [
      ...["made you look ahead", "in earlier years", "look ahead in"],
      ...["look forward before", "earlier years"],
    ],
    answers: [
      "Seed catalogs, and his list of rivers. {I did not know that it was he who did the looking ahead|no-use-hope?}. || He would unfold a map on a Sunday and say, now. {It was always he who said now|no-use-hope?}.",
    ],
  },
};
