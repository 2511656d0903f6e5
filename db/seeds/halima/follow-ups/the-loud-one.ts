import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers who asks about the shop, her husband and the woman she was. */
export const theLoudOne: Scenario["topics"] = {
  "evenings-best": {
    layer: 1,
    asks: ["like best about those", "best about those evenings", "like best about it"],
    answers: [
      "The quiet when the pins were all in, and the girl looked in the glass. {I was the one who'd got her there|self}. || Radio on, shoes off, and nobody in the room over thirty. {I'd look up and it would be eleven|self}.",
    ],
  },
  "under-apron": {
    layer: 2,
    asks: ["be there under the apron", "used to be there under", "under the apron"],
    answers: [
      "A loud woman with opinions about sleeves. {She'd a laugh that people turned round for|self}. || Somebody with a waist and an appointment book. {I can see her quite clearly, she's always just going out|self}.",
    ],
  },
  "thought-calmly": {
    layer: 2,
    asks: ["thought come so calmly", "come so calmly", "calmly over the ironing"],
    answers: [
      "I finished the collar. {It frightened me afterwards, that it hadn't frightened me|self}. || It could have been in the paper, about some other woman. {I thought, poor thing, and I turned the sleeve|self}.",
    ],
  },
  "wedding-without": {
    layer: 2,
    asks: [
      "come out of your shop without",
      "out of your shop without",
      "whole wedding without you",
    ],
    answers: [
      "I was so proud that I told the fishmonger. {And then I stood in the lane, and had nowhere to put my hands|self}. || I looked for a fault, I'll be honest. {There wasn't one, and I could have cried|self}.",
    ],
  },
  "pictures-first": {
    layer: 2,
    asks: ["what do you look at first", "you look at first", "look at first in"],
    answers: [
      "The hem, then the hands on the bouquet. {And then the mirror at the back, to see is there anyone in it|self}. || How the sleeve sits. {Then the label, it's a habit, to see if it's mine|self}.",
    ],
  },
  "find-not-medicines": {
    layer: 2,
    asks: ["somebody to find if", "they looked for you", "looked for you and not"],
    answers: [
      "My scissors. {And somebody who hums when she's pleased, if she's still about|self}. || That I'm funny, dear, I'm really quite funny. {I'd like them to find that before it goes|self}.",
    ],
  },
  "woman-he-saw": {
    layer: 2,
    asks: [
      ...["the one he saw and heard", "woman he saw and heard", "he saw and heard"],
      ...["was that woman like"],
    ],
    answers: [
      "Noisy. She'd argue with the radio, and {she never went out of a door without saying so|self}. || She wore yellow. {I can't think when I last wore a colour that was meant to be looked at|self}.",
    ],
  },
  "letter-all": {
    layer: 0,
    asks: ["wrote to her and left", "would be in the letter", "left nothing out"],
    answers: [
      "That her grandmother and I are both afraid at four o'clock. And that I fibbed about my skirt. || I'd tell her about Sunday. And that I think of her at six, when she's not up yet and I've been up for ever.",
    ],
  },
  "live-with-merry": {
    layer: 0,
    asks: ["live with a man who", "man who found everything", "found everything funny"],
    answers: [
      "Tiring at funerals. For the rest, it was like having a window open. || One didn't get to sulk. I'd be in the middle of a good one, and he'd do me, doing it.",
    ],
  },
  "nair-helping": {
    layer: 0,
    asks: ["her way of helping", "about her way of", "does it do for you"],
    answers: [
      "It doesn't cost me a thank-you. I come out and the line's empty, and it's all in my basket, folded. || I can be cross and unbrushed. She hands me the pegs, and I go in better.",
    ],
  },
  "his-biscuits": {
    layer: 0,
    asks: ["his biscuits are there", "when his biscuits", "his biscuits in front"],
    answers: [
      "Him, dunking, and the half that always fell in. He'd go fishing for it with a fork. || That somebody still ought to be buying them. I do the puzzle on the back of the packet, as he did.",
    ],
  },
  "no-one-next": {
    layer: 0,
    asks: ["no one next to you", "have no one next", "nobody next to you"],
    answers: [
      "I turn over to tell him a thing, still. There's the wall, and I tell it to the wall. || There's nobody to say, did you see that. She did such a comic thing with the soap on Monday, and I'd no one to look at.",
    ],
  },
  "back-to-shop": {
    layer: 0,
    asks: ["it like to be there", "back to that little shop", "like to be there"],
    answers: [
      "Hot, and full of net. Three machines going, and a girl on a box, and {I was in the middle of it with my mouth full, being asked for|self}. || You'd smell starch and somebody's noodles. {I knew where every pin was, it was all mine|self}.",
    ],
  },
  "hands-remember": {
    layer: 0,
    asks: ["that your hands remember", "your hands remember"],
    answers: [
      "Satin, they remember, and how not to mark it. They go on ahead of me. || My whole working day. The thumb's got a dent in it, and the dent knows what it's for.",
    ],
  },
  "thread-through": {
    layer: 0,
    asks: ["while the thread goes", "thread goes through", "in you while the thread"],
    answers: [
      "I breathe out, and I don't notice till the end of the seam. || It's all one size, for a change. I go from here to there, and I arrive.",
    ],
  },
  "ten-minutes": {
    layer: 0,
    asks: ["are those ten minutes", "those ten minutes from", "ten minutes from the inside"],
    answers: [
      "Wide. I look at the drain and the fern, and I don't improve anything. || The first three I'm still listening. Then there's about seven where I'm nobody's.",
    ],
  },
  "people-came": {
    layer: 1,
    asks: ["that people came", "back then that people"],
    answers: [
      "There was always somebody in the kitchen. {I'd wake up and hear spoons that weren't mine to see to|unknown}. || They said his name. {They made me eat with them, and I could cry in company|unknown}.",
    ],
  },
  "the-sea": {
    layer: 1,
    asks: ["standing in the sea", "imagine it standing", "picture the sea"],
    answers: [
      "Up to my ankles with my skirt bunched up. There'd be a boy selling coconuts, and I'd have two. || Early, before the buses. I'd have sand in my shoes all the way home, and I'd not shake it out.",
    ],
  },
  "card-say": {
    layer: 1,
    asks: [
      ...["want it to say", "like it to say"],
      "like the card to say",
      "the card to say",
      "card say if",
    ],
    answers: [
      "Halima, and then a gap. {I'd like to leave room|self}. || Tailor, still. {In pencil, if they insist|self}.",
    ],
  },
  "zain-kitchen": {
    layer: 0,
    asks: ["kitchen with a man who", "with a man who laughed"],
    answers: [
      "I burnt a good many things that I needn't have. He'd tie a tea towel on his head and be the fire brigade. || Nothing was ever ruined. We ate the black bits and gave them names.",
    ],
  },
  "tease-mother": {
    layer: 0,
    asks: ["dare to tease your mother", "dare to tease", "to tease your mother"],
    answers: [
      "I held my breath every time. And she'd go pink up to her glasses, and give him the bigger piece. || I'd look at my plate. She never let anybody else, and I believe she waited for it.",
    ],
  },
  "quarrel-laugh": {
    layer: 0,
    asks: ["from a quarrel to laughing", "quarrel to laughing", "from a quarrel to"],
    answers: [
      "He'd put the biscuit tin on his head and go on arguing. There's nothing that you can do against that. || One of us would catch the other's eye in the toaster. That was generally the end of my point.",
    ],
  },
  "his-voices": {
    layer: 0,
    asks: ["with his voices going", "voices going on beside", "that like sewing with him"],
    answers: [
      "I sewed straighter to it. I'd have to stop the machine for the punchlines. || There's a gown somewhere in this town with a wobble in it, from his district officer. I'd give a lot to be put off my work like that.",
    ],
  },
  "said-like-that": {
    layer: 0,
    asks: ["said a thing like that", "he said a thing like"],
    answers: [
      "I'd put the broom down. He gave one leave, you know, he could make it sound like religion. || It annoyed me, it was my floor. And then I'd sit, and there was his arm.",
    ],
  },
  "loud-voice": {
    layer: 0,
    asks: ["where the loud voice went", "about where the loud", "the loud voice go"],
    answers: [
      "That I turned it down myself, so as not to frighten her. {And then I couldn't find the knob|self}. || Into the pillow, mostly. {I'd tell him that I'm saving it, and he'd know I was fibbing|self}.",
    ],
  },
  "when-could-see": {
    layer: 0,
    asks: ["when you could see it", "like when you could see"],
    answers: [
      "There was more room round it. {I used to know what I thought by the time I'd done my hair|self}. || I could have told you straight off, with examples. {I'd an opinion on everything, ask anybody|self}.",
    ],
  },
  "not-knowing": {
    layer: 0,
    asks: ["it like not to know", "is it like not to know"],
    answers: [
      "A bit like going into a room and not knowing what for. {I used to be so definite|self}. || Foggy, dear, and rather peaceful. {I was the one with the answers, once|self}.",
    ],
  },
  "that-person": {
    layer: 0,
    asks: ["sort of person had that", "person had that answer"],
    answers: [
      "A woman with a tape measure round her neck. {She'd have told you before you'd sat down|self}. || {One who slept|self}, to begin with. And she'd a diary with other people's names in it.",
    ],
  },
  "where-sitting": {
    layer: 0,
    asks: ["see from where youre sitting", "from where youre sitting"],
    answers: [
      "The washing line and one star. Mrs Nair's bathroom light. || The cat's back, and my own feet, which are swollen. It isn't a view one would put on a card.",
    ],
  },
};
