import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks on about the quiet rooms, his cup, the soup and the music. */
export const cupsAndClocks: Scenario["topics"] = {
  "clocks-count": {
    layer: 0,
    asks: [...["how many clocks", "many clocks", "clocks are there"], ...["clocks do you have"]],
    answers: [
      "Nine. {They strike one after another, and I wait for the last|quiet-home}. || There are nine, no two of them strike together now. {He went round on a Sunday and made them agree|quiet-home}.",
    ],
  },
  "managing-looks": {
    layer: 0,
    asks: [
      ...["managing look like", "managing look", "mean by managing", "means for you managing"],
      ...[
        "it means for you managing",
        "means managing",
        "what is managing",
        "mean for you managing",
      ],
      ...["managing mean", "does managing"],
    ],
    answers: [
      "The bed made by six, the bills in a pile, lipstick on a Sunday. {From outside one cannot tell it from being well|managing}. || Pressed collars, and the table laid three times. {Nobody asks whether it was eaten from|managing}.",
    ],
  },
  "order-for-whom": {
    layer: 0,
    asks: [
      ...["order for whom", "for whom do you", "for whose sake"],
      ...["order for who", "keep it in order for"],
    ],
    answers: [
      "For nobody who comes. {I straighten the towels, and I am the only one who dries her hands|quiet-home}. || For him, I suppose. {One goes on expecting that somebody will come in and find it nice|quiet-home}.",
    ],
  },
  "ever-stop-whistling": {
    layer: 0,
    asks: [...["he ever stop", "stop whistling", "did he stop"], ...["give it up"]],
    answers: [
      "He gave it up for one Lent. At Easter I was glad of it, and did not tell him so. || For our silver wedding I was given one day without it. By noon I had begged him to begin again.",
    ],
  },
  "to-the-right": {
    layer: 0,
    asks: [
      ...["lives to the right", "who lives on", "family with the dog"],
      ...["who goes to the right", "live next door", "on your floor"],
    ],
    answers: [
      "A family, with a dog that is called after a soda. {They come home like a brass band and I turn the radio down for it|quiet-home}. || Young people with children, always in a hurry with bags. {I hear all of them being told to wipe their feet|quiet-home}.",
    ],
  },
  "if-it-turned-left": {
    layer: 0,
    asks: [...["turn left", "did turn left", "turned left"], ...["came to your door"]],
    answers: [
      "I should have the door open before the key could find it. {I have practiced not doing so|quiet-home}. || I should know that it was the wrong floor. {And for three steps I should not know it|quiet-home}.",
    ],
  },
  "chair-answers": {
    layer: 0,
    asks: [
      ...["does it answer", "it answer you", "answers you"],
      ...["the chair answer", "does it ever answer"],
    ],
    answers: [
      "It creaks at times, when the heating comes on. {I count that|quiet-home}. || Not so far. {I leave it a moment all the same, he was never quick|quiet-home}.",
    ],
  },
  "fill-his-cup": {
    layer: 0,
    asks: [
      ...["ever fill it", "fill it", "fill his cup"],
      ...["pour into it", "pour him", "put tea in it"],
    ],
    answers: [
      "Once, on his name day. {It went cold, and then I did not know whose place it was to pour it away|two-cups}. || Only with water, to soak it. {There is nothing in it to soak off|two-cups}.",
    ],
  },
  "with-the-soup": {
    layer: 0,
    asks: [...["with the soup", "soup in the end", "eat the soup"], ...["happened to the soup"]],
    answers: [
      "I ate it for four days, out of duty. {On the fifth I gave it to the sink with an apology|two-cups}. || Most of it went down the sink. {I had salted it for him, I noticed, it was quite inedible|two-cups}.",
    ],
  },
  "which-soup": {
    layer: 0,
    asks: [...["kind of soup", "sort of soup", "what soup"], ...["which soup", "soup was it"]],
    answers: [
      "Barley, with a marrow bone. {The bone was always his, I have never had to decide about the bone|two-cups}. || Barley. {It wants a person who asks for more|two-cups}.",
    ],
  },
  "side-of-bed": {
    layer: 0,
    asks: [...["which side was his", "which side is", "his side was"], ...["side did he sleep"]],
    answers: [
      "The window side. {He told me the weather before I had an eye open|two-cups}. || By the window. {I have the wall, and the wall has nothing to report|two-cups}.",
    ],
  },
  "who-at-night": {
    layer: 0,
    asks: [
      ...["who would come at night", "come at night", "who would come"],
      ...["who might come", "expect somebody", "expecting somebody"],
    ],
    answers: [
      "Nobody would. {He was the only one who ever had a key|quiet-home}. || I ask myself that. {When one has listened for one person for so long the ears do not stand down|quiet-home}.",
    ],
  },
  "last-cooked": {
    layer: 0,
    asks: [
      ...["last cook", "cook last", "cooked last"],
      ...["last meal you cooked", "last cooked"],
    ],
    answers: [
      "Pancakes, on Sunday. {I made eleven, and nine of them went to the birds|two-cups}. || A chicken, three weeks ago. {Half of it looked at me until the Thursday|two-cups}.",
    ],
  },
  "had-today": {
    layer: 0,
    asks: [
      ...["you have today", "have you had today", "did you have today"],
      ...["had today", "have for lunch", "have for breakfast"],
      ...["have for supper"],
    ],
    answers: [
      "An egg, and the end of the rye bread. {I laid the table for it and then I took it standing|two-cups}. || Tea and toast. {I cut the toast in two from habit, for the other plate|two-cups}.",
    ],
  },
  "eat-them-cold": {
    layer: 0,
    asks: [
      ...["eat them cold", "why cold", "warm them up"],
      ...["why do you eat them", "not warm them"],
    ],
    answers: [
      "One heats a thing for somebody. {For me alone I cannot ask it of the stove|two-cups}. || It is quicker. {Warm, I should have to sit down to them, across from his place|two-cups}.",
    ],
  },
  "thanks-her": {
    layer: 0,
    asks: ["thank her", "do you thank", "thanked her"],
    answers: [
      "With the bowl, washed. And I wave, she would not hear me. || I put my hand to my heart at her across the landing, and she shakes a finger at me.",
    ],
  },
  "she-brought": {
    layer: 0,
    asks: [...["she bring", "did she bring", "she brought"], ...["in the bowl", "bring you"]],
    answers: [
      "Pierogi, in a bowl meant for four. {She knows what one person eats and does it all the same|two-cups}. || Dumplings with potato, enough for a man. {She still cooks for her own husband, I believe, after thirty years|two-cups}.",
    ],
  },
  "did-eat-it": {
    layer: 0,
    asks: [...["and did you eat", "did you eat the", "and did you"], ...["eat what she"]],
    answers: [
      "[after: pierogi, dumplings, said eat, eat she told] Two of them, standing up. || I did, she might have been listening.",
      "[after: soup] Most of it. My mother would have counted the spoons. || As far as one could. It was I who had salted it.",
    ],
  },
  "milk-he-said": {
    layer: 0,
    asks: [
      ...["use to say to that", "he use to say", "used to say to that"],
      ...["he used to say", "he say to that", "have said to that"],
    ],
    answers: [
      "'Robbers', he would say, {and then we were two who had been robbed|quiet-home}. || He said, write it down, Ewa. {I have it all written down, and there it stands|quiet-home}.",
    ],
  },
  "worse-than-october": {
    layer: 0,
    asks: [
      ...["worse than in october", "worse than october", "worse now than"],
      ...["getting worse", "worse than before", "worse than it was"],
    ],
    answers: [
      "In some ways. {In October there were people, and papers to sign|grief}. || Yes, I find. {In October I was busy with it, and now I only have it|grief}.",
    ],
  },
  "happens-mornings": {
    layer: 0,
    asks: [
      ...["happen every morning", "every morning", "happen every day"],
      ...["happens every", "happen often"],
    ],
    answers: [
      "[after: two cups, his cup, second cup] Very nearly, {on two occasions I caught my hand in time|two-cups}. || Each one, and {I am no longer surprised, I am only sorry each time|two-cups}.",
    ],
  },
  mahler: {
    layer: 0,
    asks: [
      ...["what was the concert", "which concert", "what concert"],
      ...["what music was it", "what piece", "who was it by"],
    ],
    answers: [
      "Mahler, the fifth. {Stefan used to say that it was furniture coming down the stairs|quiet-home}. || Mahler. {He would put on his hat and go to look at the mailbox until it was over|quiet-home}.",
    ],
  },
  "playing-tonight": {
    layer: 0,
    asks: [
      ...[
        "are they playing",
        "and what do they play",
        "what do they play at eight",
        "do they play tonight",
        "they playing",
        "playing tonight",
      ],
      ...["on tonight", "what is the symphony"],
    ],
    answers: [
      "Dvořák, the one that he wrote in America. He was homesick in it, one hears that. || A Dvořák, they say. One knows where one is with him, he also wished to go home.",
    ],
  },
  "music-he-liked": {
    layer: 0,
    asks: [
      ...["he like music", "like music", "fond of music"],
      ...["was he musical", "music did he"],
    ],
    answers: [
      "His own whistling, yes. Other people's music he found rather long. || Marches, and the waltz from that one film. In a concert he counted the chairs.",
    ],
  },
  "polite-to-whom": {
    layer: 0,
    asks: [...["polite to whom", "polite to who", "polite to him"], ...["being polite to"]],
    answers: [
      "To him. {One does not care to be the first to put down the receiver|grief}. || To the hum. {It might be that he has only gone to look for his glasses|grief}.",
    ],
  },
};
