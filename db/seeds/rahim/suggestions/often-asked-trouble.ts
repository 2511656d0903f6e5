import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Rahim has answered what anybody is asked, of what troubles him. */
export const oftenAskedTrouble: StoryMoment[] = [
  {
    cue: null,
    said: ["The stair is my place then", "I walk round the block till the legs are heavy"],
    mi: ["Such an hour, what does it leave in you once it's over?"],
    empathy: ["You go through it in silence, so that no one is disturbed by it."],
    support: ["If such an hour comes, who would you want to know about it?"],
  },
  {
    cue: null,
    said: ["I begin to count everything, steps", "I read one line three times"],
    mi: ["What do you do, when you notice it beginning?"],
    empathy: ["It begins very small, and you know what is on its way."],
    support: ["If you notice it while we write, tell me. Then we go slower."],
  },
  {
    cue: null,
    said: ["three nights of the week strongly", "one evening in the week it forgets me"],
    mi: ["What makes it stronger on one day than on another?"],
    empathy: ["There's hardly a day that is quite free of it."],
    support: ["You can tell me about the last time, or about a lighter one."],
  },
  {
    cue: "left-behind",
    said: ["and the Friday before I call", "when nobody is awake but the fan"],
    mi: ["What is it about those hours that's harder than the rest?"],
    empathy: ["Morning or night, it's worst where there's nobody next to you."],
    support: ["Who would you like near you, in one of those hours?"],
  },
  {
    cue: null,
    said: ["The hands know what to do, and somebody is hungry", "There is no gate, and a book"],
    mi: ["What do you notice in yourself when it's lighter like that?"],
    empathy: ["For that time you're simply a man busy with something good."],
    support: ["How you spend that time may have room here. I'd like to picture it."],
  },
  {
    cue: "permit",
    said: [
      "they send me off before the paper has its stamp",
      "That the arm stays so, this I fear most",
    ],
    mi: ["What would you need to know, to be a little less afraid of it?"],
    empathy: ["It hangs on a paper and on the arm, and neither obeys you."],
    support: ["You've named what you fear most. I'm staying here with you by it."],
  },
  {
    cue: "apart",
    said: ["under the fear I miss my people", "and under the anger shame"],
    mi: ["If the deepest of these had words, how would it speak?"],
    empathy: ["Layer under layer, and right at the bottom is home."],
    support: ["We can stop at whichever layer you like. You needn't go deeper than you want."],
  },
  {
    cue: null,
    said: ["the sleep, and half of my rice", "With the men I laugh later than before"],
    mi: ["Which of these changes is the hardest to look at?"],
    empathy: ["It has got into your work, your nights and how you are."],
    support: ["One thing at a time is enough. Which would you like to speak of first?"],
  },
  {
    cue: null,
    said: ["my place on the bench of the lorry", "a young man asks me, is it straight"],
    mi: ["Which of those would you like to have back first?"],
    empathy: ["It was work, and it was also a place that was clearly yours."],
    support: ["I have time for all of it, the big losses and the small ones."],
  },
  {
    cue: null,
    said: ["I signed one paper in the clinic", "I went home with a voice"],
    mi: ["What would you have wanted to ask them, at that time?"],
    empathy: ["You took them at their word, and now you hold it against yourself."],
    support: ["There's no blame from me for that. I'd like to hear how it went."],
  },
  {
    cue: null,
    said: ["how heavy she becomes when she sleeps", "And wet lime in the morning, its smell"],
    mi: ["When in the day does the missing come strongest?"],
    empathy: ["It's things you could touch and hear that you long for, not pictures."],
    support: ["Be with them here as long as you want. I have time."],
  },
  {
    cue: null,
    said: ["and the loan is still young", "four people have waited for nothing"],
    mi: ["When you look there, what is it that you want to protect?"],
    empathy: ["There'd be no plain way on from there, and you see that."],
    support: ["We don't need to stay there long. I'm with you while you look."],
  },
  {
    cue: null,
    said: ["you can plaster. More I don't ask", "an arm that reaches the ceiling"],
    mi: ["What would you do on the first day after that?"],
    empathy: ["You ask for what was yours already, the work and the pay."],
    support: ["I'd like to keep that picture in sight. Who would hear of it first?"],
  },
  {
    cue: null,
    said: [
      "In three weeks the doctor says, operation or not",
      "the letter for it I must still get",
    ],
    mi: ["Which of these steps is most on your mind just now?"],
    empathy: ["One thing waits on the other, and the dates are made by someone else."],
    support: ["Is there one of these you'd want company with? We can think who."],
  },
];
