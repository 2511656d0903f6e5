import type { Scenario } from "~/domain/simulator/scenario";

/** What is often asked of anybody, and what Ewa answers: of what Ewa would have otherwise, and of this talk. */
export const oftenAskedChange: Scenario["topics"] = {
  importance: {
    layer: 0,
    answers: [
      "A seven, I should say. I do not write to strangers for amusement. || Eight, on that scale. I cannot go on conversing with upholstery.",
    ],
  },
  "why-not-lower": {
    layer: 0,
    answers: [
      "Because I have typed all this with one finger, and one does not do that for something unimportant. || Because the winter is long and I would rather not spend the next one like this.",
    ],
  },
  "one-higher": {
    layer: 0,
    answers: [
      "If somebody came to the door once in the week, without a reason, it would go up by one. || A Friday with herring for more than myself, that would raise it.",
    ],
  },
  "why-change": {
    layer: 0,
    answers: [
      "I should like to hear my own voice before noon. And Zosia would be relieved, she is too young to be on watch. || Because Stefan would not care to see me buttoned up in the hall. And I should not mind enjoying a concert again.",
    ],
  },
  "does-for-you": {
    layer: 0,
    answers: [
      "Managing keeps people from inquiring, and it gives the day edges. I am also rather good at it. || Keeping order holds me up, as stays used to. While I dust I am not pitied, and least of all by me.",
    ],
  },
  "in-control": {
    layer: 0,
    answers: [
      "My own telephone is in my hands, and my stove, and whom I let in. Stefan's lungs were not. || What I can decide is small, whether I press a doorbell, and whether I undo my buttons indoors.",
    ],
  },
  "one-change": {
    layer: 0,
    answers: [
      "I would have Stefan back, and if that is not on the list, then one visitor at four. || If I might change a single thing, a second person would be turning pages in this room.",
    ],
  },
  "if-free": {
    layer: 0,
    answers: [
      "I am free every day, that is the trouble. But with company I should take a train to some town with a good cake. || On a day when all was allowed I should have myself driven to the bridge that Stefan built, with a sandwich, and be home for the news.",
    ],
  },
  "may-share": {
    layer: 0,
    answers: [
      "Yes, you may tell me. I ask only to be allowed to say no to it. || Tell me, by all means. If it has served somebody of my age, so much the better.",
    ],
  },
  "which-of-these": {
    layer: 0,
    answers: [
      "The smallest of them, I think. I could picture myself at that on some quiet Thursday. || Of those I would take whichever one can begin without telephoning. You must not expect enthusiasm, but I could do it.",
    ],
  },
  "in-the-way": {
    layer: 0,
    answers: [
      "My good manners would get in the way. I should find that it was not quite the moment. || Four o'clock might, and my pride, which is always dressed before I am.",
    ],
  },
  "first-words": {
    layer: 0,
    answers: [
      "To Zosia I would say, you were right about me, child, I am lonely, and now put down your fork. || I should begin with my daughter so, Anna, this is not about the weather, have you a minute longer than usual?",
    ],
  },
  "help-wanted": {
    layer: 0,
    answers: [
      "Somebody could drink tea here and not look at the clock. And the bulb on the landing wants changing, I do not climb. || I should like a person to go through his desk with me, and to say Stefan when Stefan is meant.",
    ],
  },
  "should-have-asked": {
    layer: 0,
    answers: [
      "You might have asked what Stefan would be doing at this hour. I know it exactly. || What I cook when nobody is coming, that you could have asked. Otherwise you have been thorough.",
    ],
  },
  "how-it-sits": {
    layer: 0,
    answers: [
      "What you have put there fits rather well. A little tight at the shoulder, as a new thing is. || It is odd to see myself from the outside, so plainly. I would not strike anything out.",
    ],
  },
};
