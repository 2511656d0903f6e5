import type { StoryMoment } from "~/domain/simulator/story-moment";

/** What Halima says back to advice, to being made small, to blame, to cheer and to a run of questions. */
export const retorts: StoryMoment[] = [
  {
    cue: null,
    said: ["article about that very thing", "article on that too"],
    mi: ["I sounded like one more piece of advice, I'm sorry. What should I have asked you?"],
    empathy: ["An article is easily sent, and so was that. I hadn't asked you anything first."],
    support: [
      "I'll send nothing further. What would be of better use to you than something to read?",
    ],
  },
  {
    cue: null,
    said: ["my mother bit it", "somebody got bitten"],
    mi: ["It's been tried, then, and it had teeth. How did you come out of it?"],
    empathy: ["You'd been through it already, bite and all, and I brought it along as news."],
    support: [
      "That idea may go back where it came from. What could I ask that you'd be glad to answer?",
    ],
  },
  {
    cue: null,
    said: ["second person in the house", "be two of me"],
    mi: ["I'd reckoned with two of you, and there's one. How is it to be the only one?"],
    empathy: [
      "I'd counted on a second pair of hands, and overlooked that it's the very thing you haven't got.",
    ],
    support: ["We'll leave whatever takes two. What does somebody need who is only one?"],
  },
  {
    cue: null,
    said: ["could paper the kitchen", "could open a stall"],
    mi: ["And I brought another for the collection. What have you had too little of?"],
    empathy: ["So much advice, and I doubt that much of it began with listening. Mine didn't."],
    support: ["I'll leave the ideas, you have plenty. What has been missing, beside all of those?"],
  },
  {
    cue: null,
    said: ["here in the middle of", "up and it's three"],
    mi: ["The middle of the night never crossed my mind, and it crosses yours. What happens then?"],
    empathy: ["You know it as well as I do, and you know those nights besides, which I don't."],
    support: ["The oughts can go to sleep. What would be of help in the night, if only a little?"],
  },
  {
    cue: null,
    said: ["sound like my daughter", "it's the marketing course"],
    mi: ["I was selling you something, I think. What would you have told me if I hadn't?"],
    empathy: ["It came out as a sales talk, and you were after somebody to listen."],
    support: [
      "There's nothing for sale here, I'll be plainer. How would you like to be talked to?",
    ],
  },
  {
    cue: null,
    said: ["first tell you how", "remedies can wait"],
    mi: ["Quite right, you first. How does it go, with you?"],
    empathy: ["I came in with the end before you'd had the beginning."],
    support: ["The remedies can stay away altogether. Would you like to tell it from the start?"],
  },
  {
    cue: null,
    said: ["I nurse one of them", "one of the worse things"],
    mi: [
      "That was lightly said, to someone who lives beside a worse thing. What is it like, having it so near?",
    ],
    empathy: [
      "Careless of me. You live with one of the worse things, and I set you beside others.",
    ],
    support: ["It may be called as bad as it is here. What would be a relief to say?"],
  },
  {
    cue: null,
    said: ["I'll not trouble you with", "I'll keep the rest"],
    mi: ["It was I who shut the door on it. What had you been going to say next?"],
    empathy: ["There you were in the middle of telling, and I made it sound like a bother."],
    support: [
      "You're free to keep it, and I'd gladly hear it. What would make the telling easier?",
    ],
  },
  {
    cue: null,
    said: ["two of them and a", "aunt who did it with"],
    mi: ["I've been that aunt just now. How is it in your own house, with no one to compare?"],
    empathy: [
      "There's always somebody who managed more, and it never made a load lighter. I'd forgotten that.",
    ],
    support: [
      "Let's send the aunt home. What would you say of your own load, if nobody went one better?",
    ],
  },
  {
    cue: null,
    said: ["you've not had to do", "come to your house yet"],
    mi: [
      "That's fair, I don't know it from the inside. What should someone know who hasn't had to?",
    ],
    empathy: ["I talked lightly about a thing that you carry and I don't."],
    support: [
      "Listening would become me better, since I can't know. Would you tell me a part of what it asks of you?",
    ],
  },
  {
    cue: null,
    said: ["that's what I'm always saying", "what I tell the kettle"],
    mi: ["I took the complaint out of your mouth. What would that complaint have been?"],
    empathy: ["You keep a tight hold on your grumbling as it is, and I tightened it."],
    support: ["Here one may grumble. What has been waiting longest for its turn?"],
  },
  {
    cue: null,
    said: ["bathe her with these hands", "hands bathed her this evening"],
    mi: ["I looked past your hands and all they do. What has today asked of them?"],
    empathy: ["I'm sorry. I passed judgement on hands that were busy caring for her."],
    support: [
      "Gently, then, from here on. What would you like to have had noticed, of all you do?",
    ],
  },
  {
    cue: null,
    said: ["I've got enough of that", "do that part by myself"],
    mi: [
      "You have that voice inside already, and I lent it mine. What does it tell you, by itself?",
    ],
    empathy: ["I struck just where you strike yourself. I regret that."],
    support: ["No second judge is needed. What would be a gentler thing to hear?"],
  },
  {
    cue: null,
    said: ["weren't in that kitchen", "I was there and you"],
    mi: ["I wasn't there, and I talked as if I had been. What was it like to be in it?"],
    empathy: ["It's easy to know better from outside. You were the one who had to stand there."],
    support: [
      "Let me leave the judging out. Would you take me through it as it was, at your own pace?",
    ],
  },
  {
    cue: null,
    said: ["woman at midnight", "to a woman this late"],
    mi: ["No, that was no way to speak at such an hour. What is this hour like for you?"],
    empathy: ["Late as it is, you came here with something, and I was hard with you."],
    support: ["I'll speak softer from now on. What would be a kindness, this late?"],
  },
  {
    cue: null,
    said: ["it only goes one way", "there's one direction on it"],
    mi: [
      "There's one direction, and I talked as if there were two. How do you live with a line like that?",
    ],
    empathy: ["They've shown you how it goes, and I came with hope as if you hadn't been told."],
    support: [
      "I won't try to bend that line. What would help you on the stretch where you are now?",
    ],
  },
  {
    cue: null,
    said: ["you're young perhaps", "when I was your age"],
    mi: ["Perhaps I said it for want of knowing better. What have the years taught you about it?"],
    empathy: ["It sounded rather green, I think. You've seen more of this than I have."],
    support: ["I'd sooner learn it from you. Would you tell me how it looks from further on?"],
  },
  {
    cue: null,
    said: ["promise the brides", "there'd be sunshine"],
    mi: ["Fine weather is what I promised, too. What weather is it really?"],
    empathy: ["Having promised weather yourself, you heard at once what I was doing."],
    support: ["No more forecasts. What would be good to have by you while it's like this?"],
  },
  {
    cue: null,
    said: ["one would like to think", "be nice to think so"],
    mi: ["I believe that was a courteous no. What do you think yourself?"],
    empathy: ["Nice as it was, you had no use for it, and you were too polite to hand it back."],
    support: ["The nice thoughts can rest. Would it ease you to say the other ones?"],
  },
  {
    cue: null,
    said: ["that's not pessimism", "not being gloomy"],
    mi: [
      "You've read how it goes, and I argued with the print. What is it like to know that beforehand?",
    ],
    empathy: [
      "Gloomy isn't the word for it. You looked at it straight, and I wanted to look away.",
    ],
    support: [
      "Brightening it isn't in my power. What can this talk be for you, if it can't change that?",
    ],
  },
  {
    cue: null,
    said: ["welfare officer's visit", "lady from Welfare"],
    mi: [
      "An office visit, that's what I made of it. What would you tell somebody who had only come for tea?",
    ],
    empathy: ["You've had visits like that before, and here I was, starting another."],
    support: ["The form is put aside. Would you like to lead, and I'll follow?"],
  },
  {
    cue: null,
    said: ["I'm being measured for", "having a hem pinned"],
    mi: [
      "I've kept you standing there to be measured. What would you tell me if you could sit down?",
    ],
    empathy: ["As if I were after your measurements, and not your company. I can see how it felt."],
    support: ["The measuring is over. Would you rather tell me something in one piece?"],
  },
  {
    cue: null,
    said: ["answer one the long way", "one of those the long"],
    mi: ["Please do. Which of them has the long answer?"],
    empathy: [
      "I cut you short each time with the next one. It's the long way that I'd like to hear.",
    ],
    support: ["As long as you wish, and I'll hold my questions. Would that suit you?"],
  },
  {
    cue: null,
    said: ["my identity card number", "fetch my IC"],
    mi: ["No papers needed, I overdid it. What would you like me to know without being asked?"],
    empathy: ["Somebody behind a counter, that's what I sounded like, and you'd come to talk."],
    support: [
      "Your card can stay in its drawer. What would make this feel more like a conversation?",
    ],
  },
];
