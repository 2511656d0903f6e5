import type { Scenario } from "~/domain/simulator/scenario";

const wardDoors = ["near: happens at the ward doors", "near: see the double doors"];
const thatMorning = ["near: nobody so much as looked", "near: nobody so much as said her name"];
const nothingAllDay = ["near: nothing for most of the day", "near: go flat like a line"];
const bothAtOnce = ["near: do the job and not be", "near: good in the room and be"];
const photocopier = [
  "near: like being a very polite photocopier",
  "near: been switched to standby",
];
const theDoctorSon = ["near: dad introduces me as my son", "near: photo of me in the gown in"];
const prosecutor = ["near: make the case against me", "near: prosecutor and judge"];
const theGolfer = ["near: asked if i'd seen the roster", "near: told me that's how you grow"];
const phantomBleep = ["near: i keep hearing my bleep", "near: awake all day with that bleep"];

/** What Ben answers right after he told of the doors and that morning. */
export const nearTheWard: Scenario["topics"] = {
  "near-doors-how-many": {
    layer: 1,
    asks: [...wardDoors, "how many tiles are there", "what number do you get to"],
    answers: [
      "Forty-two, with the cracked one. I always do the cracked one. || Up to about thirty, and by then someone's come past with a trolley.",
    ],
  },
  "near-doors-elsewhere": {
    layer: 1,
    asks: [...wardDoors, "is it only those doors", "does it happen anywhere else"],
    answers: [
      "Those, and the lift if it stops on our floor. The rest of the building I walk through like anyone. || Mostly there. Once in a supermarket, they've got the same kind that swing.",
    ],
  },
  "near-doors-other-way": {
    layer: 1,
    asks: [...wardDoors, "is there another way in", "could you use another door"],
    answers: [
      "There's the fire stairs, I've tried it. You come out by the kettle looking like a burglar. || Round by the sluice, but it's the same ward when you get there.",
    ],
  },
  "near-doors-turned-back": {
    layer: 1,
    asks: [...wardDoors, "have you ever turned round", "did you ever not go in"],
    answers: [
      "Once, I went back down for another coffee. I was in by five past. || I've walked past and done a lap of the floor. I've never gone home.",
    ],
  },
  "near-doors-poster": {
    layer: 1,
    asks: [...wardDoors, "what does the poster say", "what is on the poster"],
    answers: [
      "Five moments for washing your hands. I could do you a sixth. || It's a cartoon hand, with a face. It's the calmest face in the building.",
    ],
  },
  "near-doors-face": {
    layer: 1,
    asks: [...wardDoors, "which face do you put on", "what does that face look like"],
    answers: [
      "The one off my parking permit. Eyebrows up, nobody behind it. || Pleasant and busy. You'd buy a car off it.",
    ],
  },
  "near-morning-went-in": {
    layer: 1,
    asks: [...thatMorning, "why did you go in", "could you have stayed home"],
    answers: [
      "I was still there from the night. It'd have taken a decision to leave. || It didn't occur to me, it was a Monday and there was a round.",
    ],
  },
  "near-morning-her-name": {
    layer: 1,
    asks: [...thatMorning, "did you say her name", "could you have said her name"],
    answers: [
      "I had it ready, after bed thirteen. Then somebody said fifteen. || Not out loud. I looked at the bed, that's as near as I got.",
    ],
  },
  "near-morning-through": {
    layer: 1,
    asks: [...thatMorning, "how did you get through it", "how did you manage that round"],
    answers: [
      "By reading out numbers in a nice voice, and looking at people's ties. || On somebody else's legs, I think. They were good at stairs.",
    ],
  },
  "near-morning-after": {
    layer: 1,
    asks: [
      ...thatMorning,
      "did anyone say anything after the round",
      "did anybody talk to you later",
    ],
    answers: [
      "The ward clerk offered me the last Gingernut. That's about as near as it came. || A porter told me I was a funny colour. He had a point.",
    ],
  },
  "near-nothing-like": {
    layer: 1,
    asks: [...nothingAllDay, "what does nothing feel like", "whats the nothing like"],
    answers: [
      "Like wearing a wetsuit indoors. I can tell I'm being touched, I couldn't say by what. || It's a hum, if anything. A fridge in another room.",
    ],
  },
  "near-nothing-miss": {
    layer: 1,
    asks: [...nothingAllDay, "do you miss feeling things", "would you rather feel it"],
    answers: [
      "I would, in small amounts, sitting down. It's all of it at once I'm not keen on. || I miss the good ones. I laughed at something last week and it didn't go anywhere.",
    ],
  },
  "near-nothing-last-felt": {
    layer: 1,
    asks: [...nothingAllDay, "when did you last feel something", "did you feel anything today"],
    answers: [
      "This morning, a dog put his chin on my knee. I had to look at the pond for a while. || On Friday, a lad's mum hugged me by mistake, she thought I was someone else. That got in.",
    ],
  },
  "near-both-who": {
    layer: 0,
    asks: [...bothAtOnce, "who do you want to know that", "who should understand that"],
    answers: [
      "My consultant, for one. And Dad, though he'd have to sit down. || The first-year. He thinks if I'm standing I'm fine, and he's learning it off me.",
    ],
  },
  "near-both-anyone": {
    layer: 0,
    asks: [...bothAtOnce, "has anyone understood that", "does anybody get that"],
    answers: [
      "Hana would, she's seen me do both in one lunch. || One of the nurses, maybe. She leaves me a biscuit and doesn't stop.",
    ],
  },
  "near-both-safe": {
    layer: 0,
    asks: [...bothAtOnce, "are you safe to work", "can you still do the job"],
    answers: [
      "With a patient in front of me, yes, I'm careful. It's what it costs to get there that's gone up. || I've asked myself that like I'd ask anyone. So far yes, with a lot of checking.",
    ],
  },
  "near-copier-back-on": {
    layer: 0,
    asks: [...photocopier, "what would switch you back on", "what would bring it back"],
    answers: [
      "A week's sleep and somebody asking, either order. || Being cross, probably. I've not had a good strop since July.",
    ],
  },
  "near-copier-last-sad": {
    layer: 0,
    asks: [...photocopier, "when were you last sad", "do you ever feel sad"],
    answers: [
      "Wednesday, over a curry, for no reason. It had gone before I could put the fork down. || It turns up off duty. I was a bit undone by a busker.",
    ],
  },
  "near-copier-patients": {
    layer: 0,
    asks: [...photocopier, "do the patients notice", "are you like that with patients"],
    answers: [
      "I don't think so, I'm warmer with them than with me. Bed six says I'm a good lad. || Less with them. You can't be a photocopier at a man who's telling you about goats.",
    ],
  },
  "near-son-dad-knew": {
    layer: 1,
    asks: [...theDoctorSon, "what would your dad think if he knew", "would your dad be ashamed"],
    answers: [
      "I don't think he'd be ashamed. He'd go out to the shed and sand something, and I'd have to listen to it. || He'd be sad for me, and he'd do it with his back turned. I'd take ashamed over that.",
    ],
  },
  "near-son-mum": {
    layer: 1,
    asks: [...theDoctorSon, "does your mum notice", "did your mum guess why"],
    answers: [
      "She looked at me a beat too long. Then she asked did I want pudding. || I'd say so. She's a piano teacher, she can hear when you're skipping a bit.",
    ],
  },
  "near-son-before": {
    layer: 1,
    asks: [...theDoctorSon, "did you use to like it", "were you always like that about it"],
    answers: [
      "I loved it. My first year I wore the lanyard to the dairy. || No, I used to fish for it. I'd leave the stethoscope in the car where people could see.",
    ],
  },
  "near-court-case": {
    layer: 1,
    asks: [...prosecutor, "what is the case against you", "what do you accuse yourself of"],
    answers: [
      "That I was there and I was slow. It doesn't need a second page. || Being tired in charge of a ward. There's a longer one for after midnight.",
    ],
  },
  "near-court-sentence": {
    layer: 1,
    asks: [...prosecutor, "what is the sentence", "what punishment do you give yourself"],
    answers: [
      "I've to go through it again from the top. No time off for good behaviour. || Another night of it. It's very consistent sentencing.",
    ],
  },
  "near-court-told": {
    layer: 1,
    asks: [
      ...prosecutor,
      "has anyone told you it wasnt your fault",
      "did somebody say it wasnt you",
    ],
    answers: [
      "The review did, in eleven pages. And Sanjay, over his shoulder. || A few have, fast, with a hand on the door. It's not the same as someone who's sat down first.",
    ],
  },
  "near-court-witness": {
    layer: 1,
    asks: [...prosecutor, "who could speak up for you", "who would you call for the defence"],
    answers: [
      "Her, I suppose. She'd have corrected the charge sheet. || The nurse who was on with me, if I dared ask what she saw.",
    ],
  },
  "near-hide-agree": {
    layer: 0,
    asks: [...theGolfer, "do you agree with him", "did it toughen you up"],
    answers: [
      "No, it's gone the other way. I've got less hide than I started with. || I'd like to. I've checked, and it's still just skin.",
    ],
  },
  "near-hide-when": {
    layer: 0,
    asks: [...theGolfer, "when did he say that", "where did he say it"],
    answers: [
      "Two days after, by the lifts. He had his car keys in his hand. || In the corridor, that same week. I was holding somebody's urine.",
    ],
  },
  "near-hide-wanted": {
    layer: 0,
    asks: [...theGolfer, "what did you want from him", "what would have been better"],
    answers: [
      "'Come and sit in my office.' It's got a couch, I've seen it through the door. || Ten minutes, and him not standing up for any of it.",
    ],
  },
  "near-hide-his-own": {
    layer: 0,
    asks: [...theGolfer, "has he lost patients", "does he know what that is like"],
    answers: [
      "He must, he's been at it thirty years. He'll keep it in with the clubs. || I'd think he's got a list of his own. Nobody asked him either, I bet.",
    ],
  },
  "near-hide-roster": {
    layer: 0,
    asks: [...theGolfer, "what was on the roster", "what about the roster"],
    answers: [
      "An extra weekend, as it turned out. He'd pencilled me in. || Two gaps, with a question mark in each. I'm the question mark.",
    ],
  },
  "near-hide-again": {
    layer: 0,
    asks: [...theGolfer, "could you go back to him", "would you talk to him again"],
    answers: [
      "I'd sooner tell Sanjay. That one would have me teeing off. || Not first. I'd want somebody who sits down.",
    ],
  },
  "near-bleep-now": {
    layer: 0,
    asks: [...phantomBleep, "can you hear it now", "is it going right now"],
    answers: [
      "Not while I'm typing, it likes a gap. || It's gone shy. You watch, I'll stop and it'll start.",
    ],
  },
  "near-bleep-where": {
    layer: 0,
    asks: [...phantomBleep, "where is the bleep now", "do you have it with you"],
    answers: [
      "In a drawer on level four, with a sticker on it. Whatever's going off in here wasn't issued. || At the hospital, I handed it in. I've got a receipt.",
    ],
  },
  "near-bleep-worry": {
    layer: 0,
    asks: [...phantomBleep, "does it worry you", "are you scared youre going mad"],
    answers: [
      "A bit. I looked it up and it's got a name and it's common, I was almost disappointed. || Only at night. By day it's just a party trick.",
    ],
  },
  "near-bleep-stops": {
    layer: 0,
    asks: [...phantomBleep, "does anything stop it", "how do you make it stop"],
    answers: [
      "The radio, low, with somebody batting. It can't compete with a commentator. || Running the tap does. I've got a very clean basin.",
    ],
  },
};
