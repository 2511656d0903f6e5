import type { Feeling } from "./feeling";
import type { Templates } from "./templates";

/**
 * What can be said to each kind of distress, beside the client's words or alone: a question that stays
 * with it, a word that names it, and one that looks for who and what is there.
 */
export const feelingLines: Record<Feeling, Templates> = {
  overwhelmed: {
    mi: [
      "Which part of it presses hardest right now?",
      "What's it like when it all comes at once?",
      "What happens in you when it gets to that point?",
    ],
    empathy: [
      "That sounds like far more than one person can hold at once.",
      "It sounds as if there's no place to put any of it down.",
      "I can hear how much is coming at you.",
    ],
    support: [
      "Who knows how much you're holding?",
      "Would it be a help to lay it out here, one piece at a time?",
      "Who could hold a piece of that with you?",
    ],
  },
  tired: {
    mi: [
      "What takes the most out of you?",
      "What is it like at the end of a day like that?",
      "Where does that tiredness sit?",
    ],
    empathy: [
      "That sounds worn right down.",
      "It sounds as if you've been running on very little.",
      "I can hear how tired that is, and not only in the body.",
    ],
    support: [
      "Who sees how tired you are?",
      "What gives you a little back, if anything does?",
      "When did you last have an hour that was yours?",
    ],
  },
  angry: {
    mi: [
      "What was it about that which got to you most?",
      "What's there underneath the anger, if you look?",
      "What would you want people to understand about it?",
    ],
    empathy: [
      "I may be wrong, but I think I hear anger in that, and I can see why.",
      "It sounds as if it felt deeply unfair.",
      "I wonder if it hurts as much as it angers you.",
    ],
    support: [
      "Who can you be angry with about it, out loud?",
      "Who sees it the way you do?",
      "Where does all that anger go, at the moment?",
    ],
  },
  grief: {
    mi: [
      "What do you miss most?",
      "When is it closest?",
      "What's it like in the moments when it comes up?",
    ],
    empathy: [
      "I can hear how much is missing there.",
      "It sounds as if the loss is in the small things too.",
      "That sounds very sad.",
    ],
    support: [
      "Who can you talk to about what's gone?",
      "What has been a comfort, even a small one?",
      "Who knows how much it still hurts?",
    ],
  },
  ashamed: {
    mi: [
      "What do you tell yourself about it?",
      "What makes that so hard to say?",
      "What would it mean if somebody knew?",
    ],
    empathy: [
      "I can hear how much you hold that against yourself.",
      "It sounds hard even to say.",
      "I don't think less of you for it.",
    ],
    support: [
      "Who knows even a part of it?",
      "What would you need from a person to be able to tell them?",
      "What would you say to a friend who told you the same?",
    ],
  },
  afraid: {
    mi: [
      "What are you most afraid of there?",
      "What goes through your mind when it comes?",
      "When is it strongest?",
    ],
    empathy: [
      "That sounds frightening.",
      "I can hear how much that worries you.",
      "It sounds as if the worry hardly leaves you.",
    ],
    support: [
      "What steadies you a bit when it comes?",
      "Who knows that you're this worried?",
      "Who's with you when it's like that?",
    ],
  },
  masked: {
    mi: [
      "What does it cost you to keep that up?",
      "On a day when you can't keep up appearances, what is it like?",
      "What would happen if somebody saw?",
    ],
    empathy: [
      "It sounds like hard work, keeping that up.",
      "I wonder who gets to see what's behind it.",
      "It sounds lonely behind there.",
    ],
    support: [
      "With whom can you let that down, even a bit?",
      "What would make it safe to show a little of what's behind it?",
      "You don't have to keep it up here. Who else has noticed, do you think?",
    ],
  },
  numb: {
    mi: [
      "What's it like in there, when nothing comes?",
      "When did you first notice that?",
      "What still gets through, if anything?",
    ],
    empathy: [
      "It sounds as if you're very far away from everything.",
      "That sounds like looking at your own life through glass.",
      "I can hear how empty that is.",
    ],
    support: [
      "Who has noticed that you're not quite there?",
      "What comes closest to feeling like yourself?",
      "Who could you tell that to?",
    ],
  },
  body: {
    mi: [
      "When your body does that, what's usually going on around you?",
      "What do you make of it yourself?",
      "What does it keep you from?",
    ],
    empathy: [
      "It sounds as if your body is carrying some of this too.",
      "I can hear how much your body has to take.",
      "That sounds hard to live with, day in and day out.",
    ],
    support: [
      "Who knows that this is happening to you?",
      "What eases it, even for a moment?",
      "Who have you told about that?",
    ],
  },
  hopeless: {
    mi: [
      "What did it look like before it got to this?",
      "What makes it look so closed?",
      "When did it begin to look that way?",
    ],
    empathy: [
      "That sounds very dark.",
      "It sounds hard to see anything ahead.",
      "I can hear how stuck that feels, and how heavy.",
    ],
    support: [
      "What has got you through the days up to now?",
      "Who knows that it looks like this to you?",
      "What still matters to you, even a bit?",
    ],
  },
  alone: {
    mi: [
      "What's it like to be on your own with that?",
      "When does it feel loneliest?",
      "What would you have wanted somebody to notice?",
    ],
    empathy: [
      "That sounds lonely.",
      "I can hear how alone you've been with it.",
      "It sounds as if nobody is really in it with you.",
    ],
    support: [
      "Who would you most like to have near?",
      "Who comes to mind when you think of somebody you could tell?",
      "Who notices, on a day like that?",
    ],
  },
  nights: {
    mi: [
      "What goes round in your head in those hours?",
      "What's it like in the middle of it?",
      "What is the day like, after that?",
    ],
    empathy: [
      "It sounds as if there's no real rest in any of it.",
      "Going without rest makes everything else harder.",
      "Those sound like very long hours.",
    ],
    support: [
      "What helps a little in those hours, if anything?",
      "Who knows what your nights are like?",
      "Who's around when it's at its worst?",
    ],
  },
  everyday: {
    mi: [
      "What else has changed on an ordinary day?",
      "What goes through you in a moment like that?",
      "When did that begin?",
    ],
    empathy: [
      "It sounds as if it gets into the smallest things of the day.",
      "A small thing like that can hold a great deal.",
      "I can hear how different the days have become.",
    ],
    support: [
      "Who's there with you at those times?",
      "Who knows about moments like that?",
      "What makes such a moment a bit easier?",
    ],
  },
  worth: {
    mi: [
      "Where does that picture of yourself come from?",
      "When did you start to see it that way?",
      "What do you measure yourself by?",
    ],
    empathy: [
      "That's a painful way to see yourself.",
      "It sounds as if you've come to doubt what you're worth.",
      "I can hear how hard you are on yourself there.",
    ],
    support: [
      "Who sees you differently from that?",
      "Who could you say that to, and be heard?",
      "When did you last see it another way, even for a moment?",
    ],
  },
  burden: {
    mi: [
      "What weighs most in that?",
      "What do you feel you owe there?",
      "What do you hold against yourself in it?",
    ],
    empathy: [
      "That's a heavy thing to carry about people you care for.",
      "I can hear how much that weighs on you.",
      "It sounds as if you hold yourself to account for a great deal.",
    ],
    support: [
      "Who would want to know, even if it was hard to hear?",
      "Who could carry a bit of that with you?",
      "What would you say, if you didn't have to spare anyone?",
    ],
  },
  heavy: {
    mi: [
      "What's that like for you?",
      "What's the hardest part of that?",
      "What goes through you when you write that?",
    ],
    empathy: [
      "I can hear that it weighs on you.",
      "That sounds hard to live with.",
      "It sounds as if there's a lot behind that.",
    ],
    support: [
      "Who knows about that?",
      "What would you like from the people around you, with that?",
      "Would you like me to listen, or shall we think it through together?",
    ],
  },
};
