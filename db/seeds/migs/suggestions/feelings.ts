import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Migs shows a feeling: cues of layer 1. */
export const feelings: StoryMoment[] = [
  {
    cue: "watching",
    said: ["practise my voice notes", "takes of every voice note"],
    mi: ["When you play a voice note back, what are you listening for?"],
    empathy: [
      "Even a voice note has to pass inspection. That's a lot of work just to sound like nothing's going on.",
    ],
    support: [
      "One take is plenty here. If even a voice note is a rehearsal, it makes sense to be tired.",
    ],
  },
  {
    cue: "watching",
    said: ["checked the handwriting", "comparing the handwriting"],
    mi: ["All that time with the handwriting, what was going through your head?"],
    empathy: ["It wasn't about you, and still every alarm you have went off."],
    support: [
      "Of course you checked. A thing on a desk isn't small when you're on the lookout already.",
    ],
  },
  {
    cue: "watching",
    said: ["practise how i sit", "practising how guys stand"],
    mi: ["What do you see in that birthday video, besides the pose?"],
    empathy: ["A birthday, and you were on duty the whole time."],
    support: ["I like how you tell it, and it's a bit sad too. Poses aren't needed in here."],
  },
  {
    cue: "watching",
    said: ["delete my history", "i erase box scores"],
    mi: ["How does it feel, right after you've wiped it all?"],
    empathy: ["It's not about the scores. It's more like every trace of you is possible evidence."],
    support: [
      "Sweeping up like that makes sense when you're on edge. It's also a lot of cleaning for one person.",
    ],
  },
  {
    cue: "watching",
    said: ["flew across the sala", "dove over the sofa"],
    mi: ["What went through you in the second before you went for the phone?"],
    empathy: ["She wanted something small, and for you everything was right there in her hand."],
    support: [
      "You in mid-air over a phone is a funny picture, and the fear was real too. I won't laugh past that part.",
    ],
  },
  {
    cue: "watching",
    said: ["about to open a door", "listening for the gate"],
    mi: ["When you're on the lookout like that, what do you picture coming in?"],
    empathy: ["Always half an ear out, so there's no room where you really get to relax."],
    support: ["On alert all the time, no wonder you're jumpy. There's no rush in this chat."],
  },
  {
    cue: "watching",
    said: ["if i slip once", "one wrong second"],
    mi: ["What does a day look like, when one slip is one too many?"],
    empathy: ["You're in a game where one slip ends it, and there's never a timeout."],
    support: [
      "That's a lot of pressure on every single second. It makes sense that you're so careful.",
    ],
  },
  {
    cue: "watching",
    said: ["says i talk in my sleep", "mumble stuff at night"],
    mi: ["What are you worried might come out, at night?"],
    empathy: ["Even your sleep has a guard posted now. There's no off switch left."],
    support: [
      "If not even sleep is a break, no wonder it wears you down. Tired is welcome in here.",
    ],
  },
  {
    cue: "watching",
    said: ["theres nothing to know", "nah theres nothing all good"],
    mi: ["What would it be like, if one person knew?"],
    empathy: ["Maybe that door stays shut for now, and the joke is what holds it."],
    support: ["Nobody knows, and you still wrote to me. You keep the steering wheel."],
  },
  {
    cue: "watching",
    said: ["wore lolas scarf", "danced in a scarf"],
    mi: [
      "What was it like to dance in that scarf?",
      "How did you first notice that something had changed?",
    ],
    empathy: [
      "Nobody announced it. The same kid with the same scarf was suddenly not okay, and you had to work that out alone.",
    ],
    support: [
      "That kid in the scarf was doing nothing wrong. It makes sense that the quiet afterwards stuck with you.",
    ],
  },
  {
    cue: "watching",
    said: ["doesnt get the uncut version", "edit before i talk"],
    mi: ["What gets cut, when you talk to her?"],
    empathy: [
      "You're close, and she only ever gets the edited version. That can be lonely, even in the same room.",
    ],
    support: [
      "You keep something good going with her, and the editing is what it costs. The uncut stuff is welcome here.",
    ],
  },
  {
    cue: "watching",
    said: ["checking her face all day", "watch her watching me"],
    mi: ["Tell me what you're hoping to see in her, or hoping not to."],
    empathy: ["She might know, she might not, and you can't ask. So you keep reading her."],
    support: [
      "Not knowing what she knows is wearing. It makes sense to keep looking, and nothing needs settling tonight.",
    ],
  },
  {
    cue: "watching",
    said: [],
    mi: [
      "How does it feel, to keep an eye on everything like that?",
      "If you didn't have to be careful for a minute, what would that be like?",
      "What do you think people would see, if you stopped checking?",
    ],
    empathy: [
      "Maybe you're always keeping an eye on yourself, and that's tiring.",
      "Being careful all the time can get lonely.",
      "Maybe the fear isn't about one moment. It's about everything that could come after.",
    ],
    support: [
      "You've got your reasons to be careful, and I'm not here to take that away.",
      "Nobody sees how much work this is. I do think it counts.",
      "Nothing in this chat gets marked right or wrong.",
    ],
  },
  {
    cue: "gio",
    said: ["his schedule by heart", "walks past the gate"],
    mi: [
      "Back when you two still talked, what was good about it?",
      "What's it like, when that time of day comes round?",
    ],
    empathy: [
      "The talking stopped and the noticing didn't. Maybe you miss him more than you'd say.",
    ],
    support: [
      "You don't have to make it sound like nothing. Someone mattered and then it went quiet, that's allowed to hurt.",
    ],
  },
  {
    cue: "gio",
    said: ["playlist called math review", "math review 4 is the best playlist"],
    mi: ["What happens in you, when math review 4 is on?"],
    empathy: [
      "There's a whole part of you tucked away under a math title, where nobody would look.",
    ],
    support: ["Clever cover name. It says something that music you love has to hide behind math."],
  },
  {
    cue: "gio",
    said: ["plays guitar bad on purpose", "mess up the guitar part"],
    mi: ["What happens in you, when he plays it wrong like that for the kids?"],
    empathy: ["Of all things, the kindness got you. Hard to put up a defence against that."],
    support: [
      "You saw something good in someone and it did something to you. Nothing about that needs hiding here.",
    ],
  },
  {
    cue: "gio",
    said: ["after i sent him a song", "i sent him one song"],
    mi: ["What were you hoping he'd hear in that song?"],
    empathy: [
      "You sent a real piece of yourself, and what came back was silence. So you keep going over the song.",
    ],
    support: [
      "It took guts to send that song. Getting nothing back hurts, and it's okay to say so.",
    ],
  },
  {
    cue: "gio",
    said: ["heart on their picture", "gio and the girl"],
    mi: ["What goes on in you, in the second before you tap that picture?"],
    empathy: ["You cheer in public, and nobody sees that it costs you."],
    support: [
      "That's a lot to swallow with a straight face. You don't have to be normal about those pictures here.",
    ],
  },
  {
    cue: "gio",
    said: ["looking at the choir table", "choir had a table by the door"],
    mi: ["What was that night like, with your eyes on that table?"],
    empathy: [
      "You were at prom with someone cool, and something in you kept walking over to that table.",
    ],
    support: [
      "Trisha can be cool and your eyes can still be over at that table. No apology needed for that.",
    ],
  },
  {
    cue: "gio",
    said: ["who said gio", "till the roosters"],
    mi: ["What did you two talk about, all those nights?"],
    empathy: ["The name slipped out, and a whole lot of nights came with it."],
    support: ["Gio it is, then. You don't have to take the name back, or explain it."],
  },
  {
    cue: "gio",
    said: ["official answer", "sneakers by sound"],
    mi: ["What would the long answer about him be?"],
    empathy: ["A tenor, officially. Unofficially, maybe someone you're always listening out for."],
    support: ["The short tenor version is fine, and so is the long one. You pick."],
  },
  {
    cue: "gio",
    said: ["on zero talking", "dead air since june"],
    mi: ["What's the silence like, on a bad night?"],
    empathy: ["Nothing from him, and part of you still hasn't logged off."],
    support: ["It doesn't have to be chill. Nothing at all from someone you miss is a real loss."],
  },
  {
    cue: "gio",
    said: ["he got the song", "theres the song so"],
    mi: ["If he got the message, what do you hope he heard in the song?"],
    empathy: ["Maybe the song said it for you, and now you're stuck not knowing what he heard."],
    support: [
      "You let a song do the talking, and that took nerve. Not knowing what he made of it is rough.",
    ],
  },
  {
    cue: "gio",
    said: [],
    mi: [
      "What's it like to carry this around, right now?",
      "What do you miss, when you let yourself?",
      "If nobody could hear, what would you say about it?",
    ],
    empathy: [
      "So much feeling there, and such a straight face around it.",
      "Maybe it hurts twice, once for what it is and once because you can't show it.",
      "Maybe this takes up more of your days than anyone could guess.",
    ],
    support: [
      "It's okay that it matters to you. Nothing to fix about that.",
      "As much or as little as you like, names optional.",
      "I'm not going to make it bigger or smaller than it is.",
    ],
  },
];
