import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Rahim tells of small things: a song, a stair, an egg, a field. */
export const smallThings: StoryMoment[] = [
  {
    cue: null,
    said: ["they have reported to the ministry", "reported to mom"],
    mi: ["How is it, that you haven't seen that letter?"],
    empathy: ["They tell you it's done, and you've nothing in your hand that says so."],
    support: [
      "You asked to see it, and that's your good right. It's tiring to live on what others say.",
    ],
  },
  {
    cue: null,
    said: ["with my wife and mou every friday", "it is shirin first mou"],
    mi: ["What's the first thing you look at, when the picture comes?"],
    empathy: ["Twenty minutes for all of them, and you end it before it can get too near."],
    support: [
      "It's the one time in the week when you see them all. I understand that it's full and short.",
    ],
  },
  {
    cue: null,
    said: ["one bird it sings at night", "bird who sings in the dark"],
    mi: ["What does that song do in you, when you hear it here?"],
    empathy: ["Perhaps you know that bird quite well, singing where nobody opens."],
    support: [
      "I like that this song has your mother's kitchen in it. It came a long way with you.",
    ],
  },
  {
    cue: null,
    said: ["duck who wants to go to school", "book with a duck"],
    mi: ["What do you imagine Mou says to that duck?"],
    empathy: ["You read it word by word, so that you have something to bring her."],
    support: ["A father with his finger under each word. That's a fine picture, Rahim."],
  },
  {
    cue: null,
    said: ["with one gold line", "line of gold going to the desk"],
    mi: ["What did you feel, when that line was finished?"],
    empathy: ["It's still there and still straight, whatever has happened to the arm."],
    support: ["That gold line is yours. I'm glad you told me of it."],
  },
  {
    cue: null,
    said: ["learned from the safety board", "from signs and the foreman"],
    mi: ["What's easier to say in this third language, and what's harder?"],
    empathy: [
      "You built yourself a language out of signs. Maybe there's no sign for what you feel.",
    ],
    support: ["Your English tells me a great deal. I understand you well."],
  },
  {
    cue: null,
    said: ["upstairs a church woman", "there is a lady and one lawyer"],
    mi: ["When you imagine those stairs, what holds you back and what draws you?"],
    empathy: ["You know where it is, and who sits there. And still it isn't a short way for you."],
    support: ["It's yours to decide whether you go. It's good that you know of it."],
  },
  {
    cue: null,
    said: ["the fifth step", "i sit behind the block"],
    mi: ["What is it about that stair, that it does you good?"],
    empathy: ["It's the one place where nobody wants anything from your face."],
    support: ["I'm glad you've a place like that. Let's stay there a while, you and I."],
  },
  {
    cue: null,
    said: ["potato with mustard oil", "make dal and mashed potato"],
    mi: ["What is it like, while you stand there and cook?"],
    empathy: [
      "With one hand and an elbow you make a meal for twelve. In that hour nobody can say you're of no use.",
    ],
    support: ["I can nearly smell it. It's good that there's an hour which belongs to you."],
  },
  {
    cue: null,
    said: ["jashims way to say eat", "with the egg jashim says it"],
    mi: ["What would you say back to him, in your way?"],
    empathy: ["No words, an egg, and you understand each other. That's much in a room of twelve."],
    support: ["He looks after you, quietly. I'm glad you take it."],
  },
  {
    cue: null,
    said: ["it is my best hour", "one hour i am useful"],
    mi: ["What makes that hour different from all the others?"],
    empathy: ["For one hour there's noise and hunger, and a place where you're needed."],
    support: ["I'm glad that hour is in your day. I hear how different you sound in it."],
  },
  {
    cue: null,
    said: ["from nepal an old soldier", "one nepali he was in the army"],
    mi: ["What is it like, when he gives you the paper?"],
    empathy: ["He sees that you stay behind and gives you his paper instead of a question."],
    support: ["It's a small kindness, every day. It counts."],
  },
  {
    cue: null,
    said: ["brought me to the clinic that day", "in the van that day"],
    mi: ["What was it like to have Jashim beside you on that ride?"],
    empathy: ["One knows, and the others look at the sling. You're seen and not asked."],
    support: ["It's good that Jashim was there. You weren't alone on that day, at any rate."],
  },
  {
    cue: null,
    said: ["almost blind from the white", "cloud was on both eyes"],
    mi: ["What was it like, when you heard that she could see again?"],
    empathy: ["That's what the money was for. You'd think one could be proud of such a debt."],
    support: ["Your mother sews again because of you. That's true as well, beside the debt."],
  },
  {
    cue: null,
    said: ["shop for fertiliser", "man with the fertiliser shop"],
    mi: ["How is it for your father, to owe it to a man from his own school?"],
    empathy: [
      "It's not a stranger who sits there, and that makes it harder to look him in the eye.",
    ],
    support: ["It's tangled up with your father's whole life. No wonder it's so heavy."],
  },
  {
    cue: null,
    said: ["mustard in winter", "mustard when it is cold"],
    mi: ["Who do you see there, when you think of that field?"],
    empathy: ["It was more than land, it was your father's evening."],
    support: ["You remember every colour of it. There's room for that field here."],
  },
  {
    cue: null,
    said: ["water stayed nine days", "nine days of water"],
    mi: ["What do you still have in you from those nine days?"],
    empathy: ["You were a child, and you were all on one roof together. Now each is on his own."],
    support: [
      "You came through that water together. I'm glad you told me of your mother's stories.",
    ],
  },
  {
    cue: null,
    said: ["i had his vest", "i wear his vest"],
    mi: ["What do you feel, when you think of that photo at home?"],
    empathy: ["It was true for one month, and at home it never stopped being true."],
    support: ["A father who's proud of a photo. I understand that it's sweet and hard to bear."],
  },
  {
    cue: null,
    said: ["ustad they call me", "he says ustad to me"],
    mi: ["What did you teach them first?"],
    empathy: ["They're building with what they have from you, while you sit here."],
    support: [
      "What you gave them doesn't go away with the arm. I'd like to hear about those boys.",
    ],
  },
  {
    cue: null,
    said: ["white tiles with a green border", "floor of white tile"],
    mi: ["What would your mother say, the first time she stood in it?"],
    empathy: ["You've drawn it down to the last tile. That room is waiting as well."],
    support: ["It's good that this room is still in you. Thank you for showing it to me."],
  },
  {
    cue: null,
    said: ["miss the frogs at night", "frogs are so loud"],
    mi: ["What would you do there first, on your first evening?"],
    empathy: ["So much sound at night there, and here one fan. I can hear what's missing."],
    support: ["I'm glad you took me to your village for a moment."],
  },
  {
    cue: null,
    said: ["always with a very long arm", "father with long arms"],
    mi: ["What do you think she wants to say with that arm?"],
    empathy: [
      "She draws you an arm that reaches all the way. It must be hard to see that, with this shoulder.",
    ],
    support: ["She's found a way to bring you near. That's a picture to keep."],
  },
  {
    cue: null,
    said: ["tooth in a mouse hole", "goes to the mouse"],
    mi: ["What would you have said to her, on that day?"],
    empathy: ["It was your place to throw it, and your mother stood there for you."],
    support: ["A first tooth comes once. I understand that it makes you sad, and far away."],
  },
  {
    cue: null,
    said: ["one chain from her mother", "paid so much that the loan was quiet"],
    mi: ["What does it do to you, that it bought two months?"],
    empathy: [
      "She gave up what came from her mother, and it lasted two months. You count that too, I think.",
    ],
    support: ["It's painful to hear of. I can see how much you'd have liked to spare her that."],
  },
];
