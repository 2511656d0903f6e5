import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers near her lines of the lake, of managing and of the hair on the coat. */
export const nearTheLakeAndTheBulletin: Scenario["topics"] = {
  "lake-with-him": {
    layer: 0,
    asks: [
      ...["near: the lake when it is", "near: walk to the lake"],
      ...["did you go there with stefan", "did you walk together", "was it a walk you shared"],
    ],
    answers: [
      "Yes, every Sunday that God gave us dry, and he carried the thermos. || We went together, arm in arm from the second corner on, because of the ice.",
    ],
  },
  "lake-last-there": {
    layer: 0,
    asks: [
      ...["near: the lake when it is", "near: walk to the lake"],
      ...[
        "when were you last at the lake",
        "how often do you walk there now",
        "have you been this week",
      ],
    ],
    answers: [
      "On Tuesday, for half an hour, in two scarves. || This week once, I was back before the light went.",
    ],
  },
  "lake-what-do": {
    layer: 0,
    asks: [
      ...["near: the lake when it is", "near: walk to the lake"],
      ...["what do you do there", "what do you look at", "how do you spend the time at the lake"],
    ],
    answers: [
      "I sit on my half of the bench and look for ships, there is seldom one. || I count the gulls, and then I tell him how many.",
    ],
  },
  "lake-why-helps": {
    layer: 0,
    asks: [
      ...["near: the lake when it is", "near: walk to the lake"],
      ...["why does the lake help", "what is it about the water", "what makes it good for you"],
    ],
    answers: [
      "It makes a noise and wants nothing from me. || Because out there it is quiet for everyone, not only for me.",
    ],
  },
  "lake-windy": {
    layer: 0,
    asks: [
      ...["near: the lake when it is", "near: walk to the lake"],
      ...[
        "why not when it is windy",
        "what happens when it is windy",
        "does the wind keep you home",
      ],
    ],
    answers: [
      "I weigh very little, and he used to be on the windward side. || The wind takes one's hat, and there is nobody now to run after it.",
    ],
  },
  "lake-meet-people": {
    layer: 0,
    asks: [
      ...["near: the lake when it is", "near: walk to the lake"],
      ...[
        "do you meet people there",
        "who do you see at the lake",
        "does anyone talk to you there",
      ],
    ],
    answers: [
      "A gentleman with a dachshund lifts his cap, and I nod to the dachshund. || There are runners, they have wires in their ears and see nobody.",
    ],
  },
  "lake-sea-miss": {
    layer: 0,
    asks: [
      ...["near: the lake when it is", "near: walk to the lake"],
      ...["did he miss the sea", "which sea did he mean", "do you miss the sea"],
    ],
    answers: [
      "The Baltic, he was homesick for it until the end and called it the fresh air. || He meant ours, at home, he would smell the lake and say, no salt, pity.",
    ],
  },
  "bulletin-believe": {
    layer: 1,
    asks: [
      ...["near: i tell them i am managing", "near: gets the same bulletin"],
      ...["do you believe it yourself", "is it true that you manage", "are you really managing"],
    ],
    answers: ["Until noon I believe it. || Half of it, the half with the ironing."],
  },
  "bulletin-since": {
    layer: 1,
    asks: [
      ...["near: i tell them i am managing", "near: gets the same bulletin"],
      ...[
        "how long have you told them that",
        "when did you start telling them",
        "since when do you say that",
      ],
    ],
    answers: [
      "Since the week after the funeral, when Anna flew home. || From the first Sunday call, it was asked and I had to say something.",
    ],
  },
  "bulletin-want-truth": {
    layer: 1,
    asks: [
      ...["near: i tell them i am managing", "near: gets the same bulletin"],
      ...[
        "would you want them to know",
        "what would you rather tell them",
        "would you like to say something else",
      ],
    ],
    answers: [
      "One of them, perhaps, and on an afternoon when she is not in a hurry. || I should like to be caught at it by somebody kind.",
    ],
  },
  "bulletin-ask-more": {
    layer: 1,
    asks: [
      ...["near: i tell them i am managing", "near: gets the same bulletin"],
      ...["does anyone ask further", "do they ask what managing means", "do they believe you"],
    ],
    answers: [
      "They believe me, I have a good voice for it. || Nobody asks further, one does not shake a cup that looks full.",
    ],
  },
  "bulletin-costs": {
    layer: 1,
    asks: [
      ...["near: i tell them i am managing", "near: gets the same bulletin"],
      ...["what does it cost you", "is it hard to keep up", "how is it to keep that up"],
    ],
    answers: [
      "It costs me the evening, I am hoarse from it. || It is like standing on one's toes, one may not be seen to come down.",
    ],
  },
  "manage-how": {
    layer: 0,
    asks: [
      ...[
        "near: i have managed quite well",
        "near: i have kept everything in order",
        "near: was his lungs",
        "near: it was stefan's lungs",
      ],
      ...[
        "how have you managed",
        "what does managing look like",
        "how do you get through the days",
      ],
    ],
    answers: [
      "By the clock, I do each hour what belongs to it. || With lists, and I iron a great deal.",
    ],
  },
  "manage-who-helped": {
    layer: 0,
    asks: [
      ...[
        "near: i have managed quite well",
        "near: i have kept everything in order",
        "near: was his lungs",
        "near: it was stefan's lungs",
      ],
      ...[
        "who has helped you",
        "has anyone been with you",
        "who was there for you",
        "do you have support",
      ],
    ],
    answers: [
      "Anna stayed for four days, and since then there is a bowl at my door now and again. || My granddaughter helps, from a distance, and the parish brought noodles.",
    ],
  },
  "died-miss-him": {
    layer: 0,
    asks: [
      ...[
        "near: i have managed quite well",
        "near: i have kept everything in order",
        "near: was his lungs",
        "near: it was stefan's lungs",
      ],
      ...["do you miss him", "how much do you miss him", "what do you miss about him"],
    ],
    answers: [
      "Yes, very much, in the hours when he would have come in. || I do, it is mostly the small things that are missing, a cough, a key.",
    ],
  },
  "died-hard-for-you": {
    layer: 0,
    asks: [
      ...[
        "near: i have managed quite well",
        "near: i have kept everything in order",
        "near: was his lungs",
        "near: it was stefan's lungs",
      ],
      ...["how is it for you now", "how are you coping without him", "has it been hard"],
    ],
    answers: [
      "Quieter than I had been told. || It is hard at four o'clock, the rest one can walk round.",
    ],
  },
  "died-weeks-since": {
    layer: 0,
    asks: [
      ...[
        "near: i have managed quite well",
        "near: i have kept everything in order",
        "near: was his lungs",
        "near: it was stefan's lungs",
      ],
      ...[
        "what has it been like since october",
        "how have the weeks been",
        "how were the first weeks",
      ],
    ],
    answers: [
      "At first there were papers and visitors, and now there is only the calendar. || The first weeks I do not remember well, I was pouring coffee.",
    ],
  },
  "hair-do-when-see": {
    layer: 0,
    asks: [
      ...["near: on the collar of a coat", "near: his comb is in the bathroom"],
      ...["what do you do when you see it", "how is it to look at it", "do you touch the hair"],
    ],
    answers: [
      "I look, and I keep my hands behind me. || I do not touch it, I only see whether it is still there.",
    ],
  },
  "hair-other-things": {
    layer: 0,
    asks: [
      ...["near: on the collar of a coat", "near: his comb is in the bathroom"],
      ...[
        "what else have you left as it was",
        "is there anything else of his you keep",
        "do you keep other things",
      ],
    ],
    answers: [
      "His old slippers under the bed, and the hat in the hall. || The shaving brush also, it has dried in the shape of his hand.",
    ],
  },
  "hair-keep-long": {
    layer: 0,
    asks: [
      ...["near: on the collar of a coat", "near: his comb is in the bathroom"],
      ...["how long will you leave it", "when will you brush the coat", "will you ever clean it"],
    ],
    answers: ["As long as it holds. || I have not set a date, one does not evict a hair."],
  },
  "hair-tell-anyone": {
    layer: 0,
    asks: [
      ...["near: on the collar of a coat", "near: his comb is in the bathroom"],
      ...[
        "have you told anyone about it",
        "does anna know about the coat",
        "who knows you keep it",
      ],
    ],
    answers: [
      "Only you, it would sound peculiar in the telephone. || No one knows, my daughter would send somebody to clean.",
    ],
  },
  "hair-coat-wear": {
    layer: 0,
    asks: [
      ...["near: on the collar of a coat", "near: his comb is in the bathroom"],
      ...["do you ever put the coat on", "do you smell the coat", "have you worn his coat"],
    ],
    answers: [
      "Once I put one arm in, and it was so long that I gave up. || I have stood close to it, it smells of wool and peppermint.",
    ],
  },
};
