import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to anybody's question about what troubles him. */
export const oftenAskedTrouble: Scenario["topics"] = {
  "when-bad": {
    layer: 0,
    answers: [
      "The stair is my place then, I sit and breathe. After it I clean what is not dirty. || When it is bad I pray, or I walk round the block till the legs are heavy. I don't wake anybody.",
    ],
  },
  signs: {
    layer: 0,
    answers: [
      "I begin to count everything, steps, beds, spoons. Then I know it becomes worse. || First the food has no taste of salt. Then I read one line three times, and Jashim must ask me twice.",
    ],
  },
  "how-often": {
    layer: 0,
    answers: [
      "Each day a little, and three nights of the week strongly. || Nearly all days, sir or madam. Perhaps one evening in the week it forgets me.",
    ],
  },
  "worst-time": {
    layer: 0,
    answers: [
      "The deep night, after two, and the Friday before I call. {Also when the gate shuts behind them all|left-behind}. || Six in the morning, {when they all go out of the gate|left-behind}. And at night, when nobody is awake but the fan.",
    ],
  },
  "better-times": {
    layer: 0,
    answers: [
      "When I cook it is better. The hands know what to do, and somebody is hungry for it. || In the library it is lighter. There is no gate, and a book doesn't ask for my card.",
    ],
  },
  "worst-fear": {
    layer: 0,
    answers: [
      "That they send me off before the paper has its stamp. {Then nobody must answer for the arm any more|permit}. || That the arm stays so, this I fear most. {The permit I fear in the day|permit}, the arm at night.",
    ],
  },
  beneath: {
    layer: 1,
    answers: [
      "Under the 'no problem' I am afraid, sir or madam. {And under the fear I miss my people|apart}. || Some anger is there, and under the anger shame. {And below all this my home, so far|apart}.",
    ],
  },
  effects: {
    layer: 0,
    answers: [
      "The work is gone, the sleep, and half of my rice. And I have become a man who counts. || I can't dress quickly, I can't send, I sleep three hours. With the men I laugh later than before.",
    ],
  },
  lost: {
    layer: 0,
    answers: [
      "Two months of pay, some kilos, and my place on the bench of the lorry. The whistle also, I don't know where it went. || My work I have lost, for now, and good sleep. And that a young man asks me, is it straight?",
    ],
  },
  regret: {
    layer: 0,
    answers: [
      "That I signed one paper in the clinic and did not ask what it says. || I regret that I asked for nothing in writing. A voice says next week, and I went home with a voice.",
    ],
  },
  miss: {
    layer: 0,
    answers: [
      "My daughter Mou, how heavy she becomes when she sleeps. And to be tired from real work. || To hear my wife Shirin from the next room, not from a phone. And wet lime in the morning, its smell.",
    ],
  },
  "if-fails": {
    layer: 0,
    answers: [
      "Then for me there is no wall here any more, and the loan is still young. I don't look there long. || If it goes wrong, four people have waited for nothing. Then I must learn another trade, with the left.",
    ],
  },
  "good-outcome": {
    layer: 0,
    answers: [
      "That the company pays the two months and the doctor says, you can plaster. More I don't ask. || A paper with a stamp, and an arm that reaches the ceiling. Then on the fifth I stand in the queue again, with money.",
    ],
  },
  "what-next": {
    layer: 0,
    answers: [
      "In three weeks the doctor says, operation or not. From the company I wait for one stamp. || Next is the hospital, the letter for it I must still get. And in March the permit ends, so all must come before.",
    ],
  },
};
