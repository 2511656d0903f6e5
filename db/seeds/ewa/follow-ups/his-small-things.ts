import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of Stefan's clocks, pencil, newspaper and other small things, and of the dance. */
export const hisSmallThings: Scenario["topics"] = {
  "pencil-for": {
    layer: 0,
    asks: [
      ...["what did he use it for", "use the pencil for", "the pencil for", "use it for"],
      ...["do with the pencil", "write with it", "need a pencil for"],
    ],
    answers: [
      "[after: pencil] For everything, the crossword, the shopping, the margins of the newspaper. || He wrote on whatever lay about, the bread bag, the calendar, my magazines.",
    ],
  },
  "pencil-now": {
    layer: 0,
    asks: [
      ...["the pencil now", "still have the pencil", "where is the pencil", "keep the pencil"],
      ...["have his pencil", "happened to the pencil"],
    ],
    answers: [
      "It lies beside the telephone, I take messages with it. || In the dish by the telephone, and it needs sharpening.",
    ],
  },
  "which-film": {
    layer: 0,
    asks: [
      ...["which film", "what film", "film was it", "name of the film"],
      ...["film it was from", "who sang it"],
    ],
    answers: [
      "I should have to look it up, a Polish one from before the war. || It was an old Polish picture, I forget the title.",
    ],
  },
  "tune-goes": {
    layer: 0,
    asks: [
      ...["how does it go", "how did it go", "how does the tune", "tune go"],
      ...["waltz go", "tango go", "hum it for me", "whistle it"],
    ],
    answers: [
      "[after: waltz, tango, whistle, whistled, whistler, whistling, tune] It goes up, and down, and then he would stop in the middle. || Three notes up and one down, and there he left off.",
    ],
  },
  "why-scold": {
    layer: 0,
    asks: [
      ...["scold him for it", "why did you scold", "tell him to stop", "why stop him"],
      ...["mind the whistling", "scolded him"],
    ],
    answers: [
      "Because he did it on the stairs, and in the library. || It was always the same bit, and always while I was reading.",
    ],
  },
  "book-page-ninety": {
    layer: 0,
    asks: [
      ...["what book", "which book", "book was it", "book about"],
      ...["the book he", "he reading"],
    ],
    answers: [
      "It is a history of canals, in Polish, quite thick. || A book about canals, with maps, I gave it him at Christmas.",
    ],
  },
  "he-liked-to-read": {
    layer: 0,
    asks: [
      ...["he like to read", "he read much", "he read at home", "kind of books"],
      ...["what books"],
    ],
    answers: [
      "About bridges, railways and polar travel. He skipped the people. || Engineering, and journeys to the Pole, and the newspaper daily.",
    ],
  },
  "box-kept": {
    layer: 0,
    asks: [
      ...[
        "keep the notes",
        "where is the box",
        "where does the box",
        "box stand",
        "keep the box",
        "the box now",
      ],
      ...["box of notes"],
    ],
    answers: [
      "On the shelf in the bedroom, next to the linen. || It has its place in the bedroom, on the linen shelf.",
    ],
  },
  instructions: {
    layer: 0,
    asks: [
      ...["the toaster", "instructions for", "read the instructions", "the manual"],
      ...["the manuals"],
    ],
    answers: [
      "It came in four languages, and he read me two of them. || He kept them all, in a folder, with the date of purchase.",
    ],
  },
};
