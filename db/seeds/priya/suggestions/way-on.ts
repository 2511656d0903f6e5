import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Priya is asked what helps and what comes next, and about what is Priya's own. */
export const wayOn: StoryMoment[] = [
  {
    cue: null,
    said: ["shower with the fan on", "fan on and for four minutes"],
    mi: ["What are those four minutes like, under the water?"],
    empathy: ["Four minutes in which nobody calls you, and you know exactly how to get them."],
    support: ["You found four minutes that are only yours. Nobody needs a reason for them."],
  },
  {
    cue: null,
    said: ["my mother's songs when", "lullaby of my mother's"],
    mi: ["Out there by the canal, humming her song, how is it?"],
    empathy: ["Her song comes along with you both, and maybe for a bit the distance is smaller."],
    support: ["You brought her song all the way to the canal, and it reaches him."],
  },
  {
    cue: "not-doing-well",
    said: ["calls me by my name", "says hello Priya"],
    mi: ["In that second at the bakery, what is it like to be Priya?"],
    empathy: ["At that counter you're a person with a name, before you're anybody's mum."],
    support: ["Hello, Priya. You're welcome here under that name as well."],
  },
  {
    cue: "numb",
    said: ["gratitude list", "write down what I'm grateful for"],
    mi: ["What would you have put down, if it could have been anything?"],
    empathy: ["You wrote what you were supposed to feel, and it only made the gap louder."],
    support: [
      "You gave it a go, and you're honest about how it went. That isn't the same as ungrateful.",
    ],
  },
  {
    cue: "in-the-way",
    said: ["I was only hungry", "I'd skipped lunch"],
    mi: ["What was the next thing you had ready, if his face hadn't changed?"],
    empathy: ["You'd got as far as the truth, and then you looked after him instead."],
    support: [
      "You did begin to tell him. You took it back to spare him, and it's yours again now.",
    ],
  },
  {
    cue: "not-doing-well",
    said: ["ticked the happy ones", "ticked my way"],
    mi: ["With nobody else in the room, what would you have ticked?"],
    empathy: ["The form got its happy answers, and you were left with all the other ones."],
    support: [
      "With somebody listening, the happy ones are the ones that get ticked. There's no form here.",
    ],
  },
  {
    cue: null,
    said: ["already typing", "to the screen"],
    mi: ["Had there been a look up from the screen, what would you have said?"],
    empathy: ["You were asked, in a way, and there wasn't time to be anything but fine."],
    support: ["This time the question is really for you, and the answer may be long."],
  },
  {
    cue: "in-the-way",
    said: ["sound so ungrateful when people", "I'd sound so ungrateful"],
    mi: ["If ungrateful weren't a word, what would you say?"],
    empathy: [
      "You hold your sadness up against people who've waited years, and then it doesn't dare to speak.",
    ],
    support: ["Having what others long for doesn't stop it being hard. It can be said here."],
  },
  {
    cue: "not-doing-well",
    said: ["girl in the bakery", "at the bakery till"],
    mi: ["What were the words you nearly said, at the bakery?"],
    empathy: ["It was so close to coming out, and then there were other people to make room for."],
    support: ["You nearly said it once. You can say it here, and take as long as you like."],
  },
  {
    cue: "not-doing-well",
    said: ["someone to ask and then wait", "not fill the gap"],
    mi: ["Then I'll ask, and I'll wait. How are you, Priya, really?"],
    empathy: [
      "You're so used to suiting everyone that your own wish nearly didn't make it into the message.",
    ],
    support: ["So that's your wish, and I'm good at waiting. There's no hurry at all."],
  },
  {
    cue: null,
    said: ["not be handed a tip", "about lavender"],
    mi: ["No tips, then. What is the worst of it, said plainly?"],
    empathy: ["There's always a tip at hand, it seems, just where some listening was wanted."],
    support: ["No tips from me. Say it as bad as it is."],
  },
  {
    cue: "far-away",
    said: ["slept on my floor"],
    mi: ["What did it do for you, to have her there on your floor?"],
    empathy: [
      "Back then she came and lay down beside it with you, and maybe that's what you're longing for.",
    ],
    support: [
      "You know what it's like to be looked after like that. No wonder you think of it now.",
    ],
  },
  {
    cue: "not-doing-well",
    said: ["I sang in the lift", "sing in lifts"],
    mi: ["Tell me about her, the one who sang in lifts."],
    empathy: ["You used to fill a lift, and somewhere along the way it has gone quiet."],
    support: ["I'd have enjoyed that lift. She's welcome here, at any volume."],
  },
  {
    cue: "numb",
    said: ["want to go back in when", "wake up and be glad"],
    mi: ["On a day when you heard him and were glad, what would be different?"],
    empathy: ["You aren't asking for much, only to want what you're doing anyway."],
    support: [
      "It's a tender thing to wish for. It doesn't need to be there yet for you to talk about it.",
    ],
  },
  {
    cue: null,
    said: ["planned which sheets", "I know which pillow"],
    mi: ["What else is in that picture, with her here and you asleep?"],
    empathy: ["You're holding on for the one person you could let go with."],
    support: [
      "That sleep is all laid out, and she's the one who makes it possible. It's a lovely thing to hold on to.",
    ],
  },
  {
    cue: null,
    said: ["I'm the capable one", "I'm the one who copes"],
    mi: ["What happens, when the one who copes has had enough?"],
    empathy: ["It's written in every card, and maybe it leaves you nowhere to be anything else."],
    support: [
      "You don't have to cope in here. I'd like to hear from the one who's had enough of it.",
    ],
  },
  {
    cue: null,
    said: ["not bad she's on two", "if it was one of the Thursday"],
    mi: ["What makes it harder to say the same to yourself?"],
    empathy: ["She'd get your kindness straight away, and you keep yourself waiting for it."],
    support: [
      "You've found the gentle words already. There's no rush to believe them about yourself.",
    ],
  },
  {
    cue: null,
    said: ["seven after four", "after four it's a seven"],
    mi: ["Past four o'clock, what makes it a seven?"],
    empathy: ["You give it a number, and then you nearly take the number back."],
    support: ["A six is a lot to be living with, and it isn't exaggerating to say so."],
  },
  {
    cue: null,
    said: ["most days if I'm truthful", "nearly every day before"],
    mi: ["What are the good hours like, before lunch?"],
    empathy: ["It's most days, and maybe this is the first time you've let yourself count them."],
    support: [
      "Being truthful about it isn't making a fuss. There's room here for the good hours and for the rest.",
    ],
  },
  {
    cue: "watched",
    said: ["out of my arms mid-cry", "lifted him off"],
    mi: ["When he went quiet in her arms, what did that do to you?"],
    empathy: ["He stopped crying, and maybe it felt like a verdict on you."],
    support: ["You'd wanted to be the one. It's allowed to hurt, even with him calm again."],
  },
  {
    cue: "bad-mother",
    said: ["everyone can do this", "everybody manages this"],
    mi: ["If you didn't have to be polite to that voice, what would you say back?"],
    empathy: ["It's so friendly that one can't quarrel with it, and so it goes on."],
    support: [
      "A pleasant voice can say a hard thing. It's all right if it hurts, however nicely it's put.",
    ],
  },
  {
    cue: null,
    said: ["come when it's just me", "catch me on my own"],
    mi: ["If it were just the two of you, what would you want to tell her?"],
    empathy: ["You know what you'd need in order to be honest, a room with nobody else in it."],
    support: ["You've thought of a way that would suit you. There's no date on it."],
  },
  {
    cue: null,
    said: ["tell my husband Rohan the true version", "one honest sentence to my husband"],
    mi: ["What would that one sentence be, if it were all that you said?"],
    empathy: ["That one sentence has been waiting a long while behind all the others, perhaps."],
    support: ["One sentence is a good size. The words for it can be looked for here first."],
  },
  {
    cue: "bad-mother",
    said: ["sorry to him when I mix", "make one up I tell him sorry"],
    mi: ["What is it that you're saying sorry for, each time?"],
    empathy: ["There's an apology stirred into every bottle, as if it proved something about you."],
    support: [
      "You feed him, and you're sad about the way you'd hoped to. There's room for both in a bottle.",
    ],
  },
  {
    cue: null,
    said: ["didn't know could be ironed", "tea towels are ironed"],
    mi: ["Six weeks have turned into sixteen. What has her staying on meant for you?"],
    empathy: [
      "You joke about the ironing, and maybe sixteen weeks is a long time not to have your home to yourself.",
    ],
    support: ["Sixteen weeks is a long visit. One can find it long and still be fair to her."],
  },
  {
    cue: "watched",
    said: ["she just does it again", "does it the right way"],
    mi: ["How is it, to watch her do it again?"],
    empathy: ["Not a word has been said, and you get the message all the same."],
    support: [
      "With no raised voice it's hard to say what hurts. It hurts all the same, and you've said it.",
    ],
  },
];
