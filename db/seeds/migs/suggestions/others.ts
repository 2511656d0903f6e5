import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Migs tells of others. */
export const others: StoryMoment[] = [
  {
    cue: null,
    said: ["he got a goat", "kiko just got livestock"],
    mi: ["What was that moment like, right before you bailed?"],
    empathy: ["So close to saying it to him, and then the fear was faster."],
    support: [
      "Not telling Kiko that time is okay. You get to decide if and when there's another moment.",
    ],
  },
  {
    cue: null,
    said: ["bro why a goat", "about the goat and i had"],
    mi: ["About that goat: what would you have liked to answer?"],
    empathy: ["He asked why, and for a second the truth was an option. Then it was a goat again."],
    support: ["The goat is funny, and there's something sad in it too. Both can stay."],
  },
  {
    cue: "locker",
    said: ["eat alone till graduation", "last lunch we ever have"],
    mi: ["What makes it a coin flip, for you?"],
    empathy: ["Either nothing changes or everything does, and you'd only find out afterwards."],
    support: [
      "With your best friend on the line it makes sense to hold off. You don't owe anyone a coin toss.",
    ],
  },
  {
    cue: "locker",
    said: ["a nickname ready by lunch", "turn it into a bit"],
    mi: ["How is it, to know so exactly how they'd joke?"],
    empathy: [
      "You know how it would sound before anyone's opened their mouth. Maybe you hear it already.",
    ],
    support: ["Being scared of that makes sense, you know how that team jokes. I'm not laughing."],
  },
  {
    cue: null,
    said: ["dog in human form", "golden retriever"],
    mi: ["Tell me what it was like, to be around someone like that."],
    empathy: [
      "You start to describe him and it carries you off a bit. There's a lot of warmth in it.",
    ],
    support: [
      "I like hearing how you see him, kids and lateness and all. There's no stop sign from me.",
    ],
  },
  {
    cue: null,
    said: ["this dumb laugh", "when he laughs he snorts"],
    mi: ["What does it do to you, when he laughs?"],
    empathy: ["You can probably hear that laugh right now. And it's safer to stop there."],
    support: ["The laugh can stay undescribed, or you can tell me more. Either is fine."],
  },
  {
    cue: "gio",
    said: ["do fish know", "from chords to ghosts"],
    mi: ["What did those talks have, that you don't get anywhere else?"],
    empathy: [
      "No subject was too weird with him. Maybe you got to be all of yourself for a while.",
    ],
    support: [
      "Talks like that are worth missing. I'd be happy to hear about one, from the songs to the silly stuff.",
    ],
  },
  {
    cue: "gio",
    said: ["i got an eyeball", "it says seen"],
    mi: ["What do you tell yourself, when you look at that screen?"],
    empathy: ["He saw it, that's all you know. The rest your head has to fill in."],
    support: ["Being left on seen stings. No need to joke that away here, unless it helps."],
  },
  {
    cue: "gio",
    said: ["nice to everyone", "kind hurts the most"],
    mi: ["What is it about him being nice that would hurt like that?"],
    empathy: ["Maybe you'd wanted something that isn't just how he is with people."],
    support: ["It makes sense that kind can hurt, when what you hope for is something else."],
  },
  {
    cue: "gio",
    said: ["with the guitar on his lap", "a really quiet oh"],
    mi: ["That oh, when you hear it in your head, what's in it?"],
    empathy: ["One tiny word, and you've already listened to it over and over in your head."],
    support: [
      "You've been through that moment all by yourself, guitar and all. We can stop at the oh, or go on.",
    ],
  },
  {
    cue: "gio",
    said: ["going by the pictures", "as far as the photos go"],
    mi: ["What are you looking for, when you look?"],
    empathy: ["He seems happy, and maybe that's a comfort and a sting in one."],
    support: ["For research, of course. It's okay to miss someone and check how he's doing."],
  },
  {
    cue: "sin",
    said: ["i like mass", "i belong in the harmonies"],
    mi: ["What happens in you, in the middle of the singing?"],
    empathy: [
      "It'd be easier not to care. It's a place you love, and you're not sure it loves you back.",
    ],
    support: ["You get to love that part, with everything that's complicated around it."],
  },
  {
    cue: "watching",
    said: ["would i still get adobo", "theres a plate thats mine"],
    mi: ["What's it like, to eat there?"],
    empathy: ["It's not about the food. It's about whether you'd still be wanted at Kiko's."],
    support: ["Of course you worry about that. You're fed and liked there, and it matters."],
  },
  {
    cue: null,
    said: ["an angel in the nativity", "had me as an angel"],
    mi: ["What was it like to be the angel, all those times?"],
    empathy: ["You tell it as a punchline, and maybe there's a kid in there who already wondered."],
    support: [
      "Good line. I'm up for the rest of the angel story too, the funny parts and the others.",
    ],
  },
  {
    cue: "locker",
    said: ["boy in grade 8", "kid in grade 8"],
    mi: [
      "How do you feel, when that kid is there?",
      "If nobody else could hear, what would you want to say to him?",
    ],
    empathy: ["You recognise something in him, and that's why it hurts to stay quiet."],
    support: [
      "You see him when others only see a joke. Being scared to speak up doesn't make you heartless.",
    ],
  },
  {
    cue: null,
    said: ["the sea in the back", "waves behind him"],
    mi: ["What do you hear, in the part with the sea?"],
    empathy: [
      "The sea doesn't ask you anything. Maybe it's a piece of him that's easy to be close to.",
    ],
    support: ["A tender way to keep papa near, that. There's no wrong way to listen."],
  },
  {
    cue: null,
    said: ["some of it, not all of it", "the other half i can't say"],
    mi: ["Which bit did I get, and what's missing from it?"],
    empathy: ["So I've got a piece of it, and the rest isn't ready to be said."],
    support: ["Thanks for putting me right. That sentence can be finished later, or stay open."],
  },
  {
    cue: null,
    said: ["no ball just the brain", "nothing to bounce"],
    mi: ["So what comes up in that brain, when there's nothing else to do?"],
    empathy: [
      "All day there's something to bounce off. In bed there's nothing between you and your own head.",
    ],
    support: [
      "No noise to hide in, that's a rough spot. Some of what comes up in bed has a place here.",
    ],
  },
  {
    cue: null,
    said: ["two shows daily", "whenever nobody needs a joke"],
    mi: ["What's different about those moments, when the audience is gone?"],
    empathy: ["It comes in the gaps, as soon as there's no show to run."],
    support: ["This can be one of those gaps, and nobody needs a joke from you in it."],
  },
  {
    cue: "watching",
    said: ["talking beside it", "not saying and its loud"],
    mi: ["What would help you get a little closer to it?"],
    empathy: ["It's right there next to everything you say, and it takes up a lot of room."],
    support: [
      "Walk around it as long as you need. I won't push, and I'm not leaving because of it.",
    ],
  },
];
