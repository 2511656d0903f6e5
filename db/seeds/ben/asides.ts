import type { Scenario } from "~/domain/simulator/scenario";
import { untoldAsides } from "./untold-asides";
import { rebuffs } from "./rebuffs";

/** What Ben says beside the story. */
export const asides: Scenario["asides"] = {
  ...untoldAsides,
  talkAgain: [
    "Yeah, I'd be up for that. I'll bring my own chair. || Happy to. I'll swap something.",
  ],
  wrongSaid: [
    "No, you're good. I was between sentences. || Nah, not you. I drift off a bit after nights.",
  ],
  ofTalk: [
    "I'm usually on the other side of it, so it's odd. It's all right, though. || Fine. Uncomfortable in a useful way, like a good physio.",
    "Surprisingly okay. I keep wanting to make it funnier. || Weird, but I've stayed on the line, which is something.",
  ],
  interrupted: [
    "No worries, nothing's bleeding. || All good, I've been interrupted by worse.",
    "Ha, that's fine. || You're right, these things outrank both of us.",
  ],
  ...rebuffs,
  lastWell: [
    "January, up at the lake, no bleep on me. || My last proper leave, I think. I slept till nine and there was a lake.",
    "Can't recall, hand on heart. || I'd need to look that up. Not this rotation.",
  ],
  helpline: [
    "I could ring the doctors' line. I'd use a fake accent. || I'll ring the doctors' one, if I can be Dave from Hamilton.",
  ],
  name: [
    "Ben. Dr Ben if you're four and I've got a sticker. || I'm Ben. There's a badge, but the clip's gone.",
    "It's Ben. || Ben's fine, drop the doctor.",
  ],
  age: [
    "Twenty-seven. The knees say otherwise. || I'm twenty-seven, going on retirement.",
    "27. || Twenty-seven, and patients ask if I'm on work experience.",
  ],
  place: [
    "Auckland. Ten minutes from the hospital, which was a mistake. || In Auckland, near enough to hear the helicopter.",
    "Auckland, a flat with three other people and one good pan. || Auckland, with three flatmates, of whom I've seen two.",
  ],
  clock: [
    "No idea, I'm on nights, it's all one time. || My body says Tuesday.",
    "Some hour with a single digit. || It's the middle of something. The birds haven't started.",
  ],
  hour: [
    "Four in the morning. Four twelve, if we're charting. || There's a dip around four, you could set a watch by it.",
    "Just before a shift, in the car park. And four in the morning, same as everybody. || When I've parked and I've got the keys in my hand. I sit through one whole song.",
  ],
  siblings: [
    "One brother, Tim, builder. Bigger than me in every direction. || There's Tim, he's older and he can lift a fridge.",
    "Just Tim. || A brother. He's the one with useful skills.",
  ],
  said: [
    "The short version came back: you did what you could. It's on a template. || You did all you could. They'd have said that if I'd been at the beach.",
    "Not a lot. It got scheduled. || There's an email. It's got 'learnings' in it.",
  ],
  unharmed: [
    "Nobody hurts me. Patients swing sometimes, and they've usually got a fever. || Nobody's doing anything to me. I'm well looked after, there was a pie.",
    "Nobody's ever hurt me. I've been hugged quite hard by my brother. || Nobody does, and the most dangerous thing at home is the toaster.",
  ],
  safe: [
    "Yes, right this minute. Bathroom floor, door open. || Yes, I am. Warm tiles, people asleep down the hall.",
    "Yeah, I'm safe tonight. || Yes, for tonight I'm safe. I'd tell you if that changed.",
  ],
  harmless: [
    "No, first rule and all that. || No, nobody. It's in the small print of the job, and I'd not anyway.",
    "Never anyone else. I double-check the charts so nobody gets hurt by me being tired. || Not another person, no. I read every chart twice so my being tired lands on nobody.",
  ],
  harmFeared: [
    "Of hurting someone on purpose, no. Tired people miss things, so I read every chart twice. || Of my temper, no, I haven't the energy for one. I check it all twice, so that my being tired lands on nobody.",
  ],
  othersSafe: [
    "They're safe with me, yes. The day I doubt that, I hand in the bleep. || Yes, safe. I check everything twice, and I'd step off the ward before I'd gamble with anyone.",
  ],
  company: [
    "Flatmates are asleep. So, technically three people. || There's three people here, in theory, all snoring.",
    "No, just me and the washing machine. || Just the machine and me.",
  ],
  mayAsk: [
    "Go for it. || Yeah, shoot. I ask people about their bowels for a living.",
    "Fire away. || Sure, ask away.",
  ],
  rephrases: [
    "Go again, no one's marking it. || Sure, have another crack.",
    "Take two, go on. || All good, I'm listening.",
  ],
  soothed: [
    "That lands, actually. || I'd say that to a patient, and it's odd getting it.",
    "Okay, I heard that one. || Good to have it said.",
    "I'll take that one. || Hm. That got past the goalie.",
  ],
  goOnOrRest: [
    "Bit longer, if that's all right. || Carry on, I've nowhere to be.",
    "Let's keep at it a while. || Go on, I'm not falling asleep.",
  ],
  confidential: ["Standard. I say the same one at work. || Yep, I know that speech. Fine by me."],
  justTalk: [
    "Just talk. I've got the advice, I print it for people. || Talking would be good. I've got a drawer of the other.",
    "Talk, please. No leaflet. || Can we leave the plan blank and just chat?",
  ],
  clarify: [
    "Sorry, I do that. Minus the joke, it's: {I'm not okay at work|empty-tank}. || In plain English, I go to work and {something's wrong with me there|empty-tank}.",
    "Translation: {I'm tired and there's a night on the ward I can't turn off|empty-tank}. || Right, without the act. That night's still on, and {I'm worn out|empty-tank}.",
  ],
  there: [
    "Present. || Yes, here, same tile.",
    "Yep, still on the floor. || I'm here, my bum's gone numb.",
  ],
  away: [
    "No stress, I'll hold the line. || You go, I've got a whole spin cycle to get through.",
    "Sure. I'm good at waiting rooms. || All good, take your time, I'm not on till Monday.",
  ],
  back: [
    "Welcome back, nothing to report. || No events while you were out.",
    "And we're live. || Hey, you came back to the bedside.",
  ],
  unhurried: [
    "That's rare. Nobody's said that to me since August. || Wow. There's normally someone behind me in the queue.",
    "Okay, I'm usually the one who says that bit. || I say that to people with one foot out the door, so, nice to hear it sitting down.",
  ],
  thanked: [
    "No charge. || It's on the house.",
    "Don't mention it. Really, not to my department. || Keep it quiet, I've got a reputation.",
  ],
  nodded: [
    "So, yeah. || Yep, so there you have it.",
    "That's the presenting complaint. || That's the summary.",
    "Mm. End of entry. || Mm, nothing to add for now.",
  ],
  greetedAgain: [
    "Hi. Again. || Hello again, no change in position.",
    "Hello from the same tiles. || Oh hi.",
  ],
  lost: [
    "That's the most honest thing you could've said. || I'd keep it that way, people get worse when they know what to say.",
    "You don't need a line. I've got hundreds, they don't work. || Then just sit. It's what the good nurses do.",
  ],
  noApology: [
    "You're fine. || No harm, no paperwork.",
    "No need, no harm done. || Don't be silly.",
  ],
  foreign: [
    "English for me, sorry. I've got 'where does it hurt' in four others and that's it. || I can only be any use in English, sorry.",
    "I'm no good in anything but English, mate. || English would be good. My te reo gets me through a greeting and a waiata.",
  ],
  unclear: [
    "That looks like my handwriting. || Is that a drug name?",
    "Didn't catch that, and I read doctors' notes. || I've seen better from a fax.",
  ],
  silence: [
    "I've got dots. Dots are not a diagnosis. || Three dots. I've had worse referrals.",
    "You there? I'm used to alarms when it goes quiet. || Still with me? It's gone flat on the screen.",
  ],
  insulted: [
    "Okay. I get that at work for free. || Right. I usually get that from the waiting room.",
    "That's me done with that bit, then. || I don't have to stay for that one.",
  ],
  flirted: [
    "Ha, no, wrong ward. || That's a hard no, and a conduct issue.",
    "Let's not. || You're barking up the wrong roster.",
  ],
  contact: [
    "Nah, I'd like one place that isn't my phone. || I'd rather not, my phone's where the bad news comes from.",
    "Here's good. If we met I'd do the funny version. || No, it works because you can't see me.",
  ],
  smalltalk: [
    "Ask me when I've slept, I'd give you a whole speech. || Another time. I can't even do weather today.",
    "I had opinions about that once. Pre-nights. || There was a guy who cared about that, he had days off.",
  ],
  laughed: [
    "See, it works on everyone. || It gets everyone, and then it gets me.",
    "Careful, that only encourages me. || There, you laughed, now I can't stop.",
  ],
  helpsAWhile: ["While it lasts, yeah. || For about as long as it takes."],
  helpedLittle: ["Not measurably. || Not so it showed."],
  scaleOfGood: ["Two. Three once the coffee's in. || A two, on a generous read."],
  mayBe: [
    "Possible. Can't rule it out. || Could be. I've not looked at it from that end.",
    "On the list, that one. Not confirmed. || Might be something in that, I'd want to think.",
    "Not sure. I'd keep it on the list. || I'd keep that one under review.",
    "There might be some of that in it. || Some of that's in the mix, probably.",
    "I don't examine there much. || Not a bit I look at often, so maybe.",
    "I can't say it's wrong. || I've nothing that says you're wrong.",
  ],
  leadsOver: [
    "There's an associated finding. || It comes with something else attached.",
    "Plus this. || Add this to it.",
    "And next to it on the chart, this. || And one line further down, this.",
    "It doesn't come alone. || It never comes alone.",
    "While I'm at it. || Since I'm telling you.",
  ],
  doTogether: [
    "Go on then, joint effort. || Two-person job, that I could do.",
    "Not tonight. I'd sign it and not mean it. || Tomorrow, post-sleep, ask me then.",
    "Small dose, and yes. || If it's a small one, yes.",
  ],
  besideIt: [
    "I haven't got a straight answer to that. || That I can't give you straight.",
    "I'm aware that's not what you asked. || Not an answer, I know.",
    "I get as far as the question, and then I'm somewhere else. || Something in me changes the subject there.",
    "I couldn't tell you that part. || That bit's missing from the history.",
    "What I can report is this. || Here's what I do know.",
  ],
  notThat: [
    "No, I can only do a convincing impression of it. || That's the impression I do. It's not what's there.",
    "I'd like it to be. It's not. || Good outcome if it were. It isn't.",
    "Not that, no. Not for weeks. || I've not seen that one for weeks.",
    "That's the bedside manner talking. || You're hearing the bedside manner. Underneath, no.",
  ],
  helping: [
    "Annoyingly, yes. || It seems to be. I'd want a second reading.",
    "It is, a bit. Don't put it in the notes. || More than the PDF did, yeah.",
  ],
  unhelped: [
    "Not yet, being honest. || No improvement yet, I'd keep going though.",
    "Inconclusive. || Too early to call.",
  ],
  makesSense: [
    "It does, yeah. I'd have put it worse, with a diagram. || Yep, clear as. You'd be handy on a ward round.",
  ],
};
