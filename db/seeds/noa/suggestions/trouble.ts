import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Noa is asked about the trouble itself, and what it does to nights and body. */
export const trouble: StoryMoment[] = [
  {
    cue: null,
    said: ["look like a raccoon", "toast in my hair"],
    mi: ["Not pretty, understood. What's it like from the inside?"],
    empathy: ["You can still make it funny, and maybe that's what is holding up the rest of you."],
    support: ["No need to be pretty for this. Come exactly as you are."],
  },
  {
    cue: "rage",
    said: ["put the melon down so carefully", "polite to the melon"],
    mi: ["Such manners with the melon, and then none. What was that moment like from the inside?"],
    empathy: ["Your hands were still being careful, and the rest of you already knew."],
    support: [
      "That's a cruel place for news like that, with a melon in your hands. I don't judge what came next.",
    ],
  },
  {
    cue: "rage",
    said: ["split the cancellation fee", "it was about the refund"],
    mi: ["April was real, flights and all. What were you looking forward to?"],
    empathy: ["It was about money to him, maybe, and you'd just lost a whole April."],
    support: [
      "Being furious over a refund makes sense. It's a lot more than money that got cancelled.",
    ],
  },
  {
    cue: "chest",
    said: ["pulled out a plug", "unplugged and it hurts"],
    mi: ["Unplugged, like that. What else went dark with it?"],
    empathy: ["Everything else has gone off, and maybe the hurt is the only thing still on."],
    support: ["I take it as real, that it hurts. It needs no proof here."],
  },
  {
    cue: "shame",
    said: ["humiliated everyone knew", "last one to get a joke"],
    mi: ["What's the worst of it, being the last to know?"],
    empathy: [
      "Maybe it isn't only losing him. It's the thought of them all knowing while you didn't.",
    ],
    support: ["Being the last to know burns. Nobody here is laughing."],
  },
  {
    cue: null,
    said: ["kitchen floor it's cold", "kitchen tiles like a starfish"],
    mi: ["What's good about the kitchen floor, at a moment like this?"],
    empathy: ["Maybe the floor's the one thing that isn't moving right now."],
    support: ["The kitchen floor's a fine place for this conversation. No need to get up."],
  },
  {
    cue: null,
    said: ["less loud than an hour", "boiling to simmer"],
    mi: ["What turned it down a bit?"],
    empathy: ["A little quiet has come in, and you hardly dare to look at it."],
    support: ["I won't jinx it. We can stay at this volume as long as you like."],
  },
  {
    cue: "nosleep",
    said: ["twelve hours in total", "count the hours i've slept"],
    mi: ["All that time on next to nothing. What are so few hours doing to you?"],
    empathy: ["Maybe it's been one very long day since then, with no real night in it."],
    support: ["On that few hours, just being able to tell me about it is something."],
  },
  {
    cue: null,
    said: ["off since summer", "bought cushions"],
    mi: ["Back in the summer, what was it that you could feel?"],
    empathy: ["Part of you knew, and part of you was busy making the place nice around it."],
    support: ["You wanted it to work, so you looked after the place. I don't find that foolish."],
  },
  {
    cue: "unlovable",
    said: ["that's the reason a lot", "that's the review"],
    mi: ["A lot. What do those words do, once they get hold of you?"],
    empathy: ["Two small words, and they've been turned into a verdict on all of you."],
    support: ["I'm not reading you through those two words. Your own size is fine here."],
  },
  {
    cue: "rage",
    said: ["nobody gave me a real why", "left before the why"],
    mi: ["If there were a real why, what would you do with it?"],
    empathy: [
      "Without a reason you have to make them up yourself, and maybe most of them end up being about you.",
    ],
    support: ["It makes sense to keep circling a why that nobody gave you."],
  },
  {
    cue: "ghosted",
    said: ["friends has rung", "keep my phone face up"],
    mi: ["When you think of the phone ringing, what do you hope to hear?"],
    empathy: ["You're still leaving a door open for them, and the quiet keeps coming through it."],
    support: [
      "Wanting one of them to ring isn't asking for much. It makes sense that the nothing hurts.",
    ],
  },
  {
    cue: "missing",
    said: ["still my person", "roll over to tell him my dream"],
    mi: ["What is that first bit of the morning like, before it all comes back?"],
    empathy: ["For a second you still have him, and so you lose him again each morning."],
    support: [
      "Mornings get you before you can brace. That's a rough way to start a day, and it's ok to say so.",
    ],
  },
  {
    cue: "chest",
    said: ["missing a step on the stairs", "think there's another step"],
    mi: ["What kind of moment brings that drop on most?"],
    empathy: ["As if you kept putting your foot down where something used to be, and it isn't."],
    support: ["All this time with no solid step under you is exhausting. Take your time here."],
  },
  {
    cue: "missing",
    said: ["died but he's also posting", "i'm at his funeral"],
    mi: ["What's it like to grieve him with his pictures still turning up?"],
    empathy: ["It's a grief with no quiet in it, because there he is, carrying on."],
    support: ["There's no right way to mourn somebody who's still around. Messy is fine."],
  },
  {
    cue: "nosleep",
    said: ["scrolling till it's grey", "do shifts on the sofa"],
    mi: ["What are you waiting for, somewhere in that scrolling?"],
    empathy: [
      "The phone's the last thing that might still say something, so maybe it's hard to let go of it.",
    ],
    support: ["It gets long, a night on that sofa. You've got company for a bit of this one."],
  },
  {
    cue: "nosleep",
    said: ["fell asleep in a lecture", "passed out on a library desk"],
    mi: ["What came back first, when you woke up there?"],
    empathy: ["You've been going on nothing, and in the end your body just took what it needed."],
    support: [
      "Dropping off like that is what worn out looks like. You don't need to be embarrassed with me.",
    ],
  },
  {
    cue: "nosleep",
    said: ["making tea and finding it later", "pot of tea and found"],
    mi: ["All that tea going cold. What takes you away in the meantime?"],
    empathy: ["The tea gets made, and then there's nobody quite there to drink it."],
    support: ["Tea made is tea made. You're trying, even with everything tasting of nothing."],
  },
  {
    cue: "chest",
    said: ["jaw hurts from clenching", "my jaw from grinding"],
    mi: ["If your jaw could let go, what would come out?"],
    empathy: ["Jaw tight and a weight on your chest, as if you were bracing for the next blow."],
    support: ["You've been tense for a good while. You don't have to be on guard with me."],
  },
  {
    cue: "chest",
    said: ["blaming the coffee", "hold a pen straight"],
    mi: ["If it isn't the coffee, what do your hands know?"],
    empathy: ["Your hands won't pretend, even when the rest of you would like to."],
    support: ["Shaky hands are fine here. We can go at their speed."],
  },
];
