import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Migs is asked when it comes, what he acts, and who would see. */
export const askedOutright: StoryMoment[] = [
  {
    cue: "watching",
    said: ["laughing theyre not looking", "if i stop now theyll ask"],
    mi: ["Who would you be okay with, looking for a second?"],
    empathy: [
      "The jokes keep everyone busy, so that nobody gets to you. And nobody does get to you.",
    ],
    support: ["No punchline is needed in here. A quiet line is as good as a funny one."],
  },
  {
    cue: "off",
    said: ["noise stops and its just me", "still wearing the face"],
    mi: ["What's it like in that jeep, once it's quiet?"],
    empathy: [
      "So it isn't in the noise that it hits you, it's when there's nobody left to be funny for.",
    ],
    support: ["That ride home sounds long. No face needed here, nobody's looking."],
  },
  {
    cue: "watching",
    said: ["papa gets the video", "plays every video twice"],
    mi: ["What would you like your papa to see, when he watches you?"],
    empathy: ["So many eyes on you, and maybe the ones on the ship weigh the most."],
    support: [
      "A whole street watches you play. Being careful makes sense, with all of them looking.",
    ],
  },
  {
    cue: "watching",
    said: ["hands all over the place", "kid with loud hands"],
    mi: ["What was that kid like, before he started practising?"],
    empathy: ["He sounds like somebody you miss a bit. And somebody you learned to hide."],
    support: ["I like the sound of him. He doesn't have to stand any special way in here."],
  },
  {
    cue: "watching",
    said: ["typed at 2am and closed", "put the phone under the bed"],
    mi: ["What was it like, that moment before you put it away?"],
    empathy: ["You got as far as asking, and then even the answer felt dangerous."],
    support: [
      "Looking something up in the middle of the night takes guts. You don't have to tell me what it was.",
    ],
  },
  {
    cue: "watching",
    said: ["then i deleted it and sent", "my thumb sent farm animals"],
    mi: ["What was in you, right before it turned into a goat?"],
    empathy: ["It was real, it was typed, and at the last second you saved yourself with a goat."],
    support: [
      "A goat is a pretty good emergency exit. The real one can stay unsent for as long as you need.",
    ],
  },
  {
    cue: "stomach",
    said: ["my face gets hot", "my ears go hot"],
    mi: ["What's that one second like, before you laugh?"],
    empathy: ["Everyone hears the laugh, and nobody sees the heat that comes first."],
    support: ["That's a lot to swallow in a second. You don't need to laugh first here."],
  },
  {
    cue: "watching",
    said: ["first three sentences of it", "say it to the ceiling"],
    mi: ["What's it like, that somebody is hearing some of it now?"],
    empathy: ["All this time there was nobody to hear it, and still you kept the words."],
    support: ["I'm glad you said that much. There's no rush about the sentence that comes next."],
  },
  {
    cue: null,
    said: ["i just hold the remote", "theres sitting with my lola"],
    mi: ["What lets go in you, when you're sitting there with her?"],
    empathy: ["Next to your lola you don't have a position to play. You get to sit."],
    support: ["It's good there's a couch like that. A place with no questions is worth a lot."],
  },
  {
    cue: "locker",
    said: ["hes never met me", "my free throw better than he knows me"],
    mi: ["What would you like him to know about you, if it was easy?"],
    empathy: [
      "So close, and there's still a whole you he's never met. That can be lonely in a crowd of two.",
    ],
    support: [
      "Best friends since grade 7, and part of you waits outside. It makes sense that it hurts.",
    ],
  },
  {
    cue: null,
    said: ["asks if i ate and he means it", "shares the last one and doesnt"],
    mi: ["What do you feel, when he's like that with you?"],
    empathy: [
      "There's a Kiko without an audience, and maybe that Kiko is the one part of you trusts.",
    ],
    support: [
      "It's nice to hear there's a side of him like that. You know it because he shows it to you.",
    ],
  },
  {
    cue: null,
    said: ["nobodys told you the score", "kinda wobbly kinda ok"],
    mi: ["Weird or wobbly, what would be good to have around you tonight?"],
    empathy: [
      "You've put something down, and it's strange to walk out without knowing what it counts as.",
    ],
    support: ["Wobbly makes sense after this. Food and bed sound like a decent second half."],
  },
  {
    cue: "stomach",
    said: [
      "straight down no stops",
      "just holding a spoon",
      "my name in the question",
      "left before it got to me",
    ],
    mi: ["When it drops like that, what do you do with your face?"],
    empathy: [
      "It goes off the moment somebody gets near the question, as if your stomach heard it first.",
    ],
    support: ["Everyone else was eating, and you were falling nine floors. I get why it's tiring."],
  },
  {
    cue: "off",
    said: ["still checking mine", "me im buffering"],
    mi: ["What are you checking, in that half second?"],
    empathy: [
      "They get to be there, and you get there a beat later, after you've looked yourself over.",
    ],
    support: ["Being always a bit late to yourself is exhausting. Nobody's ahead of you in here."],
  },
  {
    cue: "watching",
    said: ["nobodys ever left early", "running since grade 9"],
    mi: ["What does it cost you, to keep that show going?"],
    empathy: ["It's such a good show that nobody asks who's playing the part."],
    support: ["No days off since then is a lot. You don't have to put on a show here."],
  },
  {
    cue: "off",
    said: ["some guy in a sando who hums", "skinny dude who sings"],
    mi: ["What's he like, that guy? What does he like to sing?"],
    empathy: [
      "He's there every night, once the jersey's off, and he's shy because nobody's been told about him.",
    ],
    support: ["I'm glad to meet him for a minute. He can hum if he wants."],
  },
  {
    cue: "watching",
    said: ["like somebody else presses send", "one screenshot one"],
    mi: ["If it were yours to tell, at your own time, what would be different?"],
    empathy: ["It's not only that they'd know. It's that somebody else would get to say it."],
    support: ["It's yours, and you want to be the one who decides. That makes a lot of sense."],
  },
  {
    cue: null,
    said: ["i count dribbles", "earphones in nothing playing"],
    mi: ["How did you find out that this works for you?"],
    empathy: [
      "You've got your own way of turning it down, and nobody around you even knows it's running.",
    ],
    support: ["That's a smart thing to have found by yourself. I like that it's yours."],
  },
  {
    cue: "locker",
    said: ["the one holding the mic", "they tease around me"],
    mi: ["What would it be like to put that mic down for a minute?"],
    empathy: ["As long as you're the one who jokes, they're not looking. So you can never stop."],
    support: ["You found a way not to get hit by it. It's okay if that way has also got heavy."],
  },
  {
    cue: "off",
    said: ["me and the thing in one room", "hear myself not being funny"],
    mi: ["When the quiet comes, what does it say?"],
    empathy: [
      "You look forward to being alone, and then you're not alone at all, because it's there too.",
    ],
    support: ["That's a strange kind of company. It can be in this room too, I don't mind it."],
  },
  {
    cue: null,
    said: ["when the gyms already empty", "walk home with overtime"],
    mi: ["What's different about you, in that part of the day?"],
    empathy: ["No audience, and suddenly there's room. Maybe that's when you come out a bit."],
    support: ["I like that part of your day. It sounds like nothing's asked of you there."],
  },
  {
    cue: "watching",
    said: ["all eyes on our guard", "its the hugging after it"],
    mi: ["What would a good game be like, one you'd enjoy?"],
    empathy: [
      "You've got the game handled. It's being looked at, and held, that makes you nervous.",
    ],
    support: [
      "Two weeks, and everyone's coming. You're allowed to be nervous about something other than the score.",
    ],
  },
  {
    cue: "off",
    said: ["once in the shower radio on", "into a towel like a pro"],
    mi: ["What was it about, that time, as far as you know?"],
    empathy: ["You cried where nobody could hear it, and came back out with the funny face on."],
    support: ["I'm glad you told me that. You wouldn't have to hide it here."],
  },
  {
    cue: null,
    said: ["laugh out of people who", "my no look pass"],
    mi: ["When did somebody last notice that about you?"],
    empathy: [
      "You see and hear what others miss. Maybe because you've been looking so closely for years.",
    ],
    support: ["Those are good things to like about yourself. I'm glad you could say them."],
  },
  {
    cue: "off",
    said: ["so no script", "i couldnt outrun stuff"],
    mi: ["What did you find out about that guy, when it got quiet?"],
    empathy: ["When it went quiet there was only you, and maybe that was the scary part."],
    support: ["That's a lot to be alone with. I'm glad you're telling me some of it."],
  },
];
