import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Rahim is asked what he tells at home, what he hides, and what he would want. */
export const askedOfHiding: StoryMoment[] = [
  {
    cue: "lying",
    said: ["much work and i am tired", "much cement much rain"],
    mi: ["When you've told her of the work, what would you rather have talked about?"],
    empathy: ["You build a whole working day for her out of what other men tell you."],
    support: [
      "You tell it so that she can sleep. I won't judge you for it, and I can see that it costs you.",
    ],
  },
  {
    cue: "apart",
    said: ["biscuit and put it in my hand", "half of her biscuit"],
    mi: ["You sat so still for her. What did you feel, when she stayed?"],
    empathy: [
      "After all those days of waiting, she came to you by herself. That must have gone deep.",
    ],
    support: ["What a moment to carry with you. I'm glad you told me about that biscuit."],
  },
  {
    cue: "lying",
    said: ["that from her i dont hide", "my face when mou is counting"],
    mi: ["What would it be like, to be seen by her without hiding anything?"],
    empathy: ["Behind all the hiding there's a man who wants to be seen by her."],
    support: [
      "You hide some things out of love, and you'd like her to see the love. That comes through.",
    ],
  },
  {
    cue: "lying",
    said: ["she counts the fridays herself", "my night shifts are in that word"],
    mi: ["What do you imagine would happen after that one word?"],
    empathy: [
      "One small word, and with it the whole picture would come down. No wonder it doesn't come out.",
    ],
    support: [
      "You don't have to say it to her today. It was said here, and it's still a quiet evening.",
    ],
  },
  {
    cue: "lying",
    said: ["afraid of her quiet", "dont be strong now"],
    mi: ["How is it to write down what you'd say to her, from the heart?"],
    empathy: [
      "Here the words come, and before her they stop. Maybe because so much hangs on them.",
    ],
    support: [
      "That came straight from the heart. It's safe here until you know what you want to do with it.",
    ],
  },
  {
    cue: null,
    said: ["mou would cry after it", "the small one loves it"],
    mi: ["What would Shirin see, if the helmet were off?"],
    empathy: [
      "For Mou it's a hat and for Shirin it's a question, maybe. And you're the one under it.",
    ],
    support: ["A bare head in front of her is a big thing. Here nobody looks at the helmet."],
  },
  {
    cue: "lying",
    said: ["that i am tired they know", "know that i am tired only this"],
    mi: ["They know that you're tired, but not of what. How is it to live with that?"],
    empathy: ["They worry about the tiredness and can't see what it really comes from."],
    support: ["You let them know as much as you could bear to. The rest can be heard here."],
  },
  {
    cue: null,
    said: ["comes to the stair and he sits", "bed is one hand from mine"],
    mi: ["What makes it possible to be with Jashim, when it's heavy?"],
    empathy: ["He doesn't need many words, and maybe that's what does you good."],
    support: ["I'm glad that Jashim is so near, and that there's a way to let him know."],
  },
  {
    cue: "lying",
    said: ["i said i have a cold", "a small lie a cold"],
    mi: ["What did you hope, when you told it the first time?"],
    empathy: ["It began with a small cold, and now it grows by one more Friday every week."],
    support: [
      "You wanted to spare her a fright, that first time. It makes sense that it's hard to turn back now.",
    ],
  },
  {
    cue: "lying",
    said: ["happy face stays some minutes", "with the helmet on my knees"],
    mi: ["Those minutes afterwards, with the helmet: what goes on in you?"],
    empathy: ["The call is over and you're still on guard. That's a lonely moment."],
    support: [
      "After so much effort you need a while to come down. You can tell me about that while, too.",
    ],
  },
  {
    cue: "lying",
    said: ["i looked if the helmet sits well", "shirin asked one thing and i answered"],
    mi: ["What would you have said on Friday, if there had been nothing to hide?"],
    empathy: ["They were right before you, and your mind was busy keeping the picture straight."],
    support: ["It's exhausting to be so careful with the people you love most. I hear that."],
  },
  {
    cue: "lying",
    said: ["twenty minutes i must be a man", "all my faces i have used"],
    mi: ["What would Friday need to be like, for you to look forward to it?"],
    empathy: ["The call you long for and the call you dread are the same one."],
    support: ["It's a lot to prepare for, a face for every Friday. Tonight you need none."],
  },
  {
    cue: "lying",
    said: ["comes up to the teeth", "when i see shirin they go down"],
    mi: ["What is it like, at the moment when the words turn round again?"],
    empathy: ["It's so close to being said, and each time something in you closes."],
    support: [
      "They came as far as your mouth. Whether they come further is up to you, and I'm in no hurry.",
    ],
  },
  {
    cue: "lying",
    said: ["there is still to sell", "with her crying i can live"],
    mi: ["What does it look like, the moment you're most afraid of?"],
    empathy: ["You see it all happening already, and so you say nothing and carry it yourself."],
    support: ["You fear what it would do to her. That fear comes from knowing her so well."],
  },
  {
    cue: "apart",
    said: ["the rice is warm", "only rahim come in"],
    mi: ["And you, what would you answer to that?"],
    empathy: [
      "So few words, and there'd be nothing to explain. Maybe that's what you long for most.",
    ],
    support: ["That's a good sentence to hear before sleep. It says where you belong."],
  },
  {
    cue: "apart",
    said: ["among a hundred children", "each picture you held up"],
    mi: ["What do you wish she'd remember of these months, when she's big?"],
    empathy: ["You have so much to tell her, and the one thing she asks for you can't give."],
    support: ["She has a father who listens that closely, also through a phone."],
  },
  {
    cue: "apart",
    said: ["reach to my belt", "mou goes to school then"],
    mi: ["What do you picture, when you think of that day?"],
    empathy: ["She grows while the papers lie there. You lose days with her that nobody counts."],
    support: ["It's hard to have no date to hold on to. I can understand how you count her years."],
  },
  {
    cue: "no-return",
    said: ["with my feet yes today", "each night i am at our gate"],
    mi: ["What would you need in your hands, to be able to walk in?"],
    empathy: ["All of you wants to go in, and then you look at your hands and stop."],
    support: ["You long for home and you're afraid of it. Both can be said here."],
  },
  {
    cue: "not-man",
    said: ["if i am on holiday", "he came as a guest"],
    mi: ["And what do you yourself say about that man?"],
    empathy: [
      "It's said so kindly, and it would cut so deep, because you have a name to lose there.",
    ],
    support: ["You know that village and how it talks. It makes sense that you dread it."],
  },
  {
    cue: "not-man",
    said: ["says ustad to me the neck", "go home by the back road"],
    mi: ["What would you like them to know, when they greet you like that?"],
    empathy: ["They honour you, and it burns, because you feel you no longer are that man."],
    support: ["It was honest to say yes to that. I don't look at you any differently for it."],
  },
  {
    cue: "lying",
    said: ["at home nobody counts the months", "that they hear of it late"],
    mi: ["What do you ask for yourself, when you pray?"],
    empathy: ["Even before God you ask for them first, and for time."],
    support: [
      "You take it into your prayers, so you're not wholly alone with it. Thank you for telling me what you ask for.",
    ],
  },
  {
    cue: "not-man",
    said: ["as i am now nobody can see it", "from a man on a stair"],
    mi: ["Tell me about one thing you made that I'd have to see to believe it."],
    empathy: ["You want to be known as the man you are at work, and not as the one who sits."],
    support: ["I do believe it, from how you speak of it. I'm glad you told me."],
  },
  {
    cue: null,
    said: ["put down one bag of two", "given it to a phone"],
    mi: ["What's in the part that you're still holding?"],
    empathy: ["Something has become a little lighter, and it feels strange, maybe, after so long."],
    support: ["It's good that it isn't all with you any more. The rest can come when it wants."],
  },
];
