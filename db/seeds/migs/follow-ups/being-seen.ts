import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs tells of the jokes, and of what others might see. */
export const beingSeen: Scenario["topics"] = {
  jokes: {
    layer: 0,
    asks: [
      "joking about",
      "joke about",
      "jokes about",
      "kind of jokes",
      "what jokes",
      "usual jokes",
      "the joke",
      "making fun of",
      "laughing at",
      "who is laughing",
      "whos laughing",
      "laugh about",
      "laughing about",
      "guys say in",
      "guys say in there",
      "guys say in the locker room",
      "they say in there",
      "said in there",
      "say in the locker room",
      "jokes are they",
      "jokes are those",
      "jokes do they",
    ],
    answers: [
      "guys who are like, soft. somebody does the voice, somebody does the hands. {mine's the best one, that's the messed up part|locker?} || it's always who's soft. they do a voice for it. {i do it too and i get the biggest laugh|locker?}, great, thanks, applause",
      "who sits with who, who sings too high, whose bag is too clean. {so i've got a list of stuff not to do|watching} || like how a guy laughs, how he holds his bag. {i keep notes on what not to do|watching}, in my head, like a playbook",
    ],
  },
  "the-walk": {
    layer: 0,
    asks: [
      "the walk",
      "certain way",
      "a guy like that",
      "the impression",
      "impression of",
      "like that walks",
    ],
    answers: [
      "small steps, wrist out, everyone screams. {what's funny is i don't have to act that much|locker?} || hips and a floppy hand, super original. {i go home and check if mine looks like that for real|locker?}",
    ],
  },
  "they-see": {
    layer: 0,
    asks: [
      "you afraid theyd see",
      "you scared theyd see",
      "you afraid they would see",
      "you scared they would see",
      "you afraid they might see",
      "you worried they would see",
      "afraid theyd see",
      "afraid they would see",
      "scared theyd see",
      "afraid they will see",
      "afraid they see",
      "scared they would see",
      "scared they will see",
      "worried theyd see",
      "afraid they might see",
      "what would they see",
      "what might they see",
    ],
    answers: [
      "idk. {that i'm not laughing for the same reason they are|locker?} || {that i'm doing it to get out of the way|locker?}, like when you clap so nobody asks you to sing",
    ],
  },
  "the-word": {
    layer: 0,
    asks: ["the word", "that word", "which word", "what word", "call him", "what name do they"],
    answers: [
      "not typing it lol. it's the one for guys like that, {i've heard it since grade 4 and it still goes straight to my stomach|stomach} || nah i don't type that one. you'd know it. {i hear it and my stomach's already on the floor|stomach}",
    ],
  },
  "other-station": {
    layer: 0,
    asks: [
      "other station",
      "the next channel",
      "station playing",
      "playing on it",
      "other channel",
      "under the jokes",
      "underneath the jokes",
      "behind the jokes",
    ],
    answers: [
      "{slow songs haha. just some guy being sad with a guitar|off?}, no dj || it's like 2am radio. {a guy who isn't funny and nobody's calling in|off?}",
      "stuff i'd say if nobody was gonna laugh after. there's kinda a lot || the things with no punchline. i never do those live",
    ],
  },
  "grade-nine": {
    layer: 0,
    asks: ["grade 9", "grade nine", "in grade 9", "happened in grade 9", "in grade nine"],
    answers: [
      "everybody got crushes, like overnight, like there was a memo. {i made one up so i'd have one|watching} || the guys started a top ten list of girls. {i copied somebody else's answers|watching}, like an exam",
    ],
  },
  lag: {
    layer: 0,
    asks: ["the lag", "lag feel", "the lag like", "lagging", "like lag", "lag between"],
    answers: [
      "like a video call when the mouth moves and the sound's late. {i'm the sound|off?} || you wave and the guy on the screen waves half a second after. {except both of them are me|off?}",
    ],
  },
};
