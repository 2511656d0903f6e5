import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies to what Kofi retorts to a phrase, a story of the supporter's own or a run of questions, and to his short answers. */
export const retortsOfTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["that the script", "a poster of that"],
    mi: ["It did sound read out. What would you ask, if you were me and meant it?"],
    empathy: [
      "You were talking straight, and you got something read out to you. That's off-putting.",
    ],
    support: ["The script's in the bin. What do you want to talk about, in whatever words come?"],
  },
  {
    cue: null,
    said: ["got that on a lanyard", "they teach you that"],
    mi: ["Only the trained bit of me was talking. What would you like the rest of me to ask?"],
    empathy: ["You came as yourself and I came as a badge. That's a poor swap."],
    support: ["Badge off, so to speak. What would be decent use of the next ten minutes?"],
  },
  {
    cue: null,
    said: ["cheers next", "noted anything else"],
    mi: ["That slid straight off, and I can see why. What would have been worth saying back?"],
    empathy: ["You're moving me along. There wasn't much in that for you."],
    support: ["Before you wave me through, is there one thing you'd still want heard?"],
  },
  {
    cue: null,
    said: ["moves my Saturday back", "doesn't change my rota"],
    mi: ["Hearing it changes nothing on paper, that's true. What would have to change first?"],
    empathy: [
      "You get listened to, and then everything stays where it was. That would wear anyone out.",
    ],
    support: [
      "Moving things isn't in my power. Is there something that being heard could still be good for?",
    ],
  },
  {
    cue: null,
    said: ["sound like the app", "had a cartoon tell me"],
    mi: ["A machine could have said that. What would a person have asked you?"],
    empathy: ["You wrote to somebody and got a recording back. That's a let-down."],
    support: ["Two people talking, then, and no machine. Where would you like to pick it up?"],
  },
  {
    cue: null,
    said: ["it's hard well spotted"],
    mi: ["Not much of a discovery, was it. What's the bit people don't spot?"],
    empathy: ["You've known that all along. You needed more from me than a label."],
    support: ["I'll skip the obvious. What part of it would you want company in?"],
  },
  {
    cue: null,
    said: ["talk like a person", "off the customer line"],
    mi: ["All right, plain words. What's it like being you today?"],
    empathy: ["I put you on hold with that, when you'd come to talk to somebody."],
    support: ["Plainly, then. Do you want to talk it through, or let off steam first?"],
  },
  {
    cue: null,
    said: ["don't manage me", "save it for the leaflet"],
    mi: [
      "Smoothing you over, that's what I was doing. What is it that keeps getting smoothed over?",
    ],
    empathy: ["You got handled, and it showed. I'm sorry."],
    support: ["You say how this goes from here. What do you want it to be about?"],
  },
  {
    cue: null,
    said: ["or you think you do", "every other weekend do you"],
    mi: ["Thinking is as far as it goes. What's it like the way you've got it?"],
    empathy: ["Nobody wants to be told theirs is the same. I shouldn't have claimed it."],
    support: ["My own story's out of it. Where were you, before I put my oar in?"],
  },
  {
    cue: null,
    said: ["yours came home though", "did it come right"],
    mi: ["However mine went, it says nothing about yours. What are you hoping for?"],
    empathy: ["You ask how mine ended, and it's yours that hangs open. I got in front of that."],
    support: [
      "Mine's no measure for it. Would you rather go on with what's happening at your end?",
    ],
  },
  {
    cue: null,
    said: ["not got room for yours", "carry my own bags"],
    mi: ["Mine's off your back. What's in yours today?"],
    empathy: ["You're loaded up as it is, and I put something on top."],
    support: ["I've got mine. Which of yours would you like to put down first?"],
  },
  {
    cue: null,
    said: ["is this a custody report", "which page are we on"],
    mi: ["I'm putting the questions down. What did you want to say before I started?"],
    empathy: ["One question after another, like somebody assessing you. Not what you came for."],
    support: ["I'll slow down. Shall I wait, and you say it in your own order?"],
  },
  {
    cue: null,
    said: ["asked nicer by the police", "how they talked to me"],
    mi: ["More of an interview than a chat, that. What would you have wanted to be asked?"],
    empathy: [
      "You've sat through that kind of questioning, and I gave you another round. I'm sorry.",
    ],
    support: ["You can ask me something, or say nothing for a bit. What suits?"],
  },
  {
    cue: null,
    said: ["I can hear the pen", "ask for my licence"],
    mi: ["Pen's down. What have I been too busy asking to notice?"],
    empathy: [
      "Checking you over and calling it a conversation, that was me. No wonder if you're on your guard.",
    ],
    support: ["Nothing to show and nothing to tick. Do you want to just talk, and I'll keep up?"],
  },
  {
    cue: null,
    said: ["wave at the camera too", "there's people behind you"],
    mi: ["I left you room for yes and no, and not much else. What's the long answer?"],
    empathy: ["Quick questions, quick answers, and nothing of you in it. That was down to me."],
    support: ["Nobody's queueing behind you here. Which question should I have stayed with?"],
  },
  {
    cue: null,
    said: ["how am I meant to", "I've no answer ready"],
    mi: ["It's a new one, then. What's it like to be asked it?"],
    empathy: ["On the spot like that, it's a lot to be asked."],
    support: ["Nobody's marking it. Do you want to leave it, or have a think out loud?"],
  },
  {
    cue: null,
    said: ["sat down long enough", "have to stop moving"],
    mi: ["What happens when you do stop for a minute?"],
    empathy: ["Always on the go, and I ask for something that needs sitting still."],
    support: [
      "It'll keep till you're parked, so to speak. What would you rather talk about for now?",
    ],
  },
  {
    cue: null,
    said: ["couldn't say boss", "beats me chief"],
    mi: ["I'll ask it another way. What's been on your mind the most?"],
    empathy: ["That one landed nowhere. It wasn't much of a question, either."],
    support: ["I'm nobody's boss here. What do you want to get on to?"],
  },
  {
    cue: null,
    said: ["got a shift", "due out in a bit"],
    mi: ["With the time that's left, what matters most to say?"],
    empathy: ["You've got work waiting, and you're still here typing."],
    support: ["The shift comes first. What would you like to have said before it?"],
  },
  {
    cue: null,
    said: ["all talked out", "nothing else to say"],
    mi: ["Of all you've said, what's the one thing that stays with you?"],
    empathy: ["You've said a good deal, and I can hear you're out of words."],
    support: [
      "That's allowed. Would a bit of quiet suit you, or something different to talk about?",
    ],
  },
  {
    cue: null,
    said: ["bothered to fight about it", "see what difference it makes"],
    mi: ["What have you been fighting, that's taken the fight out of you?"],
    empathy: ["There's not much left in the tank for an argument, and I brought you one."],
    support: ["No fight needed with me. What would take less out of you just now?"],
  },
  {
    cue: null,
    said: ["calling my number", "break's nearly up"],
    mi: ["Couple of minutes, then. What do you want to leave me with?"],
    empathy: ["Your time's hardly your own, and this has to fit in the gap."],
    support: ["No need to finish it now. Is there a bit you'd like to have got out before you go?"],
  },
  {
    cue: null,
    said: ["dunno what you want from"],
    mi: ["I'm not after anything in particular. What do you want from this?"],
    empathy: ["I think I've been pulling at you, and there's nothing to hand over."],
    support: ["Nothing needs coming up with. Shall I leave you be for a minute?"],
  },
  {
    cue: null,
    said: ["it's what it is", "so it goes"],
    mi: ["What would you say it is, if you weren't shrugging it off?"],
    empathy: ["That sounds like something you've had to say to yourself a lot of times."],
    support: ["It needn't be anything else in here. Do you want to stay with it, or leave it?"],
  },
  {
    cue: null,
    said: ["same as always", "no change"],
    mi: ["What does always look like, on a day like this?"],
    empathy: ["Asking how it is gets tiring, when the answer never moves."],
    support: ["No news wanted, then. What else is on your mind?"],
  },
];
