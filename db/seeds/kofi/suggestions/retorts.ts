import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies to what Kofi retorts where he was advised, made light of, judged or cheered up. */
export const retorts: StoryMoment[] = [
  {
    cue: null,
    said: ["two hundred quid an hour", "had that off a professional"],
    mi: ["So you've paid for that already, and I gave it you again. What did they never ask?"],
    empathy: ["You've been sold that once. Getting it again off me must grate."],
    support: ["No more of that from me. What would actually be worth your time?"],
  },
  {
    cue: null,
    said: ["fix the man", "there's a repair job"],
    mi: ["I treated you like something that's broken down. What did you want me to see first?"],
    empathy: [
      "I went for the toolbox before I'd even looked at you. No wonder it got your back up.",
    ],
    support: ["Toolbox shut. Do you want to carry on, with me just hearing it out?"],
  },
  {
    cue: null,
    said: ["ask for a list", "don't remember asking"],
    mi: ["No, you didn't ask for any of that. What were you about to say?"],
    empathy: ["That was me talking over you, when nobody had asked me what to do."],
    support: ["I'll drop that, sorry. What would you ask me for, if anything?"],
  },
  {
    cue: null,
    said: ["how come I'm shouting", "I'd be at nine million"],
    mi: ["I was trying to turn the volume down. What is it that's not getting heard?"],
    empathy: ["All that effort to keep the lid on, and I handed you another lid."],
    support: ["You don't have to bring it down for me. Do you want to let it out first?"],
  },
  {
    cue: null,
    said: ["you don't know the half", "skipped about twelve stops"],
    mi: ["I jumped straight to the end. Which part did I go past without looking?"],
    empathy: [
      "There's a lot more to this, and I acted as if I'd got it all. Annoying to be on the end of.",
    ],
    support: [
      "Let's go back to wherever it starts for you. Shall I stay quiet till you've got it told?",
    ],
  },
  {
    cue: null,
    said: ["got a sunflower on it", "folded in my locker"],
    mi: ["So that's been dished out to you before. What would it have to say, to be about you?"],
    empathy: ["Paper instead of a person, and then along I come with the same paper."],
    support: ["One of those is plenty. What would be more use to you than something to fold up?"],
  },
  {
    cue: null,
    said: ["sooner you heard it than", "not to get it mended"],
    mi: ["You came to be heard, and I went straight to a plan. What did you want me to hear?"],
    empathy: ["You were telling me how it is, and I started fixing. That was too quick."],
    support: ["The plan can go. I'd sooner hear the rest of it, when you're ready."],
  },
  {
    cue: null,
    said: ["meant to help is it", "try it for a month"],
    mi: ["It didn't help, it only shrank it. What's a month of it like?"],
    empathy: [
      "I told you how bad it is, and you're the one living it. That was the wrong way round.",
    ],
    support: ["I'm done comparing. What did you need from me when you said it?"],
  },
  {
    cue: null,
    said: ["holding your sleeve", "stand on that step"],
    mi: ["You're right, I wouldn't dare say it there. What's it like, right at that moment?"],
    empathy: ["You're the one who has to stand there. I said it from nowhere near."],
    support: [
      "I'd sooner be told than tell you. Do you want to take me through it, as far as you like?",
    ],
  },
  {
    cue: null,
    said: ["so it's nothing lovely", "cancel the whole thing"],
    mi: ["I brushed that off. What should I have stopped for?"],
    empathy: ["That came over as a shrug. You'd every reason to be angry with it."],
    support: ["Nothing's cancelled. What would you like me to take seriously first?"],
  },
  {
    cue: null,
    said: ["not say that to her", "would you tell a mum"],
    mi: [
      "Maybe I wouldn't, and that's worth looking at. What's it like being the one people say it to?",
    ],
    empathy: [
      "It's as if a dad's supposed to mind less. I went along with that, and it's not fair on you.",
    ],
    support: [
      "You're as much their parent as anyone. What would be good to be asked, as their dad?",
    ],
  },
  {
    cue: null,
    said: ["out of order for minding", "grateful for four days"],
    mi: ["I'd like to know what you mind, not talk you out of it. What's the worst of it?"],
    empathy: ["You mind, and I made the minding the problem. That was out of line."],
    support: [
      "Mind it as loudly as you like in here. Would you rather be asked about it, or left to say it?",
    ],
  },
  {
    cue: null,
    said: ["there's the step back", "edging your chair back"],
    mi: ["I did step back, you saw right. What's it like, seeing somebody do that?"],
    empathy: ["You opened your mouth and saw somebody move away. I did that, and I'm sorry."],
    support: ["I'm pulling my chair up again. What would make it worth your while to go on?"],
  },
  {
    cue: null,
    said: ["decided as well have you", "who've you been talking to"],
    mi: ["It sounded like the verdict was in. What's your side, start to finish?"],
    empathy: ["I sounded like I'd made my mind up about you. You hadn't even had your say."],
    support: [
      "I've only got your word to go on, and that's how I want it. What should be put straight first?",
    ],
  },
  {
    cue: null,
    said: ["never touched anyone", "not one hand laid"],
    mi: ["I pushed you into clearing your name. What's it like, having to say that to people?"],
    empathy: ["I made you stand up for yourself as if you were accused. You hadn't earned that."],
    support: ["No proof needed from you. Where would you like to start again from?"],
  },
  {
    cue: null,
    said: ["aggressive two g's", "read the form as well"],
    mi: ["I'm writing nothing down. What would you want it to say about you?"],
    empathy: [
      "The people with the paperwork, that's who I sounded like. It must be tiring to meet that here too.",
    ],
    support: ["Forget the form, I'd like to go by what you tell me. Where would you sooner begin?"],
  },
  {
    cue: null,
    said: ["crystal ball and a law", "say about my Sundays"],
    mi: [
      "I can't see ahead any better than you. What are you expecting, if you're straight about it?",
    ],
    empathy: ["I spoke like I knew how it ends, and it's your life that hangs on it."],
    support: ["No predictions, then. What would help while it's still up in the air?"],
  },
  {
    cue: null,
    said: ["on his way to lunch", "home for bath time"],
    mi: [
      "Easy words from someone who doesn't have to live it. What's it like for the one who does?",
    ],
    empathy: [
      "People say it and get on with their day, and you're left with how it is. Mine was another of those.",
    ],
    support: ["There's no rush on my side. What do you want somebody to stay and hear?"],
  },
  {
    cue: null,
    said: ["don't sell me that", "when it pulls up"],
    mi: ["Fair, I was selling. What's the real state of things?"],
    empathy: ["You'll trust it when you see it, not on my say-so. I'd no business being so sure."],
    support: ["I'll stop talking it up. What could I do that's worth more than a promise?"],
  },
  {
    cue: null,
    said: ["tell passengers two minutes", "it's never their kids"],
    mi: ["Being sure is easy from outside. What does it look like to the one it's happening to?"],
    empathy: ["You know exactly what that kind of line is worth, and I gave you one anyway."],
    support: ["Instead of being sure at you, I could ask. Where would you want me to start?"],
  },
  {
    cue: null,
    said: ["fine for who though", "for who is it going"],
    mi: ["Good question, and I hadn't an answer. Who are you thinking of when you ask it?"],
    empathy: ["I said it like it covers everyone, and you can see who it leaves out. Lazy of me."],
    support: ["I'll be specific or be quiet. Who should we talk about, you or somebody else?"],
  },
];
