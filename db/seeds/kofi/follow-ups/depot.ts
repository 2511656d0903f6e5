import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi tells of the text, the shouting and the form. */
export const depot: Scenario["topics"] = {
  text: {
    layer: 0,
    asks: [
      ...["the text say", "text say", "text said", "his text", "the text", "in the text"],
      ...["text you", "texted you", "the smiley", "a smiley", "little yellow face"],
    ],
    answers: [
      "'You're on Saturday now, hope that's OK.' Then the smiley. No hello, no Kofi. || Seven words off my manager, 'you're on Saturday now, hope that's OK', and that face. Not so much as my name on it.",
      "I've still got it on the phone. {I get it out at the stand and I go hot all over again|fury}. || {I read it on my breaks, God knows why|fury}. I've never been a man for picking scabs.",
    ],
  },
  paper: {
    layer: 0,
    asks: [
      ...["was the word", "word on the paper", "word they used", "on the form", "on the paper"],
      ...["on that form", "form say", "form says", "wrote about you", "write about you"],
      ...["written about you", "wrote you down", "they wrote", "he wrote", "they write"],
      ...[
        "which word did",
        "what word did",
        "they actually write",
        "actually write",
        "it actually say",
      ],
      ...["they put on the form", "put on the form", "what did they put"],
    ],
    answers: [
      "'Aggressive'. {Fourteen years on the road and I'm the one word|fury}. || 'Aggressive', in a little box, typed. {There's no box for what he'd just done|fury}.",
      "It's got 'raised voice' and it's got 'felt threatened'. {There's nothing on there before I opened my mouth|fury}. || Half a page, and I come in at the shouting. {You'd think I'd walked in off the street like that|fury}.",
    ],
  },
  shout: {
    layer: 0,
    asks: [
      ...["shout at him", "shouted at him", "did you shout", "you shout", "did you say to him"],
      ...["you said to him", "did you say to your manager", "did you say to neil", "you yell"],
      ...["words did you use", "say when you shouted", "raise your voice about"],
      ...["lose your temper", "lost your temper", "did you lose it"],
    ],
    answers: [
      "I said, those are my kids, you can't text me my kids. {They heard it in the yard|fury}. || 'You don't take my kids off me with a thumb.' {That's all it was, and the whole canteen stopped chewing|fury}.",
      "I never swore. My mum's only in Tottenham, she'd have heard. || No language, not one word. I've been brought up.",
    ],
  },
  step: {
    layer: 0,
    asks: [
      ...["after you raised your voice", "when you raised your voice"],
      ...["after you shouted", "when you shouted", "after the shouting", "he do then"],
      ...["he do when", "your manager do", "neil do", "once you shouted"],
    ],
    answers: [
      "My manager took one step back. {That's what I see at night, it's not the form, it's that step|fury}. || He stepped back, my manager, with his hands up. {Like I'd come in with a bat|fury}.",
      "Then it was an envelope in my pigeonhole with my name typed. By dinner, same day. || Two hours, and there's a letter waiting for me. I've known the post take longer to cross the yard.",
    ],
  },
  reason: {
    layer: 0,
    asks: [
      ...["took your saturday", "take your saturday"],
      ...["why did he move", "why did he change", "why did they move", "why did they change"],
      ...["why was it moved", "why move your", "why change your", "reason did he give"],
      ...["reason for moving", "why you and not"],
    ],
    answers: [
      "Somebody wanted a holiday and I'm the one who never moans. That's what never moaning gets you. || He needed a body for the Saturday, and he looked down the list for who'd not kick off. That's a joke, now.",
      "Ask him. I've had reasons off him before, they come with a reference number. || Operational needs. That's two words for, it suited him.",
    ],
  },
  apology: {
    layer: 0,
    asks: [
      ...["say sorry", "saying sorry", "sorry to him", "are you sorry", "apologise", "apologising"],
      ...["apology", "the letter", "letter they want", "letter of regret", "do you regret"],
      "want you to write",
    ],
    answers: [
      "I'm sorry for the volume. {I'm not sorry for the words|fury}. || For the noise, yes, I'd put my name to that. {Not for minding, I'll never sign for minding|fury}.",
      "The letter's got 'I regret my conduct' in it, HR sent it ready typed. All I've to do is the signature. || They'd written the letter for me, regret this, regret that. There was a line at the bottom with my name under it.",
    ],
  },
  "to-manager": {
    layer: 0,
    asks: [
      ...["want to say to him", "like to say to him", "would you say to him", "say to him if"],
      ...["want to say to your manager", "like to say to your manager"],
      ...["would you say to your manager", "say to your manager if", "want your manager to know"],
      ...["want him to know", "want him to hear", "would you say to neil", "want to say to neil"],
    ],
    answers: [
      "To my manager? You've laughed at my jokes, you know me. {So who's that you've wrote down|fury}? || My manager, I'd tell him, do one bedtime. Just one. {Then see if you can send it with a face|fury}.",
    ],
  },
  they: {
    layer: 0,
    asks: [
      ...["who are they", "who is they", "whos they", "mean by they", "who do you mean"],
      ...["who is them", "whos them", "who are them"],
    ],
    answers: [
      "HR, my manager, the judge, take your pick. {Everybody with a pen|fury}. || Them upstairs, and them in court. {The ones that write it down and never ask|fury}.",
    ],
  },
};
