import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa tells of Omer, and of what they had planned. */
export const him: Scenario["topics"] = {
  scarf: {
    layer: 0,
    asks: [
      ...["is the scarf important", "scarf important to you"],
      "your scarf",
      "the scarf",
      "that scarf",
      "scarf from",
      "a scarf",
      "scarf mean",
    ],
    answers: [
      "my gran knitted it. green, with one wrong stripe she said was on purpose, {and now it's on a stranger|replaced} || it's green and it's a bit wonky, my gran made it. {it's got my whole gran in it and some girl's wearing it|replaced}",
    ],
  },
  "scarf-how": {
    layer: 0,
    asks: [
      ...["she get your scarf", "she get the scarf", "get your scarf", "get hold of"],
      ...["scarf end up", "how come she has", "he give it to her", "has she got your scarf"],
    ],
    answers: [
      "it must've gone in one of his boxes. {so either he gave it to her or she just thought it came with him|replaced} || he packed in a hurry, i think it got swept up. {or he gave it to her, that's the version i get at night|replaced}",
    ],
  },
  photo: {
    layer: 0,
    asks: [
      ...["the photo", "the picture", "that photo", "that picture", "in the photo"],
      ...["in the picture", "see the picture", "saw the picture", "find out about her"],
      ...["found out about her", "find out about the girl", "about the girl", "about the new girl"],
    ],
    answers: [
      "saturday. it was just there when i opened my phone, {her and him on a sofa with her feet tucked under him|replaced}, that's how i sit || it came up on saturday, i wasn't even looking. some garden, lights in a tree, {him beaming at her like she's a menu|replaced}",
      "i've looked at it so much that my phone offers it as a memory. {i keep holding my face up next to hers|replaced} || i could draw you the table behind them. crisps, a jug. {i keep checking if i ever looked that happy|replaced}",
    ],
  },
  hair: {
    layer: 0,
    asks: [
      ...["like it short", "it suit you", "you like the fringe"],
      "your haircut",
      "the haircut",
      "your fringe",
      "the fringe",
      "your hair",
      "told you to grow",
    ],
    answers: [
      "short, with a fringe like a ruler. i did it at home in front of the oven door and {i've never looked so much like me|replaced} || blunt, up to here, a bit wonky on the left. i loved it, {i looked like somebody you'd remember|replaced}",
    ],
  },
  miss: {
    layer: 0,
    asks: [
      ...[
        "miss most",
        "you miss most",
        "do you miss most",
        "what do you miss most",
        "miss the most",
        "miss about him",
        "you miss him",
        "miss him most",
      ],
      ...[
        "what you miss",
        "miss about omer",
        "what do you miss about him",
        "what do you miss about omer",
        "miss omer",
      ],
    ],
    answers: [
      "{him reading road signs out loud|missing}. all of them, in a news voice || {the way he'd shout 'who's that' when i came in|missing}, and it was obviously me",
      "{somebody to say 'look at that' to|missing}. that's most of it || {not being the only one who knows where the scissors are|missing}, stupid stuff like that",
    ],
  },
  liked: {
    layer: 0,
    asks: [
      ...[
        "like about him",
        "love about him",
        "see in him",
        "fall for",
        "fell for",
        "good about him",
      ],
      ...["like about omer", "love about omer", "fall in love", "drew you to him", "attracted you"],
    ],
    answers: [
      "he listened with his whole face. at the start, i mean || he'd say nothing for ages and then he'd say the exact right thing. about once a month, but still",
      "{i felt picked|missing}. out of a whole room of people with better shoes || {he made me feel like i'd won something|missing}, like a raffle",
    ],
  },
  "him-back": {
    layer: 0,
    asks: [
      ...["want him back", "take him back", "have him back", "still love him", "do you love him"],
      ...[
        "still in love",
        "get back together",
        "he came back",
        "he come back",
        "getting back together",
      ],
    ],
    answers: [
      "yes and no. {if he walked in i'd have the kettle on before i'd finished shouting|missing} || ask me by the hour. {on the even ones i'd be in the hall before he'd got his shoes off|missing}",
      "{i do still love him|missing}, and i'd like that looked at, please || love him, yeah, {it's just got nowhere to go now|missing}",
    ],
  },
  ending: {
    layer: 0,
    asks: [
      ...["want it to say", "wanted it to say", "should it have said"],
      ...["it say instead", "proper goodbye", "good goodbye"],
      ...["better goodbye"],
      ...["wanted him to say", "have wanted him", "want him to say", "like him to say"],
      ...["wish he said", "wish he had said", "wish hed said", "proper ending", "in person"],
      ...["wanted to hear", "better ending", "needed to hear from him", "want from him"],
    ],
    answers: [
      "'noa, sit down, this is going to be horrible.' to my face, {so i could see if he minded|missing} || just to turn up. kitchen table, shoes off. {i'd have seen if it cost him anything|missing}",
      "'it's not because of anything you are.' that, and i'd have carried his boxes down for him || one sentence with my name in it that wasn't an accusation, i'd have taken that",
    ],
  },
  flights: {
    layer: 0,
    asks: [
      ...["the flights", "flights to", "booked flights", "where were you going", "going in april"],
      ...["the trip", "in april", "cancellation fee", "flying to", "were you two going", "fly to"],
    ],
    answers: [
      "lisbon, four nights. i've got a phrasebook and i can say 'where is the fish', {so that's useful now|missing} || portugal. i'd planned it around custard tarts, {i'd got a list, with stars|missing}",
      "my half's sixty something. it isn't the money, {it's that he did the sum|rage?} || it'd be about sixty each. {he did it to the penny|rage?}, i think that's the bit",
    ],
  },
  speaker: {
    layer: 0,
    asks: ["the speaker", "his speaker", "want the speaker", "speaker back", "speaker now"],
    answers: [
      "it's in the hall with a tea towel over it, like a parrot. {he can come and ask for it with his face|rage?} || still here, in the cupboard with the hoover. {i'm not posting it, let him ring the bell and look at me|rage?}",
    ],
  },
  "speaker-for": {
    layer: 0,
    asks: [
      ...["want it for", "wants it for", "wanted it for", "need it for", "why does he want"],
      ...["say why he wanted", "want the speaker for", "want the speaker back for"],
    ],
    answers: [
      "he wants it for some party. i bet i know whose || for his birthday, he says. it's quite a good speaker, that's what's annoying",
    ],
  },
  things: {
    layer: 0,
    asks: [
      "his things",
      "moved his",
      "his stuff",
      "get his things",
      "fetch his",
      "collect his",
      "his boxes",
    ],
    answers: [
      "two boxes and a plant, while i was at a lecture. {he'd made the bed, who DOES that|missing} || he came when i was out and took about half. {he'd wiped the table down after|missing}, like a guest",
    ],
  },
  "made-bed": {
    layer: 0,
    asks: ["made the bed", "do with the bed", "saw the bed", "made bed", "found the bed"],
    answers: [
      "i stood there and looked at the corners. then i shut the door on it and went back to the sofa || sat on the floor opposite it, like it was on telly. tucked corners, can you imagine",
    ],
  },
  fern: {
    layer: 0,
    asks: ["gerald", "the fern", "your fern", "a fern", "that fern"],
    answers: [
      "gerald's a fern. i got him out of a skip with one leaf on him and i talked him round || a plant, a big daft fern, i raised him from a stick. gerald suits him, he looks like he does tax",
      "he'll be standing in the dark. {omer doesn't know you have to turn him|missing} || omer waters by the calendar. {gerald's used to being asked|missing}",
    ],
  },
  knock: {
    layer: 0,
    asks: ["the knock", "secret knock", "our knock", "your knock", "two knocks", "that knock"],
    answers: [
      "it's from the first flat, the bell never worked and i didn't like strangers. so two of them meant {it's him, go on, open up|missing} || the old place had no bell. he'd knock so i'd know it wasn't the landlord, {and it just stuck to us|missing}",
    ],
  },
  summer: {
    layer: 0,
    asks: [
      ...["off since", "since july", "since summer", "in july", "the summer", "over the summer"],
      ...["cushions", "redecorating", "start going wrong", "started going wrong", "going wrong"],
      ...["was it off", "signs before", "see it coming", "warning signs", "any indication"],
      ...["any sign he", "intended to leave", "planning to leave", "was going to leave"],
    ],
    answers: [
      "he started answering in one word. 'fine', 'sure'. and {i thought it was the room that was wrong|shame}, so i bought a rug || he'd stopped telling me about his day, so i did the curtains. {that's how i fix a person, apparently, with curtains|shame}",
      "he'd stand on the landing for a bit before he put the key in. {i could hear him deciding|missing} || he kept his shoes on in the house. {like he was always just about to go|missing}",
    ],
  },
  messages: {
    layer: 0,
    asks: [
      ...["why are you reading", "why read", "reading them again"],
      ...["keep reading them"],
      ...[
        "the messages",
        "old messages",
        "looking for in",
        "looking for when",
        "those messages",
        "whole chat",
        "reading back",
        "read back",
      ],
      ...["hoping to find", "three years of messages", "in march", "at march"],
      ...["you scroll", "find in there", "read the chat"],
    ],
    answers: [
      "the place where it turned. there's got to be one, {where he still meant it, and then the next one down he didn't|missing} || i'm after the first 'ok' with no kiss on it. i've got suspects, {it goes further back every night|missing}",
      "in march he's sending me every dog he meets. he's so NICE in march, {that's what hurts about it|missing} || march is us choosing paint. 'noa yellow', he calls it, {and it's still on the wall|missing}",
    ],
  },
};
