import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedEarlyOfTheLads: StoryMoment[] = [
  {
    cue: null,
    said: ["A crane driver off", "It'd be the crane"],
    mi: ["What passes between you and him, in that nod?"],
    empathy: ["A man off the old days, met over the shopping."],
    support: ["Was he someone you got on with? I'd like to hear about him."],
  },
  {
    cue: null,
    said: ["You say hello, and", "I'd have nothing for"],
    mi: ["What would you want to be able to answer, after hello?"],
    empathy: ["It isn't the hello that stops you, it's what comes straight after."],
    support: ["We could find one thing to say after hello, if you'd want that."],
  },
  {
    cue: null,
    said: ["The weather, and her", "It's weather, and whose"],
    mi: ["What do you get out of that chat, small as it is?"],
    empathy: ["Weather and ailments, and it's still somebody talking with you across a counter."],
    support: ["There's no topic too small for me either, if you'd like to carry on."],
  },
  {
    cue: null,
    said: ["She keeps my paper", "She's a chatty one"],
    mi: ["What's it like for you, to be met with a bit of friendliness there?"],
    empathy: ["She sounds like a warm bit of the morning."],
    support: ["I'm pleased to know about her. What else goes on in that shop?"],
  },
  {
    cue: null,
    said: ["The local one, for", "the crossword in it"],
    mi: ["What are you hoping to find, when you open it?"],
    empathy: ["A local paper, and perhaps a way of keeping one foot in the place."],
    support: ["Read me something out of it, if anything has caught you."],
  },
  {
    cue: null,
    said: ["She said I needn't", "She left it open"],
    mi: ["How did it sit with you, her going about it like that?"],
    empathy: ["She left the door open for you, and didn't push you through it."],
    support: ["You've come through that door in your own way. Stay as long as suits you."],
  },
  {
    cue: null,
    said: ["Boilers to see to", "There's a boiler house"],
    mi: ["What would it have given you, to have a boiler house to look after?"],
    empathy: ["You could see yourself in that one, boilers and all."],
    support: ["I'd like to hear how you pictured it, if it's not too sore."],
  },
  {
    cue: null,
    said: ["It went to a", "They'd somebody in mind"],
    mi: ["What had you let yourself hope for, with that one?"],
    empathy: ["It had gone to somebody else, and that was one you'd have wanted."],
    support: ["No need to make it smaller than it was. I've time for it."],
  },
  {
    cue: null,
    said: ["Some are driving vans", "A few got on"],
    mi: ["When you think of where they've all ended up, what does it bring home to you?"],
    empathy: ["All of you scattered, and no one road that everybody took."],
    support: ["Is there one among them you find yourself wondering about?"],
  },
  {
    cue: null,
    said: ["them off and let", "They come off again"],
    mi: ["What goes through you, the minute before you take them off?"],
    empathy: [],
    support: ["I'd stay on that moment with you, if you want to say more."],
  },
];
