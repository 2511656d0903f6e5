import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa says of how they are looked after, of the signs that it gets bad, of frightening thoughts, and to a promise that is asked for. */
export const careAsides: Scenario["asides"] = {
  medicines: [
    "For sleep I take nothing. I gave it out for many years, and I know how the mornings are. || I take nothing for it. I have seen too many people sleep through their grief.",
    "Only valerian tea, and that is mostly hope. || Nothing. My doctor offered, and I said that I was not ill.",
  ],
  treated: [
    "I was on a ward for most of my life, and always on my feet. || Never for that. I know the hospital from the other side.",
    "I have never been a patient for my feelings. || In my day one was simply told to rest.",
  ],
  signs: [
    "I do not lay the table. That is how I know what kind of a day it is. || I let the telephone ring. I hear it, and I let it ring.",
    "When I have said nothing aloud since the day before. || I stop turning the page of the calendar.",
  ],
  promised: [
    "You have my word. It was never in question. || I give you my word, and I do not give it often.",
    "I have given it, and it holds. || My word is the same as it was.",
  ],
  hinted: [
    "I am too old for going around a thing. Ask what you mean to ask. || There is a second question behind that one. I would rather have the second.",
    "Young people are so afraid of a word. Say it to me. || At my age one may be asked anything, if one is asked plainly.",
  ],
  frightened: [
    "Only that one day I shall not hear his voice in my head any more. || That I forget how he whistled. That one frightens me.",
  ],
};
