import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to anybody's question about the days as they are. */
export const oftenAskedDays: Scenario["topics"] = {
  "usual-day": {
    layer: 0,
    answers: [
      "Up at half past five with Arjun, then bottles, walks, his bath at six and Rohan at eight. Then the night shift. || Feed, change, canal, feed, washing, and then it's four o'clock. After that I'm only counting till eight.",
    ],
  },
  mornings: {
    layer: 0,
    answers: [
      "Mornings are my better end, honestly. Arjun's up at half past five, so there's no lying there wondering. || I get up because Arjun's awake, there's no more to it. By my second tea I'm almost a person.",
    ],
  },
  weekends: {
    layer: 0,
    answers: [
      "My husband's home at weekends, so there's a walk for three. I look forward to it, and then I'm shy of it. || Saturdays are shopping and washing, Sundays are Mummyji's lunch. Arjun hasn't heard about days off, sadly.",
    ],
  },
  "days-before": {
    layer: 0,
    answers: [
      "Before Arjun it was trains, spreadsheets, lunch with the girls and choir on a Wednesday. I was busy, and it was mine. || Work till six, then a film with Rohan and talking half the night. I never sat down then either, but I enjoyed it.",
    ],
  },
  eaten: {
    layer: 0,
    answers: [
      "Two bits of toast and a laddoo, on my feet. There's dal tonight, I'll have some of that. || Some toast so far today, and one of my mother-in-law's sweets. I don't get very hungry.",
    ],
  },
  enjoys: {
    layer: 0,
    answers: [
      "Singing, more than anything, and a good old Hindi film. These days I like my walks, and choosing bread. || I love a crossword, a choir and a bit of gossip. I haven't done much of any since the summer.",
    ],
  },
  "for-yourself": {
    layer: 0,
    answers: [
      "A hair wash with the door locked, that's about the size of it. I had a proper haircut in June. || I've got the bakery, ten minutes with my own thoughts and a crust. A whole evening just for me, not since July.",
    ],
  },
  outside: {
    layer: 0,
    answers: [
      "Every day, along the canal with the pram, usually twice. It's the best bit. || I do get out, to the bakery and up to the lock. My legs are fine, it's the coming home.",
    ],
  },
  home: {
    layer: 0,
    answers: [
      "We're in a small house near Birmingham, by the canal, with four of us in it. It's warm and full, {and I'm rather on show|watched}. || Home's a narrow house with a steep stair, outside Birmingham. It's ever so tidy, {and I tiptoe in it|watched}.",
    ],
  },
  tomorrow: {
    layer: 0,
    answers: [
      "Tomorrow's bottles and the canal, much as today. I'd like to finish one hot tea before noon, that's my ambition. || Nothing grand tomorrow, only washing and walks. I might try an almond bun, if there's no queue.",
    ],
  },
  music: {
    layer: 0,
    answers: [
      "Old film songs and a bit of Abba. I've a novel by the bed too, with the marker at page nine. || Film songs, if I'm by myself. Otherwise it's Mummyji's quiz shows, I've picked up a lot of capitals.",
    ],
  },
  "bad-dreams": {
    layer: 0,
    answers: [
      "Not nightmares, I'm never under for long enough. Now and then I dream that I've put Arjun down and can't think where. || I did dream that everybody at work had brought a pram and I'd brought a stapler. Mostly I don't dream at all.",
    ],
  },
  online: {
    layer: 0,
    answers: [
      "Far too much, during the night feeds. I scroll through other people's babies and come away feeling a bit grubby. || My phone's all photos, and a mums' page I read at three in the morning. It's never once cheered me up.",
    ],
  },
  "look-forward": {
    layer: 0,
    answers: [
      "My mother coming over, if they'll let her. Nearer to hand, half past six and a locked bathroom door. || Christmas carols with the choir, if I dared go and listen. And Amma, one day, with all her luggage.",
    ],
  },
  laughs: {
    layer: 0,
    answers: [
      "The cat on the narrowboat, in its jumper. I laughed at that on Monday, all by myself. || Rohan doing the duck voice at bath time gets me now and then. Last week it did, I was quite surprised.",
    ],
  },
  "good-memory": {
    layer: 0,
    answers: [
      "Our boat in Kerala, with rain on the roof and Rohan trying to catch our supper. We were so happy and so hungry. || Carols last Christmas, when a candle went out and the altos got the giggles. I knew about Arjun and hadn't told anyone.",
    ],
  },
};
