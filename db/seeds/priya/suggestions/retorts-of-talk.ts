import type { StoryMoment } from "~/domain/simulator/story-moment";

/** What Priya says back to a phrase and to a supporter's own story, and where she has no answer or says little. */
export const retortsOfTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["to all the mums", "say it all day long"],
    mi: [
      "It could have been meant for anyone, what I said. What would somebody have to know, to mean you?",
    ],
    empathy: ["You noticed that it would have fitted anybody, and you let me off so nicely."],
    support: [
      "I'd like to say something that's only for you, and I don't know enough yet. Would you tell me more?",
    ],
  },
  {
    cue: null,
    said: ["sweet I'm fine really", "bless you I'm alright"],
    mi: [
      "My words were a bit sugary, and you were all right at once. How are you when you don't have to say so?",
    ],
    empathy: [
      "Maybe I left no room for anything but fine. I'd sooner have the other answer, if there is one.",
    ],
    support: ["Alright isn't required for my sake. Would you rather talk a while, or be quiet?"],
  },
  {
    cue: null,
    said: ["sure it's hard for everyone", "hard for all of us"],
    mi: ["I spoke as if you were everyone. How is it hard for you?"],
    empathy: ["Somehow I managed to lose you among all the others."],
    support: ["Everyone can wait a moment. Would you like this bit of time to be about you alone?"],
  },
  {
    cue: null,
    said: ["said at the clinic too", "nurse at the clinic"],
    mi: ["Then you've had it from the clinic, word for word. What did nobody there ask you?"],
    empathy: ["First the clinic said it, and now I have too. I'd like to do better than that."],
    support: ["Let me not be a second clinic. What could I ask that they don't?"],
  },
  {
    cue: null,
    said: ["oh don't worry about me", "mustn't worry yourself"],
    mi: ["You turned it round and looked after me. What would you have said, if I'd asked better?"],
    empathy: ["It's you who ends up comforting me, and I'd hardly said a thing."],
    support: ["A little worry on your behalf does me no harm. What would you like it to be about?"],
  },
  {
    cue: null,
    said: ["mean to make a fuss", "making too much of it"],
    mi: ["I see no fuss, only that I answered thinly. What is it like at its full size?"],
    empathy: ["My answer was thin, and you made yourself small to match."],
    support: ["There's room for all of it here, fuss included. Where would you like to begin?"],
  },
  {
    cue: null,
    said: ["suppose so anyway", "maybe so well"],
    mi: ["You were moving on already, and I can see why. What did my answer leave out?"],
    empathy: ["That went nowhere, I think. You agreed, and closed the door very politely."],
    support: ["From here we can go anywhere you like. What would be worth your time?"],
  },
  {
    cue: null,
    said: ["on the mug they gave", "that on a tea towel"],
    mi: ["They print that sentence on things, I see. What would yours say, if it told the truth?"],
    empathy: ["You'd wanted somebody to talk to, and I gave you a tip. I'm sorry."],
    support: ["Back in the cupboard with that one. What would be worth hearing?"],
  },
  {
    cue: null,
    said: ["and is it better now", "can't stop hosting"],
    mi: ["I'm all right, and you needn't host me. What were you in the middle of?"],
    empathy: ["Within a moment you were looking after me, and this was meant to be your turn."],
    support: ["This time I'd like to do the asking. What would you like to be asked?"],
  },
  {
    cue: null,
    said: ["coped better than me", "managed it so well though"],
    mi: ["I didn't mean to set a standard. How has it been for you, without mine beside it?"],
    empathy: ["My story left you looking like the one who does worse. That wasn't fair on you."],
    support: ["Coping isn't asked for here. What would it help to tell, the way it is?"],
  },
  {
    cue: null,
    said: ["that sounds a lot", "no business moaning"],
    mi: ["Mine is no reason to hush yours. What was it you were going to say?"],
    empathy: ["By bringing mine in I took away your right to moan. You have it back."],
    support: ["Let's not weigh the two. Would you like the rest of the time for yours?"],
  },
  {
    cue: null,
    said: ["what do people normally say", "would most people answer"],
    mi: ["Most people aren't here, and you are. What's your own first thought, even half of one?"],
    empathy: ["It sounds as if my question had a correct answer hidden in it. It hadn't."],
    support: ["Not being sure is an answer too. Would it help to begin with something easier?"],
  },
  {
    cue: null,
    said: ["haven't been asked that before", "new one I couldn't say"],
    mi: ["Nobody has asked it, so there's no ready answer. What does it stir up, being asked?"],
    empathy: ["It makes sense to be short of words, when a question comes out of nowhere."],
    support: ["That may lie there unanswered. What do you wish people asked you?"],
  },
  {
    cue: null,
    said: ["too slow for that one", "head round that today"],
    mi: ["That was a lot for a tired head. A small piece of it: how are you, this minute?"],
    empathy: ["I'd put a lot into one question, and your head has been up since July."],
    support: [
      "We can leave that one where it is. Would today be a good piece to start with, or just the last hour?",
    ],
  },
  {
    cue: null,
    said: ["hm maybe", "mm could be"],
    mi: ["I hear a maybe with not much behind it. What would you rather talk about?"],
    empathy: ["A maybe is plenty. I may have guessed wide of it."],
    support: ["You're welcome to tell me no. Would something else be easier to talk about?"],
  },
  {
    cue: null,
    said: ["should check on him", "look in on him"],
    mi: ["Yes, see to him first. What would you like to come back to?"],
    empathy: ["It may be him, and it may be that this got a bit much. Either is fine."],
    support: [
      "He comes first, and I'll be here. Would you like to pick this up afterwards, or leave it?",
    ],
  },
  {
    cue: null,
    said: ["sorry I've gone a bit", "lost my thread"],
    mi: ["A blank is all right. What was the last thing that felt worth saying?"],
    empathy: ["It slipped away, as things do. You needn't be sorry for it."],
    support: ["Let it go for now, if you like. Would a small question help, or a bit of quiet?"],
  },
  {
    cue: null,
    said: ["don't mind me", "don't mind this"],
    mi: ["But I do mind you, if I may. What were you going to wave away?"],
    empathy: ["You've stepped aside so lightly, and I may have made you feel you should."],
    support: ["You aren't in my way. What would make it easier to stay a little?"],
  },
  {
    cue: null,
    said: ["fine fine", "yes fine"],
    mi: ["Fine can cover a good deal. What does it cover today?"],
    empathy: ["Maybe fine is as far as it goes just now. I don't mind."],
    support: ["Fine will do, I won't dig. What would make the next while a bit easier?"],
  },
  {
    cue: null,
    said: ["heard the monitor", "was that the monitor"],
    mi: ["Have a listen first. If all is quiet, what were you going to say?"],
    empathy: ["With one ear on the monitor it must be hard to stay with a thought."],
    support: [
      "If it's him, off you go, I'll keep your place. Is there anything you'd like me to remember?",
    ],
  },
  {
    cue: null,
    said: ["don't want to keep you", "have things to do"],
    mi: ["You're keeping me from nothing. What would you say, if time didn't matter?"],
    empathy: ["Already you're holding the door for me. Maybe I seemed half gone."],
    support: [
      "Nothing of mine is waiting. Would you like to use this time, or to let it be quiet?",
    ],
  },
  {
    cue: null,
    said: ["it's all right honestly", "no honestly it's alright"],
    mi: ["I'll take your word. If there were a but after it, what would it be?"],
    empathy: ["I think I've made you feel you have to put my mind at rest."],
    support: [
      "My peace of mind isn't your job. What would be nicest to do with the next few minutes?",
    ],
  },
];
