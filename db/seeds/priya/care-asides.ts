import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya says of how they are looked after, of the signs that it gets bad, of frightening thoughts, and to a promise that is asked for. */
export const careAsides: Scenario["asides"] = {
  medicines: [
    "Nothing, no. I'd be frightened of not hearing him. || I don't take anything at all. I want to be able to wake for him.",
    "Only what they sent me home with, and that's finished long ago. || Nothing for sleep, no. He decides about sleep.",
  ],
  treated: [
    "Only to have him. Never for this, no. || No, never for anything like that.",
    "I've never told a doctor anything of the kind. || Not once, I'm the one who brings the flowers.",
  ],
  signs: [
    "I go very tidy, and I stop answering my phone. || I start apologising to everyone. More than usual, I mean.",
    "When I can't choose which babygrow. That's when I know. || I hold him and count the minutes until somebody comes in.",
  ],
  promised: [
    "I promise, yes. It's not like that, honestly. || Yes, of course I promise. There's nothing of that kind.",
    "You have my word, really. || I do promise. I'd say, if it changed.",
  ],
  hinted: [
    "Do what, exactly? Say it properly, I'd rather. || I think I know what you mean. You could just ask me that.",
    "People hint at me all day. I can't answer a hint. || I don't know how to answer round a corner. What are you asking?",
  ],
  frightened: [
    "Yes. {I see myself trip with him on the stairs, and it's there before I can stop it|pictures!}. I'd never do anything, I hold on to him tighter. || I do get pictures. {Him falling, out of nowhere, so clear that I have to look|pictures!}. I'd never hurt him, I'm so scared of it.",
    "I've not told a soul, I thought they'd take it that I wanted it. {I'm ashamed that it's in my head at all|pictures!}. || {I'm frightened of what it says about me, that I can think of it|pictures!}, and nobody has heard it.",
  ],
};
