import { repairTemplates } from "./repair-templates";
import type { Templates } from "./templates";

/** What the client's message was, where it told nothing: each set meets that one thing, and nothing else. */
export const momentTemplates = {
  ...repairTemplates,
  /** Little or nothing is said. */
  quiet: {
    mi: [
      "You've gone a bit quiet, and that may be to do with me. What would make it easier to go on?",
      "No words is fine too. What's it like, sitting there right now?",
      "We could go back to “[quote]”, or somewhere else. Which feels easier?",
      "A small question, if you like: how has today been?",
      "I wonder what made it hard to answer just now. What would you say?",
      "We can go slowly. What would be the easiest place to pick up?",
    ],
    empathy: [
      "You don't have to fill the gap. I'm still here.",
      "It's all right to have nothing to say. I haven't forgotten “[quote]”.",
      "Short answers are fine with me.",
      "Perhaps it's hard to find words for this. That makes sense to me.",
      "I'm happy to wait, and it's fine to stop too.",
      "It sounds as if this is a lot to put into words just now.",
      "There may not be much to say just now, and I'm still here.",
    ],
    support: [
      "Would something smaller be easier to talk about?",
      "We can leave the heavy part for a moment. What would be a rest from it?",
      "Would you rather I asked, or that we just stay here a bit?",
      "What would make it a little easier to be in this chat?",
      "If there's somebody you'd sooner say it to than me, who would that be?",
      "No pushing from me. What would be a rest from all this?",
    ],
  },
  /** A promise was asked for. It comforts whoever asks, and makes it harder to say when it gets worse. */
  promised: {
    mi: [
      "I asked you for a promise, and that was more for me than for you. What would help you tonight?",
      "You don't owe me a promise. What would you do, if it got worse?",
    ],
    empathy: [
      "You needn't promise me anything. I'd rather you could tell me how it really is.",
      "A promise can make it harder to say that it got worse. You can say it here, either way.",
    ],
    support: [
      "More than a promise, I'd like you to have somebody. Who could you ring at any hour?",
      "Instead of a promise, let's think of what you'd do and whom you'd tell.",
    ],
  },
  /** A question that the client has no answer to. */
  noIdea: {
    mi: [
      "That was a big question. A smaller one: what has today been like?",
      "Let me ask it more simply. What comes to mind first?",
      "Not knowing is an answer too. What do you notice when you think of “[quote]”?",
      "I put that clumsily. Which part of it could you tell me about?",
      "Maybe I asked the wrong thing. What would you have asked?",
      "I asked for a lot at once. What comes closest, if you had to guess?",
    ],
    empathy: [
      "It's okay not to know. You don't have to have it worked out to talk about it.",
      "That was hard to answer, I can see that. I'd still like to hear about “[quote]”.",
      "It makes sense that there's no answer to that on the spot.",
      "I asked that too neatly. It may not be neat from where you are.",
      "That makes sense to me, it was a big question.",
    ],
    support: [
      "We can leave that one. What would be easier to tell me about?",
      "Is there a part of it that's simpler to start with?",
      "There's no test here. What would you like to talk about?",
      "Would it be easier if I asked about one day, or one person?",
      "Let me ask something smaller. What was today like?",
    ],
  },
  /** A reading that was not quite right. */
  offTarget: {
    mi: [
      "I had that wrong, then. How would you put it?",
      "Which word would be nearer?",
      "That wasn't quite it. What did I miss?",
      "I was guessing. What is it like, in your own words?",
      "Then I was looking in the wrong place. Where should I look?",
    ],
    empathy: [
      "Thanks for putting me right. I'd rather have your words than mine.",
      "That was my picture of it and not yours. I'd like to see yours.",
      "I came close and still missed it. I'm listening for how you'd say it.",
      "I'd rather be put right than nodded at. “[quote]” is what I was thinking of.",
      "I'm glad you told me it was off, and didn't just let it pass.",
    ],
    support: [
      "What would help me understand it better?",
      "I want to get this right. Which part did I get wrong?",
      "Who does understand it, without being told?",
      "What would I need to know, to see it as you do?",
    ],
  },
  /** Hardly more than a nod came back. */
  nodded: {
    mi: [
      "Can you say a little more about that?",
      "What would I need to know to understand that better?",
      "Where would you like to go from here?",
      "What's on your mind just now?",
      "What's behind that, today?",
    ],
    empathy: [
      "Thank you for telling me that.",
      "Say as much or as little as you like. I'm reading along.",
      "I'd like to hear more, whenever it's ready to be said.",
      "There's room for more of it here, and no need for it.",
      "I'm here with that, however much or little it is.",
    ],
    support: [
      "What would make it easier to say a bit more?",
      "Is there something you'd rather I asked?",
      "What would you like from me just now?",
      "What would you like us to do with the time we have?",
      "What would be good to get from me at this point?",
    ],
  },
  /** A strength was named and not taken. */
  affirmed: {
    mi: [
      "That seems hard to take in. What would you call it yourself?",
      "You don't recognise yourself in that, it seems. What do you see?",
      "What makes it hard to believe, coming from me?",
      "Fair enough, you know yourself better. What should I have seen instead?",
      "What would you say of yourself instead?",
    ],
    empathy: [
      "It sounds as if nobody has said that to you in a while.",
      "You don't have to agree with me. I only wanted to say what I saw.",
      "I can imagine it's odd to hear that, with “[quote]” in your mind.",
      "It makes sense to be careful with kind words from a stranger.",
      "I can hear that a kind word doesn't land easily just now.",
    ],
    support: [
      "Whose word on that would count for you?",
      "Who has said something like it, that you could believe?",
      "I'll leave it there, for you to keep or not. What would be good to talk about now?",
      "Whose word on that would you trust?",
    ],
  },
  /** Something was asked that had been told. */
  again: {
    mi: [
      "You're right, you told me that. What haven't I asked about yet?",
      "Sorry, I asked that before. What would you add to it now, if anything?",
      "I should have kept that. Where were you when I asked?",
      "You'd answered that already. What haven't I asked?",
    ],
    empathy: [
      "Sorry, it must be tiring to say things twice. I do remember “[quote]”.",
      "You'd said that already, and I'm sorry I let it slip.",
      "I lost the thread there, sorry. What you told me isn't lost.",
      "I'm sorry, I should have kept hold of what you told me.",
    ],
    support: [
      "Sorry for asking twice. What would be more use to talk about?",
      "I'll try to keep hold of it better. What matters most for me to remember?",
      "Saying things twice is no fun. What would you rather I asked?",
      "Let me ask something else, then. What would be worth asking?",
    ],
  },
  /** The client asks who sees this, or what happens with it. */
  asked: {
    mi: [
      "That's a fair thing to ask before you say more. What are you most worried could happen with it?",
      "It matters to know that first. What would you need to be sure of?",
    ],
    empathy: [
      "It makes sense to want to know where this goes. I can't promise it stays with me in every case, and I'd be open with you about it.",
      "That matters, and I'd rather not promise what I don't know. I can see why you'd hold back till it's clear.",
    ],
    support: [
      "We can find out together who sees this before you go on. What would you want kept to yourself till then?",
      "You decide how much you write. What feels all right to say as things are?",
    ],
  },
} as const satisfies Record<string, Templates>;

/** What a message can have run into. */
export type MomentKind = keyof typeof momentTemplates;
