import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of small things about the hall, the library book and her evenings. */
export const aroundTheHall: Scenario["topics"] = {
  "gecko-there": {
    layer: 0,
    asks: ["the gecko", "gecko still", "a gecko"],
    answers: [
      "he's behind the aircon now, i can see the tail || still up there, near the light. he eats the small flies",
    ],
  },
  "poster-said": {
    layer: 0,
    asks: [
      "poster say",
      "on the poster",
      "where is the poster",
      "where was the poster",
      "see the poster",
    ],
    answers: [
      "it's beside the lift. it says someone's here to listen, and a link || talk to somebody tonight, and a qr code. it's next to the lift",
    ],
  },
  "the-laundry": {
    layer: 0,
    asks: ["laundry room like", "where is the laundry", "do your laundry", "the laundry room"],
    answers: [
      "it's on level 1, four machines and two are broken || four machines, one bench. it smells of that pink powder",
    ],
  },
  "book-returned": {
    layer: 0,
    asks: [
      "return the book",
      "returned the book",
      "returned it",
      "take the book back",
      "still have the book",
    ],
    answers: [
      "the library book? not yet, it's by my shoes || still got it. the fine's two dollars something",
    ],
  },
  "old-chairs": {
    layer: 0,
    asks: ["lady on youtube", "old chairs", "fixes chairs", "which videos", "what videos"],
    answers: [
      "she's got grey hair and she sands things for ages || it's just her in a shed with one chair. she doesn't talk much",
    ],
  },
  "student-card": {
    layer: 0,
    asks: ["student card", "girl in the photo", "on the card"],
    answers: [
      "it's from orientation, i'm smiling with all my teeth || me on the first day, with a straight fringe",
    ],
  },
};
