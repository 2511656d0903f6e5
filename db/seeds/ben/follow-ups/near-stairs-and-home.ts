import type { Scenario } from "~/domain/simulator/scenario";

const muesliAtSix = ["near: muesli standing at six at night", "near: cereal at dusk i couldn't"];
const thePortal = ["near: opened the wellbeing portal", "near: there's a wellbeing website"];
const nervousKid = ["near: i was a nervous kid", "near: always been anxious i just"];
const cheapDate = ["near: asleep on somebody's shoulder so", "near: hardly i'm a cheap date"];
const walkedPast = ["near: i'd have walked past it too", "near: a bit with the roster"];
const vendingMachine = [
  "near: nearly cried at a vending machine",
  "near: teary at a vending machine",
];
const fearOfMonday = ["near: could've asked if i'm scared", "near: a question about monday i was"];
const teaTowel = ["near: put the tea towel down and", "near: stop drying and stay put"];
const lasagneAtDoor = ["near: be up here with a lasagne", "near: a lasagne at the door with"];
const heavyAndSad = ["near: heavy and sad all the way", "near: not sure i'm allowed it"];
const missedVein = ["near: couldn't get a line in tuesday", "near: missed a cannula twice"];
const sensiblePerson = [
  "near: be the most sensible person in",
  "near: looked after badly by a stranger",
];
const sawTheNumber = ["near: saw it and i missed it", "near: let it wait so that's on"];

