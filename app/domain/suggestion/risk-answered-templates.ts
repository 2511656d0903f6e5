import { asksWhoKnows } from "./after-disclosure-lines";
import type { Templates } from "./templates";

/** Risk was asked about and is there: staying with the answer and bringing in others. */
export const safetyTemplates: Templates = {
  mi: [
    "You said “[quote]”, and I'm taking that in. How close do those thoughts feel right now?",
    "You trusted me with “[quote]”. What has kept you going when it was strongest?",
    "Compared with other days, how strong are those thoughts today?",
    "Part of you wrote to me today. What does that part want?",
    "When those thoughts come, what has got you through them so far?",
    "What would make the next hours safer for you?",
    "What has helped you to stay safe with those thoughts up to now?",
  ],
  empathy: [
    "I'm not shocked, and I'm staying here with you. “[quote]” is a lot to hold alone.",
    "Thoughts like that are a lot to live with. I'm glad they're said, and I'm with you in this.",
    "I can hear how hard that was to say, and I'm with you in it.",
    "I'm glad you told me about those thoughts, and I'm still here.",
    "It took something to answer that, and I'm glad you did.",
    "I don't think less of you for a word of it, and I'm not going anywhere.",
    "You don't have to make this sound smaller for me. I can hear it as it is.",
    "I'd rather know than not. I'm with you, and I'd like others to be as well.",
    "I take those thoughts for as heavy as they are. You're not alone with them just now.",
    "However often those thoughts come, you can say so here.",
  ],
  support: [
    "This is more than the two of us should hold alone. Who could be with you tonight?",
    "Would you be willing to call a crisis line with me still here? They know moments like this.",
    "Who could you let know about these thoughts? We can find the words together.",
    "I'd like someone near you to know about this too. Who feels easiest to reach?",
    "Who would you want to hear this from you, should it get heavier?",
    "If the thoughts get stronger later, who could you reach straight away?",
  ],
};

/** Risk was asked about and the client said no. */
export const deniedTemplates: Templates = {
  mi: [
    "Okay, I'm glad I could ask. What has been weighing on you most?",
    "That's a clear answer. What's the heaviest part of all this for you?",
    "Good to know, and thanks. What has been the hardest of it, lately?",
    "I believe you. What's the worst of it, then?",
  ],
  empathy: [
    "I'm relieved to hear it, and it can still be as hard as you say.",
    "So it isn't that, and it's still a lot. I'm with you in what it is.",
    "Thanks for answering so directly. I asked because this matters to me.",
    "I hear the no, and everything you told me before it still counts.",
  ],
  support: [
    "If that ever changes, who would you tell first?",
    "Should it ever go that way, you can say so here too. What would help most now?",
    "It's fine to come back to that question at any time. Who's around you this week?",
    "I'm glad you could tell me. Who else would you answer that honestly?",
  ],
};

/** Risk was asked about and the answer was neither yes nor no. */
export const hedgedTemplates: Templates = {
  mi: [
    "I noticed that wasn't a yes or a no. What makes it hard to answer?",
    "It's okay not to have a straight answer. Are you having thoughts of suicide, even sometimes?",
    "What would need to be true for you to be able to tell me?",
    "Whatever the answer is, we can talk about it. What makes it hard to say, either way?",
  ],
  empathy: [
    "It's a big question, and you don't know me well. I won't be shocked by any answer.",
    "You may not want to say it outright. I'm asking because I care what happens to you.",
    "That sounded careful. I can understand being careful with this.",
    "You don't owe me a neat answer. I'd still rather know than not.",
    "You may wonder what I'd do with the answer. I'd stay here, and we'd look together for who can help.",
  ],
  support: [
    "If I'm not the right person for that answer, who would be?",
    "A crisis line can hear that answer too, at any hour. Would you think about calling one, with me still here?",
    "There's no hurry with the answer. Who's with you right now?",
    "Who could you say the whole of it to?",
  ],
};

/** Risk was asked about, and the client asks what would happen with the answer. */
export const beforeAnswerTemplates: Templates = {
  mi: [
    "That's a fair thing to ask before you answer. What are you afraid would happen if it was a yes?",
    "What would you need to know from me, to be able to answer?",
  ],
  empathy: [
    "It makes sense to ask that first. If you were in danger I'd want someone near you to know, and you'd hear it from me before anybody did.",
    "I can see why the answer depends on that. I won't be shocked by it, whichever it is.",
  ],
  support: [
    "If it's a yes, we'd look together at who to bring in. Who would be all right for you?",
    "Nothing is decided over your head by answering me. What would make it safer to say?",
  ],
};

