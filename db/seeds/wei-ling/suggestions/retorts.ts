import type { StoryMoment } from "~/domain/simulator/story-moment";

/** What Wei Ling retorts to advice that came early, and where it was made small or she was blamed. */
export const retorts: StoryMoment[] = [
  {
    cue: null,
    said: ["i mean i could", "could do i guess"],
    mi: ["You could, and something in you isn't keen. What did I skip to get there?"],
    empathy: ["That's a polite way of saying it doesn't fit. I offered it too soon."],
    support: [
      "Leave that one lying there. Would you like to tell me more first, or have me ask something?",
    ],
  },
  {
    cue: null,
    said: ["read the tips page", "whole infographic"],
    mi: ["All of that you've read. What does a page like that leave out, when it's your life?"],
    empathy: [
      "I gave you something you'd already read. That can't have felt like being listened to.",
    ],
    support: [
      "No more from the tips page, then. Is there a part that you'd like someone to simply hear?",
    ],
  },
  {
    cue: null,
    said: ["my tutor said the same", "out of people's mouths"],
    mi: ["From the outside it's easy, and I spoke from there. Where does it stop being easy?"],
    empathy: ["First your tutor and now me, talking as if saying it was the same as doing it."],
    support: [
      "Your tutor and I have had our say. Would you like a turn where nobody answers with a plan?",
    ],
  },
  {
    cue: null,
    said: ["done it in week 3", "that's week 3 advice"],
    mi: ["So what I said is weeks too late. How have things changed since week 3?"],
    empathy: [
      "If an idea like mine were enough, you'd have been done long ago. I talked as if it were.",
    ],
    support: [
      "Week 3 is long gone, and I'd sooner meet you where you are now. What would be worth talking about?",
    ],
  },
  {
    cue: null,
    said: ["not just time management", "a scheduling problem"],
    mi: ["I took it for a timetable thing. What is it, under the timetable?"],
    empathy: ["It goes deeper than the hours in a day, and the hours were all I spoke to."],
    support: ["I'll put the calendar away. Shall we talk about the part that no schedule reaches?"],
  },
  {
    cue: null,
    said: ["think about it probably", "put it on the list"],
    mi: ["One more thing to do, that's what I gave you. What is taking up the room already?"],
    empathy: ["Thinking it over is extra work, and I'm the one who set it."],
    support: [
      "Cross that off again if you like, nothing is due here. What would you rather have got from me?",
    ],
  },
  {
    cue: null,
    said: ["sound like my dad", "you and papa"],
    mi: ["That was me sounding like a parent. What goes on in you when your dad talks like that?"],
    empathy: ["You know that voice from home, and then I used it too."],
    support: [
      "Your dad has that part covered. What would be better from me, a question or just an ear?",
    ],
  },
  {
    cue: null,
    said: ["whole bookmark folder", "see my saved posts"],
    mi: ["So you've collected plenty of it. What were you hoping that one of them would say?"],
    empathy: ["You've gone looking, again and again, and maybe none of it was written for you."],
    support: [
      "Nothing in that folder has to be done tonight. What have you not found in there that you could do with?",
    ],
  },
  {
    cue: null,
    said: ["behind by a chapter", "if you've missed a lecture"],
    mi: ["I'd pictured a small gap. How big is it, when you look at it?"],
    empathy: [
      "It's the whole thing, and I handed you something for one missed bit. That must feel far off.",
    ],
    support: [
      "Everything is a lot to be behind by. Which corner of it would you like company with?",
    ],
  },
  {
    cue: null,
    said: ["sorry for bringing it up", "my mistake for mentioning"],
    mi: ["You did nothing wrong by telling me, I made it small. What were you going to say?"],
    empathy: ["Telling me was no mistake. I waved it off, and that's mine to be sorry for."],
    support: [
      "I do want to know, if you still want to tell it. Shall we go back to it, or leave it for now?",
    ],
  },
  {
    cue: null,
    said: ["other people have it worse", "it's not cancer"],
    mi: [
      "I had you measuring yours against other people's. What would you say if nobody was comparing?",
    ],
    empathy: [
      "You tell yourself already that it's not bad enough to say, and then I did the same.",
    ],
    support: [
      "It needn't be the worst thing anyone has for it to have room here. How much would you like to say?",
    ],
  },
  {
    cue: null,
    said: ["ok forget it", "never mind then"],
    mi: ["I'd rather not forget it. What did I step on?"],
    empathy: ["You held something out and I brushed it away. No wonder you're taking it back."],
    support: [
      "Dropping it is all right, and so is picking it up again. What would make it easier to say?",
    ],
  },
  {
    cue: null,
    said: ["haha yeah whatever", "lol ok sure"],
    mi: ["That got a laugh, and I don't think it was funny. What was it like to get that from me?"],
    empathy: ["I think that went in, under the laugh. It was careless of me."],
    support: ["It's fine to be annoyed with me. Shall we go back to before I said it?"],
  },
  {
    cue: null,
    said: ["wow ok", "that's wow"],
    mi: ["Something in what I said was really off. How did it sound to you?"],
    empathy: ["That stopped you short. I talked as if it weighed nothing."],
    support: [
      "If you need a moment after that, take it. What would you want from me when you're ready?",
    ],
  },
  {
    cue: null,
    said: ["this is why i", "exact reason i stay quiet"],
    mi: ["It seems I did what people do. What usually happens when you tell someone?"],
    empathy: ["You took the chance of telling, and got the very thing you stay quiet to avoid."],
    support: [
      "There's no need to give me another try. If you want to all the same, what would help?",
    ],
  },
  {
    cue: null,
    said: ["sound dumb outside my head", "sound small when i typed"],
    mi: ["My answer is what shrank it. How does it feel from the inside?"],
    empathy: ["Before you typed it you feared this, and then I did it. The fault's in my answer."],
    support: [
      "In your head it has its real size, so let's take that one. Would you like to say it again?",
    ],
  },
  {
    cue: null,
    said: ["i'm not lazy", "it isn't laziness"],
    mi: ["I heard it as something else, and it's tiredness. What is this tiredness like?"],
    empathy: ["To be that worn out and then be judged for it, that's hard twice over."],
    support: [
      "There's nothing to prove to me about how tired you are. What would be kind, when you're this worn out?",
    ],
  },
  {
    cue: null,
    said: ["so it's my fault", "did this to myself"],
    mi: ["I put it on you, and I take that back. How do you see it yourself?"],
    empathy: ["What I said was a verdict, when you'd come to talk. That wasn't fair of me."],
    support: [
      "I'm not here to find out who's to blame. What would you like to talk about without being judged?",
    ],
  },
  {
    cue: null,
    said: ["you don't know me", "ten lines of me"],
    mi: ["True, I hardly do. What would I need to know, before I say anything more?"],
    empathy: ["I judged you on very little. Anyone would bristle at that."],
    support: [
      "We've only just met and I'll go slower. What would you like me to know, if anything?",
    ],
  },
  {
    cue: null,
    said: ["already say all that to myself", "told myself that all week"],
    mi: ["So that voice was there before mine. What's it like, with that going on in your head?"],
    empathy: ["You're hard on yourself as it is, and I joined in."],
    support: ["One voice like that is plenty. What would someone on your side say?"],
  },
  {
    cue: null,
    said: ["a bit harsh", "ouch not the ok way"],
    mi: ["Yes, too harsh. Which part of it got you?"],
    empathy: ["That one hurt, and it was my doing."],
    support: [
      "I'll be gentler. Do you want a minute, or shall we go back to what you were saying?",
    ],
  },
  {
    cue: null,
    said: ["allowed to talk to people", "do they let you say"],
    mi: ["No, that was out of line. What was it like on your end?"],
    empathy: [
      "You're asking whether that was all right, and it wasn't. I'm sorry I spoke to you like that.",
    ],
    support: [
      "You have every right to say so. Do you want to go on with me, or stop here for now?",
    ],
  },
];