/** What Ben answers right after he told of the stairs, Tim and Mrs Tamati. */
export const nearStairsAndHome: Scenario["topics"] = {
  "near-muesli-alone": {
    layer: 0,
    asks: [...muesliAtSix, "do you eat alone", "is anyone there when you eat"],
    answers: [
      "The Matts are coming in as I'm spooning. We say morning and evening at each other and nobody's wrong. || On my own, leaning on the bench. The bike's in the hall if I want company.",
    ],
  },
  "near-muesli-together": {
    layer: 0,
    asks: [...muesliAtSix, "when did you last eat with someone", "do you ever sit down to eat"],
    answers: [
      "Not since July, with the mates, and that was chips. || There's a table. I think one of the Matts has a jigsaw on it.",
    ],
  },
  "near-portal-again": {
    layer: 0,
    asks: [...thePortal, "did you try it again", "have you been back to the website"],
    answers: [
      "No, it's got my mother's maiden name and a picture of a pebble. We're done. || I've not had the strength for another password.",
    ],
  },
  "near-portal-wanted": {
    layer: 0,
    asks: [...thePortal, "what were you hoping for there", "what did you want from it"],
    answers: [
      "A person, I think. There was a breathing exercise and money off socks. || Just for it to know my name. It said 'hello user'.",
    ],
  },
  "near-portal-when": {
    layer: 0,
    asks: [...thePortal, "when did you try it", "when was that with the portal"],
    answers: [
      "Three weeks back, at five in the morning. It's open all hours, it says so. || One night in October. I'd run out of internet.",
    ],
  },
  "near-kid-what": {
    layer: 1,
    asks: [...nervousKid, "what were you nervous about", "what scared you as a kid"],
    answers: [
      "Being sick at school, and the swimming sports. And Mum being late, and she never was. || Everyone looking at once. So I gave them something to look at.",
    ],
  },
  "near-kid-knew": {
    layer: 1,
    asks: [...nervousKid, "did your parents know", "did anyone notice you were anxious"],
    answers: [
      "Mum did, she'd put a peppermint in my pocket. Dad thought I was a card. || Tim, I think. He'd walk me as far as the gate and not say why.",
    ],
  },
  "near-kid-now": {
    layer: 1,
    asks: [...nervousKid, "are you still nervous", "is it the same now"],
    answers: [
      "It's the same stomach in better shoes. || Yeah, only now they give me a bleep with it.",
    ],
  },
  "near-beers-colleague": {
    layer: 0,
    asks: [...cheapDate, "who have you seen it in", "what did you see in colleagues"],
    answers: [
      "A reg in my first year, always on the mints. He's right as rain now, he runs a choir. || One or two good people, after bad runs. So I count mine and I count out loud.",
    ],
  },
  "near-beers-last": {
    layer: 0,
    asks: [...cheapDate, "when did you last drink", "did you drink after that night"],
    answers: [
      "In July with the jug lot, two. || No, that night I had buns. It's hard to get in trouble on buns.",
    ],
  },
  "near-angry-four": {
    layer: 0,
    asks: [...walkedPast, "what happens at four", "why about four"],
    answers: [
      "I'm on my back and there's nobody else to be angry at. It's on the hour. || It's when the night goes thin. I'm the only one up to shout at.",
    ],
  },
  "near-angry-them": {
    layer: 0,
    asks: [...walkedPast, "should they have stopped", "arent you angry with them"],
    answers: [
      "One of them, for a second. I'd quite like a bad guy and I can't find one. || Somebody should've, yeah. I've typed that and I feel rude.",
    ],
  },
  "near-angry-shows": {
    layer: 0,
    asks: [...walkedPast, "how does it come out", "what do you do when youre angry"],
    answers: [
      "I tidy. If you see me lining up clipboards, stand back. || I go very polite. It frightens the students.",
    ],
  },
  "near-vending-when": {
    layer: 0,
    asks: [...vendingMachine, "when was that at the machine", "how long ago was that"],
    answers: [
      "September, about five in the morning, on level two. || A month or so back, end of a long one.",
    ],
  },
  "near-vending-seen": {
    layer: 0,
    asks: [...vendingMachine, "did anyone see you there", "was anyone with you"],
    answers: [
      "An orderly. He bought me a Twix and didn't say one word, I'd marry him. || There was a security guard who got very interested in his shoes.",
    ],
  },
  "near-vending-about": {
    layer: 0,
    asks: [...vendingMachine, "what was it about", "what were the tears about"],
    answers: [
      "Being owed something and having nobody to ring, I think. || I'd put the money in and done it all right and it still didn't drop. So, you know.",
    ],
  },
  "near-vending-nearly": {
    layer: 0,
    asks: [...vendingMachine, "why only nearly", "did you let yourself cry"],
    answers: [
      "The lift came. There's always a lift. || Somebody wanted a Coke. You can't weep in a queue.",
    ],
  },
  "near-scared-monday": {
    layer: 0,
    asks: [...fearOfMonday, "are you scared of monday", "so are you scared of it"],
    answers: [
      "Yes, I'm scared of it. It's those doors, and who might be behind them. || I'm scared, yeah. I've had it in my chest since the roster came out.",
    ],
  },
  "near-scared-what": {
    layer: 0,
    asks: [...fearOfMonday, "what scares you about monday", "what would happen on monday"],
    answers: [
      "That they'll put somebody in fourteen and give her to me. || The hands, and then that it'll all go fine and nobody'd ever know.",
    ],
  },
  "near-towel-want": {
    layer: 0,
    asks: [...teaTowel, "would you want that", "is that what you want from him"],
    answers: [
      "Quite a lot, yeah. I'd look at the taps the whole time. || I would, and I'd never ask for it, so he'll have to guess.",
    ],
  },
  "near-towel-before": {
    layer: 0,
    asks: [...teaTowel, "has he done that before", "did he ever stay like that"],
    answers: [
      "When Grandad died. He did the dishes for the whole wake and kept me in arm's reach. || The night before my first exam he sat on the end of the bed and cleaned his boots.",
    ],
  },
  "near-lasagne-let": {
    layer: 0,
    asks: [...lasagneAtDoor, "would you let them come", "do you want them to come up"],
    answers: [
      "Part of me's got the spare key out already. The rest is hiding the laundry. || I would, if nobody asked me anything till it was eaten.",
    ],
  },
  "near-gutters-why": {
    layer: 0,
    asks: [...lasagneAtDoor, "why the gutters", "why would your dad look at the gutters"],
    answers: [
      "It's where Dad goes when he loves you. || He can't stand in a kitchen with a feeling. Give him a ladder and he's eloquent.",
    ],
  },
  "near-grief-allowed": {
    layer: 1,
    asks: [...heavyAndSad, "why not allowed", "who says youre not allowed"],
    answers: [
      "She wasn't my nana. I had ten days and a clipboard, there's a queue in front of me. || Nobody's said it. It just feels like sitting in the family's chairs.",
    ],
  },
  "near-grief-shows": {
    layer: 1,
    asks: [...heavyAndSad, "what if you let it show", "what happens if your face slips"],
    answers: [
      "Somebody'd send me home, kindly. And then I'd be at home. || I think I'd be hard to restart.",
    ],
  },
  "near-vein-since": {
    layer: 1,
    asks: [...missedVein, "did it happen again", "have you missed one since"],
    answers: [
      "Not since, I've been giving the hard ones to the nurses. I call it teaching. || Once more, on a bloke with drainpipes. He fell asleep, so we're square.",
    ],
  },
  "near-vein-told": {
    layer: 1,
    asks: [...missedVein, "did you tell anyone about it", "did you tell someone you missed"],
    answers: [
      "No, I wrote 'difficult access'. It wasn't the access. || Only the first-year, and I made it a lesson in humility.",
    ],
  },
  "near-sensible-who": {
    layer: 0,
    asks: [...sensiblePerson, "who would look after you", "who would you want for that"],
    answers: [
      "Somebody's nana, anyone's. Someone who'd be cross about my shoes. || My brother, I'd say. He's never once asked what the plan is.",
    ],
  },
  "near-sensible-how": {
    layer: 0,
    asks: [...sensiblePerson, "what would they do for you", "how would that look"],
    answers: [
      "Wrong soup, too much blanket, telly I can't stand. I'd not lift a finger. || They'd take my phone and say 'shoosh'. I'd be out in four minutes.",
    ],
  },
  "near-number-should": {
    layer: 2,
    asks: [...sawTheNumber, "what should you have done", "what would you do now with it"],
    answers: [
      "Walked twelve metres. That's all it'd have been, I've paced it. || Gone and stood at the end of her bed. It doesn't even need a doctor.",
    ],
  },
  "near-number-changed": {
    layer: 2,
    asks: [...sawTheNumber, "would it have changed anything", "could you have saved her"],
    answers: [
      "Maybe, maybe not, is what they wrote. I could live with a no, it's the maybe. || Nobody can tell me. I've asked it every way I know and I get a shrug with references.",
    ],
  },
  "near-number-told": {
    layer: 2,
    asks: [
      ...sawTheNumber,
      "have you told anyone you saw it",
      "does anyone know you saw the number",
    ],
    answers: [
      "It's in my writing, so anybody who looks. I've never said 'I saw it' out loud, apart from here. || Sanjay knows it's charted. He's never asked what I thought when I read it.",
    ],
  },
};