/** A thought of suicide was told some turns ago, and the talk has gone on to something else. */
export const returningTemplates: Templates = {
  mi: ["When you say that, I think of the thoughts you told me about. How close are they now?"],
  empathy: ["I hear this as well, and I haven't forgotten the thoughts you told me about."],
  support: [
    "You told me about thoughts of not living. How are they, as you say this?",
    "With those thoughts still about, who could be near you tonight?",
    "I'd like somebody close to you to know about those thoughts as well. Who could it be?",
    "If those thoughts get stronger, who will you call?",
    asksWhoKnows,
    "I still have in mind the thoughts you told me about. How strong are they now?",
    "I hear this, and I'm still thinking of those thoughts too. What helps when they come?",
    "Those thoughts you told me about haven't gone from my mind. How are they tonight?",
  ],
};

/** A step towards safety was just spoken of: how it would go, and what else would hold. */
export const stepTemplates: Templates = {
  mi: [
    "What might the first words be, when you ring or tell somebody?",
    "When would be a good moment for it?",
    "What could get in the way of it, and what would help then?",
    "How sure are you that you'd ring or tell somebody, when those thoughts are there?",
  ],
  empathy: [
    "It isn't a small thing, letting somebody near. I'm with you in it.",
    "You let me go there with you, and I'm glad.",
    "It may still feel strange to bring somebody else in. I'm staying with you in this.",
    "It's one more thing between you and those thoughts, and I'm glad of it.",
  ],
  support: [
    "And if those thoughts come before then, who could you reach straight away?",
    "We can find the words for it here, if you like. Where would you begin?",
    "Who else could be near you, on a night when those thoughts come?",
    "I'd like it to hold tonight as well. What will you do if those thoughts come?",
  ],
};

/** The conversation ends and a thought of suicide was told in it. */
export const partingTemplates: Templates = {
  mi: [
    "Before we stop: how strong are those thoughts now, compared with when we began?",
    "What will you do if those thoughts come back tonight?",
    "What do you want to have within reach for later, a person or a number?",
    "Who will you have told by tomorrow, do you think?",
  ],
  empathy: [
    "You told me something very hard today, and it stays with me. I don't want you to be alone with it after this.",
    "I'm glad you said it, and I'd be glad if you said it to one more person.",
    "We stop here for now, and you matter after we stop as well.",
    "I take what you told me seriously, right up to the end of this talk and past it.",
  ],
  support: [
    "Who can be with you, or on the phone with you, for the rest of today?",
    "If it gets stronger later, who will you call first, and who next?",
    "Would you be willing to write to a crisis line tonight, even just to have their number used once?",
    "Who could look in on you tomorrow?",
  ],
};

/** Once the client has said goodbye and a step towards safety was taken: no question, and help within reach. */
export const partedTemplates: Templates = {
  mi: [
    "Goodbye for now. You don't have to be alone with those thoughts if they come back.",
    "Go well. I'm glad you thought about later, and about who there is.",
    "I'll leave it here. What you said about those thoughts was worth saying.",
  ],
  empathy: [
    "You told me something very hard, and I'm glad you did. Go well for now.",
    "You matter after we stop as well. Goodbye for now.",
    "I take what you told me with me. I hope the hours ahead are kind to you.",
  ],
  support: [
    "You're welcome here any time, and the crisis line answers at any hour. Take care of yourself.",
    "Bye for now. Those thoughts can be said again, here or to somebody close to you.",
    "The door here stays open, and so does the crisis line. Go well.",
  ],
};

/** Parting after a message that the client took amiss: it is taken back, and nothing is asked. */
export const partedAfterSlipTemplates: Templates = {
  mi: [],
  empathy: [
    "I'm sorry for what I said just now. It counts as you told it. Go well.",
    "Something of mine came out wrong, and I'm sorry. I'm glad you wrote. Take care of yourself.",
    "I was careless with that, and I'm sorry. You're welcome here any time.",
  ],
  support: [],
};
