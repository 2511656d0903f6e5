import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks on about what he has just told of himself. */
export const justSaidOfHimself: Scenario["topics"] = {
  "from-the-post": {
    layer: 0,
    asks: ["in the post", "from the post", "hoping for a letter"],
    answers: [
      "I was in the spring, when I'd all those forms out. Now it's seed catalogues || Only that it's the first thing that happens in a day",
    ],
  },
  "strength-now": {
    layer: 0,
    asks: [
      ...["what do you think now", "think it's strength", "still think that"],
      ...["strength now"],
    ],
    answers: [
      "[after: ten words, bus ticket] That he was as stuck as I am || Somebody might have asked him. It might have been me",
    ],
  },
  "father-alive": {
    layer: 0,
    asks: [
      ...["is he still alive", "father still alive", "dad still alive"],
      ...["he still living", "father still with"],
    ],
    answers: [
      "No, he's nineteen years gone. I still save him the paper, in my head || He died nineteen years back. You'd not have known he was poorly, he never said",
    ],
  },
  "boots-gwen": {
    layer: 0,
    asks: [
      ...["see you with your boots", "see you in your boots", "seen you with your boots"],
      ...["you with your boots on"],
    ],
    answers: [
      "She came in on it once. Going far, she said, and she put the toast on || I hear her door and they're under the chair. I'm quick at it now",
    ],
  },
  "radio-on": {
    layer: 0,
    asks: [...["you listen to", "listen to on the radio", "on the radio"], ...["what station"]],
    answers: [
      "Whatever it was tuned to. It's only so there's somebody in || Voices, farming and that. I'd not know if they'd changed the language",
    ],
  },
  "otters-before": {
    layer: 0,
    asks: [
      ...["like that sort of thing", "used to like", "use to like"],
      ...["enjoy that sort of thing", "used to enjoy"],
    ],
    answers: [
      "[after: otters, film] I'd have told the lads all about it, before. I'd have been a bore on otters || Anything with a river in it, aye. I used to shout Gwen in to look",
    ],
  },
  "with-everything": {
    layer: 0,
    asks: [
      ...["like that with everything", "with everything now", "everything like that"],
      ...["same with everything"],
    ],
    answers: [
      "Near enough. {It's all on the other side of a window|hollow}, bar the dog || Most of it. {I had a bacon sandwich Saturday and I couldn't have sworn to it|hollow}",
    ],
  },
  "summer-was": {
    layer: 0,
    asks: [
      ...["what was summer like", "the summer like", "summer better"],
      ...["summer like for you"],
    ],
    answers: [
      "Light till ten, and folk going by the allotment saying evening. I could kid myself I was on my holidays || Not so bad, summer. I'd the beans to carry water to, they don't let you off",
    ],
  },
  "what-colour": {
    layer: 0,
    asks: [...["what colour", "which colour", "colour did you"], ...["colour is it"]],
    answers: [
      "Magnolia. There's not a wall in the house you'd notice || Magnolia, it was on offer. Gwen said it was like living in a custard",
    ],
  },
  "else-thats-you": {
    layer: 1,
    asks: [
      ...["nothing else that's you", "anything else that's you", "else that's you"],
      ...["else about you", "more to you than"],
    ],
    answers: [
      "Somebody's Grampa, somebody's husband. {I know they're good words|useless}, they don't get me out of a chair || I grow a leek. {It's not a man, is it, a leek|useless}",
    ],
  },
  "drank-much": {
    layer: 0,
    asks: [
      ...["much were you drinking", "much did you drink", "drinking a lot"],
      ...["were you drinking"],
    ],
    answers: [
      "Four cans of a night, and a fifth by the end. It creeps || Enough that I was taking the empties to the other end of the street",
    ],
  },
  "hard-to-stop": {
    layer: 0,
    asks: [
      ...["hard to stop", "hard giving it up", "hard to give up"],
      ...["difficult to stop", "hard stopping"],
    ],
    answers: [
      "A week of it was. I'd tea coming out of my ears || Not so bad. It was the hour I missed more than the drink",
    ],
  },
  "tell-one-person": {
    layer: 0,
    asks: [
      ...["tell one person", "to tell somebody", "to tell someone"],
      ...["telling one person"],
    ],
    answers: [
      "I'd want to snatch it back, I think. {And I'd want them to hang on to it|shut-down} || Like standing in the road in my vest. {I daresay you get used to it|shut-down}",
    ],
  },
  "handled-is": {
    layer: 0,
    asks: [
      ...["being handled look", "being handled", "handled like"],
      ...["mean by handled", "kid gloves"],
    ],
    answers: [
      "A head on one side. A voice you'd use on a horse || When they ask and they've the answer ready. I'd that at the job centre, with a leaflet",
    ],
  },
  "who-handles": {
    layer: 0,
    asks: [...["who handles you", "handling you", "who's handling"], ...["treats you like that"]],
    answers: [
      "All of them, a bit. Even the girl in the paper shop's gone gentle || Anybody who knows. It goes quiet when I come in, and then it's how are we",
    ],
  },
  "close-to-father": {
    layer: 0,
    asks: [
      ...["were you close", "close to him", "close to your father"],
      ...["close to your dad", "you and he close"],
    ],
    answers: [
      "[after: father] As close as two men with the one wheelbarrow || We were never far apart. I'd call it that, I don't know what he'd have called it",
    ],
  },
  "worth-getting-up": {
    layer: 1,
    asks: [...["worth getting up for", "something to get up for", "get up for"], ...["get you up"]],
    answers: [
      "{A thing with my name against it|useless}. I'd be up at four for that || Being late for something. {I'd love to be late|useless}",
    ],
  },
};
