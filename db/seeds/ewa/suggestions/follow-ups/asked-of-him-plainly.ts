import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOfHimPlainly: StoryMoment[] = [
  {
    cue: null,
    said: ["From the office, while", "In the working years"],
    mi: ["What did it do for your day, knowing when he would come?"],
    empathy: ["You had his comings by heart, the office and later the paper."],
    support: ["I'd like to hear the rest of his way home, as you knew it."],
  },
  {
    cue: null,
    said: ["His fingers going blue", "The nails turned blue"],
    mi: ["What was it like to know, and to carry on at his bedside?"],
    empathy: ["The nurse in you read it before anyone told the wife."],
    support: ["You needn't go further into that room than you want to."],
  },
  {
    cue: null,
    said: ["His winter coat on", "The hat and coat"],
    mi: ["What would moving one of those things mean to you?"],
    empathy: ["The rooms still say where he'd be looking for them."],
    support: ["Nothing needs shifting. Walk me past them, if you like."],
  },
  {
    cue: null,
    said: ["How it held, he", "That nothing in it"],
    mi: ["What does it bring up, that he put it so simply?"],
    empathy: ["He didn't waste words on what he loved."],
    support: ["You don't have to judge bridges. I'd like to hear about the man looking at one."],
  },
  {
    cue: null,
    said: ["It was to do", "His magazine for engineers"],
    mi: ["What was it like to be asked about something so ordinary of his?"],
    empathy: ["The magazine went on expecting him, as if nothing had happened."],
    support: ["Take your time with that call. I'd like to hear how you got through it."],
  },
  {
    cue: null,
    said: ["He has not telephoned", "Very politely he wished"],
    mi: [],
    empathy: ["For the length of that call he was only out."],
    support: ["I won't correct what you told him. What did it give you?"],
  },
  {
    cue: null,
    said: ["was one of Stefan's", "A short gray one"],
    mi: ["What did you do, once you had seen it there?"],
    empathy: ["One hair, and it's more his than anything in the drawers."],
    support: ["It can stay exactly where it is while we talk."],
  },
  {
    cue: null,
    said: ["A brown one, on", "It lies on the"],
    mi: ["What comes over you when your eye falls on it in the morning?"],
    empathy: ["A plain comb, and nothing plain about seeing it."],
    support: ["I can picture it lying there. Say more about it, or nothing."],
  },
  {
    cue: null,
    said: ["stairs, and in front", "In the bathroom, mornings"],
    mi: ["What did you know about him from the whistling?"],
    empathy: ["The house had his tune in it at its own set times."],
    support: ["I'd like to hear what he whistled, if you can hum it into words."],
  },
  {
    cue: null,
    said: ["Those of the bank", "For his pension, and"],
    mi: ["What was it like to see that word with a box beside it?"],
    empathy: ["All those years, and the office has one square for it."],
    support: ["There's no form here. What would you have written in place of a cross?"],
  },
];
