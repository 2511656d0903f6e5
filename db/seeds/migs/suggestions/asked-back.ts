import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Migs is asked about something he has just named. */
export const askedBack: StoryMoment[] = [
  {
    cue: "locker",
    said: ["who is soft", "mines the best one", "whos soft"],
    mi: ["What's it like to be the best at it?"],
    empathy: ["You get the biggest laugh for something that's aimed, a bit, at you."],
    support: ["It's honest of you to say you do it too. I don't think less of you for that."],
  },
  {
    cue: "watching",
    said: ["stuff not to do", "notes on what not to do"],
    mi: ["How long is that list by now?"],
    empathy: ["Everyone else plays, and you're keeping a rulebook nobody else needs."],
    support: ["That's a lot to keep in one head. Here you're off the clock."],
  },
  {
    cue: "locker",
    said: ["have to act that much", "if mine looks like that for real"],
    mi: ["What do you see, when you check yourself at home?"],
    empathy: ["They laugh at the act, and you're scared it isn't one."],
    support: ["However you walk is okay with me."],
  },
  {
    cue: "locker",
    said: ["same reason they are", "out of the way"],
    mi: ["What's your reason, when you laugh?"],
    empathy: ["You laugh so that nobody looks at you. So no one knows what's under it."],
    support: [
      "It got you through a lot of practices, that trick. It makes sense that it's wearing thin.",
    ],
  },
  {
    cue: "stomach",
    said: ["goes straight to my stomach", "stomachs already on the floor"],
    mi: ["What do you need, in the second after you've heard it?"],
    empathy: ["It isn't even said to you, and your body takes it every time."],
    support: ["That word's not needed here. I know enough without it."],
  },
  {
    cue: "off",
    said: ["some guy being sad with a guitar", "nobodys calling in"],
    mi: ["If I called in to that station, what would he play?"],
    empathy: [
      "Under all the noise there's someone who isn't joking, and he's been on air all night.",
    ],
    support: ["I'm listening to that one too. He's got at least one caller now."],
  },
  {
    cue: "watching",
    said: ["made one up so id have one", "somebody elses answers"],
    mi: ["What was it like, to need an answer that fast?"],
    empathy: ["Everyone seemed to know something you had to copy."],
    support: ["Grade 9 is early to start hiding. I'm glad to hear about that kid."],
  },
  {
    cue: "off",
    said: ["im the sound", "both of them are me"],
    mi: ["Which of the two feels more like you?"],
    empathy: ["You're there and you're late to yourself, and nobody else sees the delay."],
    support: ["That's a good way to explain it. I get what you mean."],
  },
  {
    cue: "stomach",
    said: [
      "neck is hot",
      "warm face cold feet",
      "shaking like after a game",
      "knees are doing a drumroll",
    ],
    mi: ["What's your body telling you, when it goes like that?"],
    empathy: ["Your whole body is on alert, just from getting near it."],
    support: [
      "There's time, let your body settle at its own speed. I'm still here, same as a minute ago.",
    ],
  },
  {
    cue: "locker",
    said: ["kikos the one id want", "in my dreams its kiko"],
    mi: ["What would that talk be like, in the good version?"],
    empathy: ["There's the one it'd be easy with, and the one you'd most want it to be."],
    support: [
      "Two very different people, and you know them both so well. It's fine to leave it at thinking.",
    ],
  },
  {
    cue: "off",
    said: [
      "peel off wet socks",
      "for like ten seconds",
      "guy they ordered",
      "migs on the tarpaulin",
    ],
    mi: ["What's different in you, in the seconds when it's off?"],
    empathy: ["There's the one they cheer for, and there's you, looking after his clothes."],
    support: ["That jersey isn't needed here. I like the one who's talking."],
  },
  {
    cue: "watching",
    said: ["in a funny voice", "switch to a chicken voice"],
    mi: ["What would it be like, to be heard in your real voice once?"],
    empathy: ["You sing your heart out, and when a door opens it has to be a joke."],
    support: ["Full drama, with the hand. I'd have liked to hear that."],
  },
  {
    cue: "gio",
    said: ["never says the thing and the jeep", "goes the long way back"],
    mi: ["What is it about that one, that stays with you?"],
    empathy: ["A song like that can say something that's hard to say yourself."],
    support: ["It sounds like a beautiful one. I'm glad you told me what it's about."],
  },
  {
    cue: "watching",
    said: ["dont be weird about it", "he was online"],
    mi: ["What would have come after that first line?"],
    empathy: ["You were one tap away, and then somebody was really there."],
    support: ["It was already a lot to type that. The rest has no deadline."],
  },
  {
    cue: "gio",
    said: ["every ones got a day on it", "one voice note thats eleven"],
    mi: ["Which one do you play when it's really bad?"],
    empathy: ["It's a whole diary, and nobody'd know it from the name."],
    support: ["What a careful way to keep somebody. I won't ask whose voice it is."],
  },
  {
    cue: "papa",
    said: ["what a waste", "pass the rice"],
    mi: ["What did you want to say, while everyone was nodding?"],
    empathy: ["He said it about your cousin, and you heard what he might say about you."],
    support: ["That's a heavy thing to swallow with dinner. I'm sorry you had to sit there."],
  },
  {
    cue: "papa",
    said: ["got the saint picked out", "holding the clipboard"],
    mi: ["Where are you in that plan, if you look for yourself?"],
    empathy: [
      "They've got it all laid out, with love, and there's no line on it for you to fill in.",
    ],
    support: [
      "That's a lot of other people's hopes. I'm curious about yours, when you feel like it.",
    ],
  },
  {
    cue: "sin",
    said: ["give up basketball", "offered my jump shot"],
    mi: ["What did you feel, the next morning?"],
    empathy: ["You offered what you love most, to get rid of a part of yourself."],
    support: ["I hear how serious you were. That's a lot of pain for one prayer."],
  },
  {
    cue: "locker",
    said: ["like forty chances", "tying my shoe"],
    mi: ["What do you see in him, when you look over?"],
    empathy: [
      "You want to be the one who says a normal thing, and it's risky to be seen being kind.",
    ],
    support: ["It shows that you care, even in the chances you missed."],
  },
  {
    cue: "sin",
    said: ["ate the donut", "smell the candle"],
    mi: ["What was it like, to hear it from someone that nice?"],
    empathy: ["It's harder to be angry when it comes in a gentle voice."],
    support: ["You sat right there and took it in. I'm glad you told me about it."],
  },
  {
    cue: "stomach",
    said: ["its about my ankle", "timed it"],
    mi: ["What would the other one say, the one you didn't write?"],
    empathy: ["You've got a safe one ready, so nobody asks for the true one."],
    support: ["Having a safe one is smart. What's true can stay with you."],
  },
  {
    cue: "watching",
    said: ["unicorn butt", "unicorn glitter"],
    mi: ["What do you think, when you look at it and leave it there?"],
    empathy: [
      "You could have taken it off, and you didn't. Maybe part of you likes that it's there.",
    ],
    support: ["That's a kind little sticker. It doesn't have to mean anything today."],
  },
];
