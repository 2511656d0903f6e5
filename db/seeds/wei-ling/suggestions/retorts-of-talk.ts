import type { StoryMoment } from "~/domain/simulator/story-moment";

/** What Wei Ling retorts to another's story and a run of questions, and says where she has no answer or falls quiet. */
export const retortsOfTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["must've been something", "rough for you too"],
    mi: ["That's kind of you, and it's your turn. What were you in the middle of?"],
    empathy: ["There you are looking after me, when it was yours we were on."],
    support: ["My story doesn't need looking after. How would you like to use the time for yours?"],
  },
  {
    cue: null,
    said: ["worked out for you", "for you it turned out"],
    mi: ["Mine came with an ending, and you're still in yours. What is it like in the middle?"],
    empathy: [
      "A story that ended well can feel a long way off. I shouldn't have held it up to you.",
    ],
    support: ["How mine went says nothing about yours. What would you like me to hear about it?"],
  },
  {
    cue: null,
    said: ["did you fail too", "also get a 34"],
    mi: ["Mine isn't the mark that matters. What has yours been like to live with?"],
    empathy: [
      "You asked lightly, and it may not be a light thing. I'd got you wondering about me instead.",
    ],
    support: [
      "Let's get off my results. Would it be good to talk about yours, or about something else?",
    ],
  },
  {
    cue: null,
    said: ["mine is a bit different", "different kind from mine"],
    mi: ["It would be, and I laid mine over it. What's in yours that wasn't in mine?"],
    empathy: ["Being compared isn't the same as being understood, and I compared."],
    support: ["I'll leave mine out of it. Where would you like to start with yours?"],
  },
  {
    cue: null,
    said: ["a lot of questions", "question after question"],
    mi: ["I'll stop firing them off. Which one was worth asking, if any?"],
    empathy: ["It's tiring to be asked and asked, with hardly room to breathe in between."],
    support: ["None of them has to be answered. Would you rather I kept quiet and read for a bit?"],
  },
  {
    cue: null,
    said: ["filling in a form", "a submit button"],
    mi: ["A form has a box for everything but what matters. What wouldn't have fitted into mine?"],
    empathy: ["You came to talk and ended up filling in boxes. I did that."],
    support: ["Form closed. Would you like to start somewhere of your own?"],
  },
  {
    cue: null,
    said: ["need all this for something", "what's all this for"],
    mi: [
      "I wanted to understand, and went at it like an office. What matters most, from your side?",
    ],
    empathy: ["It's uneasy, handing over so much without knowing why. I ran on and didn't say."],
    support: [
      "What you tell me is up to you. Is there something you'd rather leave out, or rather get to?",
    ],
  },
  {
    cue: null,
    said: ["are you writing this down", "am i in some survey"],
    mi: ["I asked like someone with a clipboard. What would make this more like talking?"],
    empathy: ["For a moment you were somebody to be counted, and not somebody to talk with."],
    support: ["It's all right to check what I'm up to. What would make it easier to go on?"],
  },
  {
    cue: null,
    said: ["instead of ticking boxes", "do multiple choice"],
    mi: ["Please do. Where does it begin, when you tell it your way?"],
    empathy: ["I kept cutting it into little answers, and you had something whole to say."],
    support: ["Yes, the floor is yours. Shall I just read until you want something back?"],
  },
  {
    cue: null,
    said: ["ask for my matric number", "scan my student card"],
    mi: ["I was like a clerk at a counter there. What would a friend have asked?"],
    empathy: [
      "You make a joke of it, and I think it had stopped being pleasant some questions ago.",
    ],
    support: ["No ID needed. Would you like to slow down, and choose what comes next yourself?"],
  },
  {
    cue: null,
    said: ["not sure how to answer", "how do i say this"],
    mi: ["That question may have been a clumsy one. What did it make you think of, if anything?"],
    empathy: ["It's odd to be asked something that has no answer lying ready."],
    support: ["We can let that question go. What would be easier to talk about?"],
  },
  {
    cue: null,
    said: ["i'd have to think about it", "let me think about it"],
    mi: ["No rush on that one. What comes up first, before any thinking?"],
    empathy: ["Some things don't come up on request, and I wanted it at once."],
    support: [
      "It can wait as long as you like. Would you rather stay with something nearer for now?",
    ],
  },
  {
    cue: null,
    said: ["i don't know that one honestly", "honestly i can't say"],
    mi: ["Thanks for being straight about it. Which bit of it can you tell, even a small one?"],
    empathy: ["It's foggy there, and I asked as though you could see."],
    support: ["Not knowing is fine here. Shall I try a different way in?"],
  },
  {
    cue: null,
    said: ["i've never thought about it", "never crossed my mind"],
    mi: ["So that's a new one to look at. What's it like, now it's there?"],
    empathy: ["That was my question, and it needs no answer."],
    support: ["You're free to leave it where it was. What has been on your mind instead?"],
  },
  {
    cue: null,
    said: ["depends on the day", "changes every day"],
    mi: ["One answer for all days was a lot to ask. What was today like?"],
    empathy: ["No one answer holds, when each day is different."],
    support: ["One day at a time, then. Would you like to talk about a better one or a worse one?"],
  },
  {
    cue: null,
    said: ["my head is soup", "my brain's so slow"],
    mi: ["No trouble at all. What has your head been full of, to end up like that?"],
    empathy: ["A head like that has had a lot asked of it, and I asked for more."],
    support: ["Easy ones only, or none at all. Would it be nicer to just chat for a bit?"],
  },
  {
    cue: null,
    said: ["typing something and then deleted", "half a sentence"],
    mi: ["I'd be glad of the deleted one, if you feel like it. What was it going to say?"],
    empathy: ["Something nearly made it across, and then maybe it looked like too much."],
    support: ["Unfinished sentences are welcome here, and so is keeping it. Which would you like?"],
  },
  {
    cue: null,
    said: ["ask it in a different way", "put it simpler"],
    mi: ["I made that too complicated. Simply asked, how are you right now?"],
    empathy: ["My question was a tangle, and you're short of energy as it is."],
    support: ["A yes, a no or a not today will do. Do you want to go on with it?"],
  },
  {
    cue: null,
    said: ["if you say so", "if you think so"],
    mi: ["You don't sound convinced. How would you say it?"],
    empathy: ["I spoke as if I'd know. You're the one who does."],
    support: ["Think otherwise as much as you like. What have I got wrong?"],
  },
  {
    cue: null,
    said: ["have nothing to say", "there's just no words"],
    mi: ["I'm glad you stayed. What is it like, where there aren't any words?"],
    empathy: ["You're still here with nothing left to say, and that counts as being here."],
    support: [
      "No words needed for a while. Shall I keep quiet too, or say something now and then?",
    ],
  },
  {
    cue: null,
    said: ["might go make noodles", "about cup noodles"],
    mi: [
      "Noodles are a fair reason to stop. What was it getting like, just before you thought of them?",
    ],
    empathy: ["All this may be a bit much, and noodles are simple."],
    support: [
      "Noodles first is fine by me. Would you want to come back to this after, or leave it there?",
    ],
  },
  {
    cue: null,
    said: ["my battery is at 9", "phone's nearly dead"],
    mi: ["Not much charge left, then. What would you still like to say while it lasts?"],
    empathy: ["It's running low, and maybe not only the phone."],
    support: ["No harm if it cuts out. Is there anything you'd want to say before that?"],
  },
  {
    cue: null,
    said: ["looking at the ceiling", "a gecko up there"],
    mi: ["So you're looking up at the ceiling. Where have your thoughts gone?"],
    empathy: ["Words have stopped for now, and you're just looking."],
    support: ["Silence can stay a while. Does that suit you, or is it too quiet?"],
  },
  {
    cue: null,
    said: ["typing is tiring", "my thumbs are tired"],
    mi: ["Few words will do. How would you put it in three?"],
    empathy: ["It's a lot of typing, to make somebody understand."],
    support: [
      "I can write more, so that you write less. Would a yes or a no be easier for a while?",
    ],
  },
];
