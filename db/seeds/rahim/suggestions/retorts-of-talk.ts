import type { StoryMoment } from "~/domain/simulator/story-moment";

/** What Rahim gives back to a phrase, to the supporter's own story and to a run of questions. */
export const retortsOfTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["yes sir madam", "yes sir yes madam"],
    mi: ["You're very polite with me. What would you say if a friend had asked?"],
    empathy: ["You answer as one answers an officer, and my words were just as stiff."],
    support: ["Sir and madam can stay outside. How would you like us to talk?"],
  },
  {
    cue: null,
    said: ["it is kind"],
    mi: ["Kind words are quickly said. What is it really like today?"],
    empathy: ["You give me a thank you, and I hadn't really met what you said."],
    support: ["A kind word doesn't go far. What would be of more use to you?"],
  },
  {
    cue: null,
    said: ["you have to say it", "duty to say so"],
    mi: ["It did come out like a duty. What would you like to be asked, by someone who means it?"],
    empathy: ["What you heard was a person doing a job. I can see why that doesn't reach you."],
    support: ["Let's leave what one has to say. What would you want from me, if you could choose?"],
  },
  {
    cue: null,
    said: ["at the clinic also", "it is written on the wall"],
    mi: ["Now I sound like the clinic myself. What is it that nobody there asked you?"],
    empathy: [
      "Those words you've met at the clinic already. They weren't made for you, and I used them too.",
    ],
    support: ["Nothing more off the clinic wall. What would be better to get here?"],
  },
  {
    cue: null,
    said: ["difficult we say so", "it is hard everybody says"],
    mi: ["That word was too thin. Which word do you have for it, in any language?"],
    empathy: ["I said what everybody says, and then you were as alone with it as before."],
    support: [
      "A better word I don't have. I can stay and read, while you say how it is in your own.",
    ],
  },
  {
    cue: null,
    said: ["same words as yesterday's", "yesterday the doctor used"],
    mi: ["Yesterday the doctor, today me. What would you have wanted to hear from either of us?"],
    empathy: ["A sentence for every patient isn't one for you, and I handed it to you again."],
    support: ["I'll not be the doctor's echo. What could I ask that you weren't asked yesterday?"],
  },
  {
    cue: null,
    said: ["you also had trouble", "trouble for you too"],
    mi: ["Mine can wait, this is your time. What were you telling me, before I came between?"],
    empathy: ["You turned to my trouble at once, and yours was left standing. I did that."],
    support: ["There's no need to look after mine. Where would you like to go on with yours?"],
  },
  {
    cue: null,
    said: ["you were in your country", "your own people near"],
    mi: ["You're right, it isn't the same. How is it, so far from your own people?"],
    empathy: ["I laid my story beside yours as if they were alike. Yours happens far from home."],
    support: ["Mine goes back in its box. What would it be good to say about yours?"],
  },
  {
    cue: null,
    said: ["good that it passed", "i am glad yours is over"],
    mi: ["For me it's over, for you it's now. How is it today?"],
    empathy: [
      "So you were glad for me, while you're still in the middle of yours. It should have been the other way round.",
    ],
    support: ["Thank you. From here on it's about you, what shall we use the time for?"],
  },
  {
    cue: null,
    said: ["interview for the permit", "at the permit counter"],
    mi: [
      "I've put you in front of a counter. What would you tell me, if nothing was being checked?",
    ],
    empathy: ["You've answered at that counter before, and I made you stand there again."],
    support: ["No stamp and no form here. Would it be easier to tell it in your own order?"],
  },
  {
    cue: null,
    said: ["is it for a report", "who will read it"],
    mi: ["I put one question after another. What would you have told me, without all my asking?"],
    empathy: [
      "So many questions, and you can't see what they're for. Anyone would be careful then.",
    ],
    support: ["I'll ask less. Would it be better if you wrote what you want, and I followed?"],
  },
  {
    cue: null,
    said: ["company see these answers", "going to my company"],
    mi: [
      "That's a serious worry, and my asking made it bigger. What could happen, if they read it?",
    ],
    empathy: ["At every word you have the company in mind, and I asked as if words cost nothing."],
    support: [
      "I don't ask for your company. Leave out whatever you don't want written. What would you be at ease to speak of?",
    ],
  },
  {
    cue: null,
    said: ["translate each in my head", "put each one in bangla"],
    mi: ["One only, then, and no clock on it. What is most on your mind?"],
    empathy: [
      "Each of my questions needs two languages from you. So much at once was a lot of work.",
    ],
    support: ["Slower from now on, one and then a pause. Would shorter sentences be good too?"],
  },
  {
    cue: null,
    said: ["tell you just now", "at this moment i can't tell"],
    mi: ["That's all right. What would you like to tell me instead?"],
    empathy: ["It needn't have an answer at this moment."],
    support: ["Leave that question where it is. Shall we take something else?"],
  },
  {
    cue: null,
    said: ["right now i don't know it", "don't know it so quickly"],
    mi: ["That's fine. What do you find, when you stop looking for it?"],
    empathy: ["Not everything comes when somebody asks for it."],
    support: ["No answer is needed. Would it be better to speak of something nearer?"],
  },
  {
    cue: null,
    said: ["not thought of it yet", "never thought about it to be honest"],
    mi: ["It's new to you, then. What do you see, if you look slowly?"],
    empathy: ["Nobody had asked you that before, perhaps."],
    support: [
      "It can stay unanswered. Would you like to look a little longer, or go back to what you know?",
    ],
  },
  {
    cue: null,
    said: ["how do you mean it please", "a little simpler"],
    mi: ["I wasn't clear. Let me ask it plainly: how are you, in all this?"],
    empathy: ["You had to guess at what I meant. That's one more work on top."],
    support: ["I can say it again with easier words, or we leave it. What suits you?"],
  },
  {
    cue: null,
    said: ["i don't know sir or madam", "no idea sorry sir madam"],
    mi: ["That's an honest answer. What would you like to talk about?"],
    empathy: ["I asked for something that can't be told so simply."],
    support: ["You needn't know it. I'm here all the same."],
  },
  {
    cue: null,
    said: ["only nothing to say", "words are finished"],
    mi: ["You're here, and the words have run out. What is in the quiet?"],
    empathy: ["So the words are used up. I've asked for a lot of them."],
    support: ["Nothing has to be written. Shall we keep quiet a little, and see what comes?"],
  },
  {
    cue: null,
    said: ["phone is low", "battery is one line"],
    mi: ["There's little battery, then. What do you want to use the last of it for?"],
    empathy: ["Hardly any power left, and maybe that goes for more than the phone."],
    support: ["It may go off, and that's all right. Is there one thing you want to say before?"],
  },
  {
    cue: null,
    said: ["as you like", "how you wish"],
    mi: ["I'd like it to go by your wish. What would that be?"],
    empathy: ["You leave it all to me. I think I've been deciding too much."],
    support: [
      "This time the choice is yours: go on, change to something else, or rest. What would be good?",
    ],
  },
  {
    cue: null,
    said: ["coming from work now", "i hear the lorry"],
    mi: ["They're back, then. What changes for you, when they come in?"],
    empathy: ["With the others back, it's perhaps not so easy to write about yourself."],
    support: ["People are around you now. Would you like to go on, or leave it for another time?"],
  },
  {
    cue: null,
    said: ["later perhaps", "not now later"],
    mi: ["We let it wait, then. What is all right to speak of meanwhile?"],
    empathy: ["It's not the moment, and I won't pull at you."],
    support: ["You set the hour. Is it better that I ask again, or that I leave it with you?"],
  },
];
