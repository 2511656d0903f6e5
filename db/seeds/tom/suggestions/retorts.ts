import type { StoryMoment } from "~/domain/simulator/story-moment";

/** What Tom retorts to advice that came early, and where it was made small or he was blamed. */
export const retorts: StoryMoment[] = [
  {
    cue: null,
    said: ["that works for some", "somewhere it's helped"],
    mi: ["It may suit somebody, and it isn't made for you. What did I not ask first?"],
    empathy: ["That's a courteous way of telling me I was talking to some other man."],
    support: ["I'd sooner talk to the man who's here. What would be worth your while?"],
  },
  {
    cue: null,
    said: ["our daughter and the doctor", "the fourth with that one"],
    mi: ["So I'm one more in a row. What have none of us asked you yet?"],
    empathy: ["One after another tells you what to do, and now me. It must be wearing."],
    support: [
      "Enough people are at it already. What would you want from somebody who isn't telling you what to do?",
    ],
  },
  {
    cue: null,
    said: ["come for a list"],
    mi: ["A list is what you got from me. What did you come for?"],
    empathy: ["You came to talk, and I went straight to what to do about it."],
    support: [
      "I'll put the list away. Shall I ask you something, or would you like a free run at it?",
    ],
  },
  {
    cue: null,
    said: ["got my cap off"],
    mi: [
      "You'd only just sat down and I was handing you things to do. What did you come in wanting to say?",
    ],
    empathy: ["That was quick of me. You hadn't had a minute to say how it is."],
    support: ["There's time to get settled first. Would it help if I listened for a bit?"],
  },
  {
    cue: null,
    said: ["drawer of leaflets", "fella on a bike"],
    mi: [
      "That's been printed for you already. What do they leave out, the people who write such things?",
    ],
    empathy: ["You've paper enough, and I gave you one more sheet of it."],
    support: ["You have that in print, so I'll stop. What would be of use that nobody prints?"],
  },
  {
    cue: null,
    said: ["more to it than I've told you", "know the half"],
    mi: ["That's early to be telling a man what to do. What's the part I haven't heard?"],
    empathy: ["I spoke as if I knew you, and we've hardly met."],
    support: ["Let me hear a bit more before I say anything. Where would you have me begin?"],
  },
  {
    cue: null,
    said: ["tried it next", "been down that road"],
    mi: ["You've been down that road before me. How did it go, that time?"],
    empathy: ["You gave that a go already, and I might have asked first."],
    support: ["I'll leave off with ideas. How would you like to use the time here?"],
  },
  {
    cue: null,
    said: ["happiest man in Wales", "dug and mended"],
    mi: ["Busy doesn't touch it, then. What is it that's still there when you stop?"],
    empathy: [
      "I took it for too little to do, and it's something else. You'd know, you've put it to the test.",
    ],
    support: ["No jobs from me. Would you want to talk about the thing that work doesn't reach?"],
  },
  {
    cue: null,
    said: ["I'll not keep you", "dog to see to"],
    mi: ["I think I shut a door there. What would you have gone on to say?"],
    empathy: ["You're half out of your chair, and I can see why. I made it sound like nothing."],
    support: ["You're free to go, and I'd be glad if you stayed. What would make that worth it?"],
  },
  {
    cue: null,
    said: ["plenty worse off", "some poor beggar"],
    mi: ["Somebody else's trouble doesn't lighten yours. What is yours like to carry?"],
    empathy: ["I set yours beside somebody else's, and that's no way to hear a man out."],
    support: [
      "Other people's troubles can wait outside. What would you want heard about your own?",
    ],
  },
  {
    cue: null,
    said: ["that's that then", "back where it was"],
    mi: ["You'd got something out, and I gave you cause to put it by. What was it you had there?"],
    empathy: ["It took some fetching, and I hardly looked at it. I'm sorry for that."],
    support: [
      "It can stay put away or come out again, as you like. What would I have to do better?",
    ],
  },
  {
    cue: null,
    said: ["shouldn't have brought it up", "sound like nothing"],
    mi: ["I'm the one who made it nothing. What does it weigh from your side?"],
    empathy: ["It can't have been easy to say, and look what you got for it. That's my doing."],
    support: [
      "Whatever I made of it, I'm glad it came up. Would you go on with it, or let it be a while?",
    ],
  },
  {
    cue: null,
    said: ["buck up at the job", "chin up is it"],
    mi: ["I was no better than that job centre there. What did it sound like, coming from me?"],
    empathy: ["You say how it is, and what you get back is a slogan. I did it as well."],
    support: ["That sort of talk can stay with them. What would you have wanted somebody to say?"],
  },
  {
    cue: null,
    said: ["since I was sixteen", "not call me idle"],
    mi: [
      "You've worked all your life, and I spoke as if you hadn't. What would you want me to see?",
    ],
    empathy: ["All those years of work, and I talk to you like that. You do right to stop me."],
    support: ["Point taken, I'll not go near that again. What would be a fair thing to ask you?"],
  },
  {
    cue: null,
    said: ["know what I've tried", "forty letters I've written"],
    mi: ["I wasn't there, and I judged it. What has all that trying been like?"],
    empathy: ["There's been work in it that nobody saw, and I talked as if there was none."],
    support: ["You don't have to account for it to me. What would be of some use instead?"],
  },
  {
    cue: null,
    said: ["take that from my wife", "a wife can say that"],
    mi: [
      "Some things are only for those at home to say, and I'm not one of them. What is mine to ask?",
    ],
    empathy: ["I talked as though I'd known you for years. I haven't earned that."],
    support: [
      "I'll keep to my own place. What would you find decent, coming from somebody you don't know?",
    ],
  },
  {
    cue: null,
    said: ["no call for that", "out of order"],
    mi: ["You do right to say so. How did it come across?"],
    empathy: ["I'd no business speaking to you like that, and I'm sorry."],
    support: [
      "I'd like to put it straight. Would you have me go back a step, or leave that matter be?",
    ],
  },
];
