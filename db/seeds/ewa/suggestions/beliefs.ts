import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Ewa shows what lies under it: cues of layers 2 and 3. */
export const beliefs: StoryMoment[] = [
  {
    cue: "useless",
    said: ["stand up for his pills", "clock strikes eight"],
    mi: ["What happens in the minute after, when you stand there with the water?"],
    empathy: ["At eight you're still called, and there's nobody who needs you to come."],
    support: [
      "Eight o'clock belonged to him, and you still keep it. Being faithful to an hour isn't strange.",
    ],
  },
  {
    cue: "useless",
    said: ["left behind in a moved house", "moved out of the house"],
    mi: ["What was that house like, when you had your place in it?"],
    empathy: [
      "You tell it so sensibly, like the lamp, and there's so much sadness in not being needed.",
    ],
    support: [
      "You've found an exact picture for it. A lamp has no one to tell, and you have told me.",
    ],
  },
  {
    cue: "useless",
    said: ["pills at eight at two", "eight two and eight"],
    mi: ["What do you miss about it, now that nothing calls you at eight?"],
    empathy: ["What tired you also told you, every day at eight, that he needed you."],
    support: [
      "For three years you were there, at eight, at two and at eight. It makes sense that the day has lost its corners.",
    ],
  },
  {
    cue: "useless",
    said: ["nobody has told the hands", "my hands were useful"],
    mi: ["Tell me about those hands. What do they still want to do?"],
    empathy: [
      "So many people were in good hands with you. Now the hands are there and don't know for whom.",
    ],
    support: ["They've done a life's work, those hands. No wonder they don't understand."],
  },
  {
    cue: "useless",
    said: ["like the good porcelain", "lift me down so to speak"],
    mi: ["How would you like to be treated, if not with so much care?"],
    empathy: ["They're so careful of you that perhaps nobody really comes close."],
    support: [
      "There's no need to be handled carefully here. Plain words are welcome, if you prefer them.",
    ],
  },
  {
    cue: "useless",
    said: ["one was needed every minute", "bell was for me"],
    mi: ["How did it feel to be called so often, and to be the one they called?"],
    empathy: [
      "To be called, and to know what to do. Perhaps that's the quiet you notice most now.",
    ],
    support: [
      "All those years on that ward leave their mark. It's only natural to miss being called.",
    ],
  },
  {
    cue: "useless",
    said: ["somebody who has time", "anywhere I am expected"],
    mi: ["How does a day begin, when nobody expects you?"],
    empathy: ["You're as punctual as ever, and nothing is waiting at the other end."],
    support: ["One was expected for so long, and then no more. It makes sense to miss it."],
  },
  {
    cue: "useless",
    said: [],
    mi: [
      "What did it give you, to be needed like that?",
      "What still calls on you, in however small a way?",
      "When you leave the tasks aside, what is left that is you?",
    ],
    empathy: [
      "It isn't rest. It's as if someone had taken away the reason for getting up from the chair.",
      "For so long you were somebody's answer, and now no one asks.",
      "Maybe it's hard to believe that one can matter without being useful.",
    ],
    support: [
      "You looked after others for so long. It makes sense to feel lost without it.",
      "You don't have to be of use here in order to be welcome.",
      "I'd like to hear about the one who did all that, as well as about what is over.",
    ],
  },
  {
    cue: "no-use-hope",
    said: ["lot of afternoons", "has a November in it"],
    mi: ["What are those years made of, when you picture them?"],
    empathy: ["The doctor spoke of years, and you saw how each of them would have to be filled."],
    support: [
      "One needn't be glad of a report like that. The years may be looked at one by one, or not at all for now.",
    ],
  },
  {
    cue: "no-use-hope",
    said: ["it could go for twenty years", "my heart was praised"],
    mi: ["Told such a thing about your heart, what did you really want to answer?"],
    empathy: [
      "It was good news about a heart, and it came to someone who doesn't know what to use it for.",
    ],
    support: [
      "About those twenty years you may have your own opinion here. I won't congratulate you.",
    ],
  },
  {
    cue: "no-use-hope",
    said: ["nothing to copy into it", "the name days of other people"],
    mi: ["What used to be written there, in other years?"],
    empathy: ["There's room in it for everybody's dates, and your own pages stay white."],
    support: ["Empty pages are hard to look at. Nothing has to be written in for the moment."],
  },
  {
    cue: "no-use-hope",
    said: ["look forward to anything to be exact", "should be sorry to miss"],
    mi: [
      "What is it like, to look ahead and find nothing there?",
      "How was it, when you last looked forward to something?",
    ],
    empathy: [
      "You say it very exactly, and behind the exactness there's perhaps a great tiredness.",
    ],
    support: [
      "I won't try to name things you might look forward to. I'm glad you say it just as it is.",
    ],
  },
  {
    cue: "no-use-hope",
    said: [],
    mi: [
      "How are the days, when there's so little ahead of them?",
      "What would you wish a day to have in it?",
      "What was it, in earlier years, that made you look ahead?",
    ],
    empathy: [
      "Time has become something to get through, and there's so much of it.",
      "The years are there, and the one you meant to spend them with isn't.",
      "There may be something you want very much, and it can't be had.",
    ],
    support: [
      "It doesn't need a purpose yet, any of it.",
      "Nobody is hurrying you toward hope here. I'd rather know how it really looks.",
      "It makes sense to find the days long. There's room here for a long one.",
    ],
  },
  {
    cue: "last-night",
    said: ["I was not there when he died", "asleep when he went"],
    mi: [
      "What has it been like, to carry the true version by yourself?",
      "What do you go back to most, in that night?",
    ],
    empathy: ["You've lived with two versions, and for the true one nobody could comfort you."],
    support: [
      "You have told the truth now, and I think no less of you. I'm staying with you in it.",
    ],
  },
  {
    cue: "last-night",
    said: ["was by himself for it", "kept vigil with people"],
    mi: ["If he could hear you, what would you say to him about it?"],
    empathy: [
      "You sat with so many strangers. It's bitter that the one chair you count is the empty one.",
    ],
    support: [
      "You judge yourself by a very strict rule. You'll be neither acquitted nor condemned here, only listened to.",
    ],
  },
  {
    cue: "last-night",
    said: ["go home Mrs Ewa", "go home he is comfortable"],
    mi: ["What did you hear, when that sentence was said to you?"],
    empathy: [
      "You knew that sentence from the other side, and then you needed to believe it like anyone else.",
    ],
    support: [
      "You were a wife at that moment. A nurse can know a sentence by heart and still go home on it.",
    ],
  },
  {
    cue: "last-night",
    said: ["take your umbrella", "take the umbrella"],
    mi: ["When you think of that umbrella now, what do you hear in it?"],
    empathy: [
      "No fine words, only that he wanted you dry. In his language it was perhaps everything.",
    ],
    support: [
      "It was a small sentence, and it was about you. It doesn't have to be any finer to be kept.",
    ],
  },
  {
    cue: "last-night",
    said: ["put it in the eulogy", "daughter read out how I held"],
    mi: ["How was it for you, to sit there and hear that about his hand?"],
    empathy: [
      "Among all of them you sat alone with it, and with every sentence it became harder to say.",
    ],
    support: [
      "Perhaps you wanted to spare them something, and it has cost you ever since. I don't judge you for it.",
    ],
  },
  {
    cue: "last-night",
    said: ["all of it but the one night", "every night of it excepting"],
    mi: ["How has that one night changed for you, since then?"],
    empathy: ["Nine days beside him, and the one night weighs more than all of them together."],
    support: [
      "All the rest of the time you were there. I don't say it to make the one night small, and I'd listen to that one too.",
    ],
  },
  {
    cue: "last-night",
    said: [],
    mi: [
      "If you could still tell him one thing, what would it be?",
      "How is it for you, now that it's written down?",
      "What part of it comes back to you most often?",
    ],
    empathy: [
      "You loved him for so long, and it's the one hour you can't reach that holds you.",
      "Maybe you've been the accused and the judge in this, both at once.",
      "It's a lonely place to keep going back to.",
    ],
    support: [
      "I'm still here, and nothing you have told makes me turn away.",
      "It makes sense that this is the heaviest part.",
      "I won't be quick to absolve you. I'd like to understand what it is for you.",
    ],
  },
];
