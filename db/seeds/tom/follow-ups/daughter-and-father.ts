import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers who asks about Carys, Nia and his father. */
export const daughterAndFather: Scenario["topics"] = {
  "all-boilers": {
    layer: 0,
    asks: [
      ...["really saying to each other", "it was all boilers", "when it was boilers"],
      ...["behind the boilers"],
    ],
    answers: [
      "That I'd come if she called, I suppose. {I never found another way of putting it to her|shut-down}. || She was asking was I well. I'd say have you bled the radiators, {and that was me answering|shut-down}.",
    ],
  },
  "held-phone": {
    layer: 0,
    asks: [
      ...["held on to the phone", "stay on the phone", "keep hold of the phone"],
      ...["held onto the phone"],
    ],
    answers: [
      "Me breathing, mostly. {Then she'd say Dad, what is it, and I'd be done for|shut-down}. || {My voice goes, some nights|shut-down}. That's what there'd be to hear.",
    ],
  },
  "keeping-ahead": {
    layer: 0,
    asks: ["that youre keeping ahead", "youre keeping ahead of", "question are you keeping ahead"],
    answers: [
      "How are you, Dad. {I've no trouble with any of the others|shut-down}. || {Are you all right, that one|shut-down}. She'd leave a space after it, and I'd have to put something in.",
    ],
  },
  "carys-know": {
    layer: 0,
    asks: ["like carys to know", "want carys to know", "like your daughter to know"],
    answers: [
      "That it's nothing she's done, me passing the phone. {I'd like her voice longer, I just can't trust mine|shut-down}. || That I think of her every day, her and her plumbing. {It's me that's shut up shop|shut-down}.",
    ],
  },
  "keep-her-from": {
    layer: 0,
    asks: [
      ...["want to keep her from", "keep her from", "protect her from"],
      ...["spare her most"],
    ],
    answers: [
      "{Lying awake over me|gwen}. She's a little one to get up for. || Seeing me low. {She still thinks I can lift a car|gwen}, it's only Nia's meant to think that.",
    ],
  },
  "carys-come": {
    layer: 0,
    asks: ["know shed come like that", "shed come like that", "knowing shed come"],
    answers: [
      "It's a comfort, and it's why I don't ring. {She'd be on the motorway in the dark with the little one, for me|gwen}. || {I'd feel I'd made a fuss|gwen}. But it's a thing to know, when you're lying there.",
    ],
  },
  "her-tears": {
    layer: 0,
    asks: ["see her in tears", "in tears over it", "see her cry over"],
    answers: [
      "I couldn't stand it. {I was always the one who saw to it, I was never the cause|gwen}. || She cries like her mother does, no noise. {I'd say anything to stop it, I'd say I was fine|gwen}.",
    ],
  },
  "wondering-carys": {
    layer: 0,
    asks: ["yourself wondering about her", "find yourself wondering", "wonder about carys"],
    answers: [
      "Whether she has her dinner sat down. And who does her brakes. || If she's lonely of an evening, with just the little one. I've never asked.",
    ],
  },
  "call-carys": {
    layer: 0,
    asks: [
      ...["that call to carys", "picture it that call", "picture that call"],
      ...["the call to carys"],
    ],
    answers: [
      "Nia'd pick up, she gets to it first. I'm all right with Nia, {it's when Carys comes on and asks|shut-down}. || I'd want to hear what they'd had for tea. Then {there'd be a gap, and she'd know|shut-down}.",
    ],
  },
  "people-like": {
    layer: 0,
    asks: ["those people of yours", "they like those people", "what are your family like"],
    answers: [
      "Loud. Gwen and Carys both talk at once and the little one sings over the pair of them. {I'm the one with his mouth shut|shut-down}. || Good, all three. Carys organises, Nia gives orders, Gwen goes round after with a cloth. {I watch them, more than join in|shut-down}.",
    ],
  },
  "thing-to-mend": {
    layer: 0,
    asks: [
      ...["with a thing to mend", "comes with a thing", "with something to mend"],
      ...["brings you something to mend"],
    ],
    answers: [
      "Best five minutes of the week. I make it last, I tell her it wants thinking about. || I'm up out of the chair before she's finished asking. It's only glue, mostly.",
    ],
  },
  "somebody-suits": {
    layer: 0,
    asks: ["with somebody it suits", "be with somebody who", "somebody it suits"],
    answers: [
      "It's a rest. She doesn't tilt her head at me. || I forget there's anything amiss, till they've gone and I'm picking up crayons.",
    ],
  },
  "mending-look": {
    layer: 0,
    asks: ["would mending it look", "mending it look like", "what would mend it"],
    answers: [
      "Something to be at by six, and sleep after. I'd not want a deal more than that. || Gwen singing. I'd know it was fixed if I heard that through the ceiling.",
    ],
  },
  "under-hat": {
    layer: 0,
    asks: ["man under that hat", "under that hat", "under the hat"],
    answers: [
      "A cheerful one. He's a hammer in one hand, and I think it's a fish in the other. || Somebody important, by the size of the brim. She's stood me next to the sun.",
    ],
  },
  "fathers-quiet": {
    layer: 0,
    asks: [
      ...["way of keeping quiet", "your fathers way of", "make of his silence"],
      ...["make of his quiet", "your fathers silence"],
    ],
    answers: [
      "I wonder what it cost him. {I've got it now, same as his chin|shut-down}. || I used to think he'd nothing troubling him. {I reckon he'd no more idea how to say it than I have|shut-down}.",
    ],
  },
  "growing-up-quiet": {
    layer: 0,
    asks: ["growing up beside a man", "growing up with your father", "a man so quiet"],
    answers: [
      "You learned to go by how he put his boots down. If it was soft he'd had a bad shift. || Safe. I never thought there was anything missing, till I'd a daughter who asked me questions.",
    ],
  },
  "saying-nothing": {
    layer: 0,
    asks: ["all that saying nothing", "told in all that", "in all that silence"],
    answers: [
      "That I was all right by him. He'd leave me the good spade. || More than you'd think. He'd nod at a row I'd dug, and I'd live on it a week.",
    ],
  },
  "like-father": {
    layer: 0,
    asks: ["that you wanted to be like", "in him that you wanted", "you want to be like him"],
    answers: [
      "He never had to say a thing twice. And if a man was off sick there'd be coal at his door. || Steady, he was. The street set their clocks by him going past.",
    ],
  },
  "past-boots": {
    layer: 0,
    asks: [
      ...["from him past the boots", "past the boots", "have wanted from him"],
      ...["wanted from your father"],
    ],
    answers: [
      "A hand on my shoulder, just the once. I'd have known what that was. || What's up, Tom. He'd have had to save up for that many words.",
    ],
  },
};
