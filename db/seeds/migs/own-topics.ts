import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers that no other client is asked. */
export const ownTopics: Scenario["topics"] = {
  "the-season": {
    layer: 0,
    asks: [
      "hows basketball",
      "how is basketball",
      "basketball going",
      "hows the season",
      "how is the season",
      "season going",
      "hows training",
      "how is training",
      "training going",
      "hows practice",
      "how is practice",
      "practice going",
      "how are the games",
    ],
    answers: [
      "we're winning po. i pass a lot, people like a guy who passes || okay naman. two hours of running is two hours of thinking nothing, best part of the day",
    ],
  },
  gio: {
    layer: 1,
    asks: [
      "gio",
      "choir",
      "special someone",
      "crush",
      "like someone",
      "anyone you like",
      "someone you like",
      "sent a song",
    ],
    answers: [
      "who said gio. did i say gio? ok i said gio. he's just a guy {i used to talk to every single night|gio} || did that name come out of my thumbs. great. we used to talk till the roosters, gio and me, and {now it's zero|gio}",
      "he's got this dumb laugh. never mind his laugh || when he laughs he snorts. i'm not gonna describe it further",
    ],
  },
};
