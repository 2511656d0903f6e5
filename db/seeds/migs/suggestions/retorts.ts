import type { StoryMoment } from "~/domain/simulator/story-moment";

/** What Migs gives back to advice that came early, to what makes small, to blame and to cheer. */
export const retorts: StoryMoment[] = [
  {
    cue: null,
    said: ["i'll just do that", "go tell the pope"],
    mi: ["As if you could just go and do it. What's it actually like, from where you are?"],
    empathy: ["I acted like one sentence of mine fixed it, and you're still in it."],
    support: ["No more fixes from me. What would be good to talk about, with nothing solved?"],
  },
  {
    cue: null,
    said: ["been to a catholic school", "in our chapel and see"],
    mi: [
      "Your school is news to me, and I talked anyway. What happens there, when somebody tries a thing like that?",
    ],
    empathy: ["I hadn't thought of the place at all, and you're the one who walks back in there."],
    support: ["That stays outside your school. What about the place is all right to talk about?"],
  },
  {
    cue: null,
    said: ["can't different question", "different channel"],
    mi: ["Okay, switching. What do you want to be asked?"],
    empathy: ["You said no, and you're allowed to. I went there too fast."],
    support: ["It's yours to pick now. Something light, or something nearer to what's up?"],
  },
  {
    cue: null,
    said: ["such a website answer", "google that just now"],
    mi: ["It did come out like a search result. What does the internet not know about you?"],
    empathy: ["You wrote to a person and got a web page. I'd be annoyed too."],
    support: ["I'll close that tab. Should I ask you things, or just read along for a bit?"],
  },
  {
    cue: null,
    said: ["ok coach", "ten laps sir"],
    mi: ["Here I am calling plays without seeing the court. What's happening on it?"],
    empathy: ["That was an order, and you hadn't come looking for a coach."],
    support: ["I'm putting the whistle down. What would be better than a coach right now?"],
  },
  {
    cue: null,
    said: ["i'm dead like socially", "traded from my own family"],
    mi: ["What that would cost you went right past me. What do you see happening, if you did it?"],
    empathy: ["You could lose your people over that, and I tossed it out like nothing."],
    support: ["Then it's off the table. What would feel safer to talk about?"],
  },
  {
    cue: null,
    said: ["noted and ignored", "going straight to the bench"],
    mi: ["Fair call, it missed. What hadn't I understood?"],
    empathy: ["It deserved that. I threw it in before I'd heard you out."],
    support: ["I won't send in another one. What would actually be of use to you?"],
  },
  {
    cue: null,
    said: ["a four year phase", "nothing since grade 9"],
    mi: ["It's been years, and I made it small. What have they been like?"],
    empathy: ["All that time, and I waved it off in one line."],
    support: ["Its real size is welcome here. Where would you like to start?"],
  },
  {
    cue: null,
    said: ["ok never mind then", "cancel everything i said"],
    mi: ["Hang on, that's because of me. What was it, before I brushed it off?"],
    empathy: ["Something had come out, and I made you pull it back."],
    support: [
      "Nothing's cancelled on my side. You can say it again, or let it lie here for a while.",
    ],
  },
  {
    cue: null,
    said: ["i'm overreacting classic", "others have real problems"],
    mi: ["I talked it down, and now you do too. What would you say about it with nobody laughing?"],
    empathy: ["Now you're making fun of it as well, because I made it small first."],
    support: ["How bad it is gets decided by you. Do you want another go at telling me?"],
  },
  {
    cue: null,
    said: ["cool good talk", "nice ok back to jokes"],
    mi: ["I ended that before it had started. What were you getting to?"],
    empathy: ["You tried to talk and got a pat on the head. No wonder you're out."],
    support: ["Joking is fine, and the other kind of talk still is too. Which would you like?"],
  },
  {
    cue: null,
    said: ["sound like our school nurse", "gym teacher the one with"],
    mi: [
      "So that was a school voice just now. What's it like, when people there talk to you like that?",
    ],
    empathy: ["That's the voice you get all day, and then it's here as well."],
    support: ["No whistle from here on. What would you want somebody to say, for once?"],
  },
  {
    cue: null,
    said: ["wow ok ref", "technical foul"],
    mi: ["I blew the whistle, and you weren't playing dirty. What did I not see?"],
    empathy: ["Nobody asked me to make that call. You came to talk and got judged."],
    support: ["There's no referee in here from now on. What would make it fair for you to go on?"],
  },
  {
    cue: null,
    said: ["lying to people i'm surviving", "when it keeps you fed"],
    mi: ["I put an ugly name on it, and it gets you through. What does it keep you safe from?"],
    empathy: ["You do it to get by, and I made it sound like you were doing something wrong."],
    support: [
      "You don't have to plead your case. Do you want to say how the getting by works, or leave it?",
    ],
  },
  {
    cue: null,
    said: ["you try it then", "live here a week then"],
    mi: ["True, I don't have to do it. What would I find out, in one day of being you?"],
    empathy: ["It's easy from my chair, and you're in it every day. I was wrong to push."],
    support: [
      "Show me around instead, if you like, and I'll keep my mouth shut. Where does the tour start?",
    ],
  },
  {
    cue: null,
    said: ["that's kinda mean", "you stepped on one"],
    mi: ["It was, and I'm sorry. What did it hit?"],
    empathy: ["That hurt, and you told me straight. I put my foot right on it."],
    support: [
      "I'll tread softer. Do you want a minute, or do you want to tell me what to stay off?",
    ],
  },
  {
    cue: null,
    said: ["what the posters say", "mug like that in the"],
    mi: ["Okay, that was printed cheer. What would be true instead?"],
    empathy: [
      "You've seen that sentence where it costs nothing to say, and it cost me nothing either.",
    ],
    support: ["Slogans are done. Shall I ask you something real, or just listen?"],
  },
  {
    cue: null,
    said: ["haven't met my family", "one dinner at our house"],
    mi: ["I haven't, no. What would I notice, sitting at your table?"],
    empathy: ["Hope comes cheap about people I've never met. You know them."],
    support: [
      "Happy forecasts are off. Do you want to tell me about them, or keep them out of it today?",
    ],
  },
  {
    cue: null,
    said: ["like which year though", "is there a schedule"],
    mi: ["Nobody gave me a schedule either, and I talked like they had. What's the waiting like?"],
    empathy: ["You got a someday from me, and it's now that you're in."],
    support: [
      "A date isn't something I have. Would it help to leave later alone, and talk about today?",
    ],
  },
  {
    cue: null,
    said: ["bro you don't know that", "you can't promise that"],
    mi: ["Correct, I don't. What do you think is coming?"],
    empathy: ["I'm words on a screen, and I talked as if I could see ahead."],
    support: ["I can't promise that, sorry. What would be real enough to be of use?"],
  },
  {
    cue: null,
    said: ["not in the locker room", "not in our gym"],
    mi: ["I don't have to walk in there. What's it like in there?"],
    empathy: ["My nice line wouldn't last a minute in there, and you're the one who's in it."],
    support: ["I'll stop cheering from the stands. What would you want from someone outside?"],
  },
];
