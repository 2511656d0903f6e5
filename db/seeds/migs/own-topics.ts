import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers that no other client is asked. */
export const ownTopics: Scenario["topics"] = {
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
  faith: {
    layer: 1,
    asks: ["church", "god", "faith", "religion", "pray", "catholic", "priest", "parish", "mass"],
    answers: [
      "we're like super catholic, lola's got a saint for every light switch. {i pray too, it's kinda about the same thing every time|sin} || our house has more saints than chairs. {i've been asking god for one same thing since grade 9|sin}, lola thinks it's for exams",
      "i like mass. the singing. {that's what sucks|sin}, i like it there || sunday's my favourite, {that's the annoying part|sin}. the harmonies. i belong in the harmonies",
    ],
  },
};
