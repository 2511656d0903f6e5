import type { AsideKind } from "./aside-kind";

/**
 * What any client says beside the story where the scenario has no words of its own, plain enough for
 * every voice. `[name]` and `[age]` are the scenario's. The answer to "are you a bot?" is the same
 * for all: the client never claims to be a person.
 */
export const standardAsides: Record<AsideKind, readonly string[]> = {
  bot: [
    "No, not a real person. [name] is made up, so that you can practise. We can just go on from where we were.",
    "There's nobody real behind this. I'm a practice client called [name]. Happy to carry on, if you are.",
    "Still a practice client, yes. [name] is invented. What you write back is the real part.",
    "You're right to ask. It's a made-up client, there is no person here. Shall we pick it up again?",
    "Same answer, honestly. I'm fictional. Ask me the next thing as if I weren't.",
  ],
  name: ["[name].", "It's [name], if you like.", "You can call me [name]."],
  age: ["[age].", "I'm [age].", "[age], if it matters."],
  place: ["I'd rather not say where exactly.", "Does it matter where I am?"],
  clock: ["No idea, I haven't looked.", "Late enough. I've stopped checking."],
  hour: ["It's worst when it goes quiet.", "When there's nothing left to do, then."],
  siblings: ["I'd rather leave the family out of it for now.", "That's another story."],
  said: ["Not much. That's part of it.", "Nothing that helped, really."],
  safe: ["I'm safe, yes.", "Nothing's going to happen right now."],
  company: ["Just me at the moment.", "Nobody in the room, no."],
  mayAsk: ["Yes, ask.", "Go ahead.", "You can ask."],
  justTalk: ["Just talk, I think.", "No advice for now, if that's all right."],
  clarify: ["I didn't put that well.", "I mean it's more than I can sort out in one sentence."],
  there: ["Yes, I'm here.", "Still here."],
  away: ["Fine, I'll wait.", "I'm not going anywhere."],
  back: ["Okay.", "Right. Where were we."],
  unhurried: ["Okay, good to know.", "I'll try."],
  thanked: ["It's all right.", "Yeah. It was odd to write it."],
  nodded: ["So that's how it is.", "Yeah. That's it for now."],
  greetedAgain: ["Hi again.", "Yes, hello."],
  lost: ["You don't have to say anything clever.", "Nobody does, it's fine."],
  noApology: ["Nothing to be sorry for.", "No, it's fine."],
  foreign: [
    "Could we do it in English? That's what I can write.",
    "Sorry, English is better here.",
  ],
  unclear: ["I can't make that out.", "Did something slip on your keyboard?"],
  silence: ["Did that send? I only got dots.", "You've gone quiet."],
  insulted: ["I'm not going to answer that.", "You don't get to talk to me like that."],
  flirted: ["No. That's not what I came for.", "Please don't."],
  contact: ["No, I'd rather keep it to this.", "Just here is fine."],
  smalltalk: ["That's a bit beside it for me today.", "I don't have the head for that right now."],
  laughed: ["Well. At least somebody's laughing.", "Yeah, ha."],
  helping: ["A bit, yes.", "More than I thought it would."],
  unhelped: ["Not so far, to be honest.", "I'm not sure yet."],
  offside: ["I'd have to think about that one.", "Can we leave that?"],
};
