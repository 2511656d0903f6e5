import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies to what Ewa retorts where she was advised, made light of, judged or cheered up. */
export const retorts: StoryMoment[] = [
  {
    cue: null,
    said: ["helps a great many people", "another person it might be"],
    mi: ["That one was made for somebody else. What did I need to understand about you first?"],
    empathy: [
      "You turned that down more politely than it deserved. It was meant for anyone, and you are not anyone.",
    ],
    support: ["The general remedies are put away. Shall I ask you something, or simply read?"],
  },
  {
    cue: null,
    said: ["that very thing", "with a brochure"],
    mi: ["So I'm not the first to bring it. How was it to be offered that the first time?"],
    empathy: [
      "You've been handed this once already, particulars and all. I brought it again without asking.",
    ],
    support: ["I'll not offer it again. What would you have liked to be offered instead?"],
  },
  {
    cue: null,
    said: ["given that advice myself", "brisk ward sister"],
    mi: ["I came in as if on a morning round. What would I have noticed, coming in more slowly?"],
    empathy: ["You know that tone when you hear it, and you hadn't come here to be a patient."],
    support: [
      "Let me sit down instead of doing the rounds. What would you like to use the time for?",
    ],
  },
  {
    cue: null,
    said: ["hardly taken off my coat", "still in the hall"],
    mi: [
      "I had you halfway through the house before you'd arrived. How would you have wished to begin?",
    ],
    empathy: [
      "You'd barely come through the door, and there I stood with a plan. A poor way to receive someone.",
    ],
    support: [
      "Come in at your own pace. Shall I ask you something small, or wait until you begin?",
    ],
  },
  {
    cue: null,
    said: ["proposing the whole closet", "emptied one sleeve"],
    mi: [
      "One sleeve is where you are, and I was already far beyond it. What is it like, doing even the one?",
    ],
    empathy: [
      "There is strength for a sleeve, and I asked for the whole household at once. That was no help.",
    ],
    support: [
      "We can stay at the one sleeve, or leave the closet shut altogether. Which would you rather?",
    ],
  },
  {
    cue: null,
    said: ["in order to be organised", "asking what to do"],
    mi: ["You're right, it wasn't a plan you came for. What did you have in mind when you wrote?"],
    empathy: [
      "Here you were, writing to me, and I set about arranging you. I can hear that it was unwelcome.",
    ],
    support: [
      "I'll leave everything where it stands. Is it company you'd want from this, or a listener, or something else?",
    ],
  },
  {
    cue: null,
    said: ["not a small thing", "not call that little"],
    mi: ["It was a lifetime, and I spoke as if of a season. What would you want me to know of it?"],
    empathy: [
      "That is a whole life, and I passed over it in a line. You were right to give it back its size.",
    ],
    support: ["As large as it is, it may be spoken of here. Where would you want to start?"],
  },
  {
    cue: null,
    said: ["as though I had overlooked", "were a fair price"],
    mi: [
      "A number answers nothing, and I was one more to nod. What goes on in you when people bring up his age?",
    ],
    empathy: [
      "Being told his age is no comfort, it's arithmetic. Mine was a sum of the same kind.",
    ],
    support: [
      "No more sums from me. Would you rather tell me about him, or about what people say?",
    ],
  },
  {
    cue: null,
    said: ["I shall not keep you", "need not trouble you"],
    mi: ["I closed it too early. What had you still been going to say?"],
    empathy: ["I spoke as though it were dealt with, and you heard a door being shut."],
    support: [
      "Nothing is settled on my account. Would you like to go on, or is it enough for this time?",
    ],
  },
  {
    cue: null,
    said: ["say in the elevator", "between the second floor"],
    mi: ["That was elevator talk, you're right. What is there no time to say, between two floors?"],
    empathy: [
      "It's what one says with a hand already on the door. It made little of you, and I said it too.",
    ],
    support: ["I needn't get out at the next floor. How long would you like to stay with this?"],
  },
  {
    cue: null,
    said: ["worse certainly", "change their sheets"],
    mi: ["You were there for theirs, and I used them to make yours smaller. What is yours like?"],
    empathy: [
      "You have seen other people's troubles from close by. I pointed at them when it was yours I'd been shown.",
    ],
    support: [
      "Let's leave the others in peace. What would do you some good to say about your own?",
    ],
  },
  {
    cue: null,
    said: ["brought up not to answer", "sent from the room"],
    mi: ["Bad manners would be the mild word for it. How did it reach you, when you read it?"],
    empathy: [
      "You kept to your manners when I'd dropped mine. It can't have been pleasant to read.",
    ],
    support: [
      "You don't owe that an answer. Shall I ask again more decently, or would you sooner change the subject?",
    ],
  },
  {
    cue: null,
    said: ["young I hope", "not buried anyone"],
    mi: [
      "There I spoke like somebody who doesn't know. What ought I to know before I say another word?",
    ],
    empathy: [
      "What I said came from a safe distance, and you're in the middle of it. It was unfair to you.",
    ],
    support: [
      "Whatever I do or don't know, I can be quiet and learn. Would you tell me a little of it?",
    ],
  },
  {
    cue: null,
    said: ["sitting in this room", "sit where I am sitting"],
    mi: ["From outside I found it easy to judge. What would I see, if I were there with you?"],
    empathy: ["I passed judgement on a room I have never been in. You are the one who sits in it."],
    support: [
      "As far as one can in writing, I'd like to sit with you there. What should I look at first?",
    ],
  },
  {
    cue: null,
    said: ["close the window a moment", "a hard sentence to send"],
    mi: ["Yes, it was, and I take the sentence back. What did it touch?"],
    empathy: ["You wrote to a stranger in good faith, and got that in return. I'm sorry."],
    support: [
      "Take whatever time you want away from me. Would it help if I only read for a while, afterwards?",
    ],
  },
  {
    cue: null,
    said: ["cannot say that it heals", "if time were the medicine"],
    mi: [
      "Time is the trouble, then, and I prescribed more of it. What are the long stretches like?",
    ],
    empathy: [
      "You've so much of it already, and it hasn't done what people say it does. Mine was a hollow comfort.",
    ],
    support: [
      "I won't leave it to the calendar. What would you want from me while it is as it is?",
    ],
  },
  {
    cue: null,
    said: ["rather you didn't say it", "not known to you"],
    mi: ["No, nobody has told me how it goes on. What do you see, when you look ahead yourself?"],
    empathy: [
      "To be promised what nobody can promise is no comfort. I went straight past how it is now.",
    ],
    support: [
      "Agreed, I'll leave the future out of it. What would be good to speak of, just for this hour?",
    ],
  },
  {
    cue: null,
    said: ["apologise to some of them", "how it tastes"],
    mi: ["Now you know that sentence from both ends. What is it like to have it said to you?"],
    empathy: [
      "Those words are another thing when one is given them, and I've just given them to you.",
    ],
    support: [
      "If you could choose, what ought to be said to a relative instead? I'd like to do it better.",
    ],
  },
  {
    cue: null,
    said: ["his place was the chair", "he had it before"],
    mi: ["With one phrase I moved him somewhere else. What was he like, sitting in that chair?"],
    empathy: ["He belonged in that chair, and no fine phrase of mine improves on it."],
    support: ["Let him stay where you have him. Would it be good to tell me about him there?"],
  },
  {
    cue: null,
    said: ["I am not convinced", "I do not as yet"],
    mi: ["I said it with more certainty than I have. How does it look to you, honestly?"],
    empathy: ["There was more honesty in your doubt than in my cheer. I spoke too lightly."],
    support: ["You may leave it unbelieved here. What would be of more use than my confidence?"],
  },
];
