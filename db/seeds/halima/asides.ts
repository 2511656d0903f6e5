import type { Scenario } from "~/domain/simulator/scenario";
import { rebuffs } from "./rebuffs";

/** What Halima says beside the story. */
export const asides: Scenario["asides"] = {
  otherHead: [
    "You'd have to ask there, dear, I can only guess. || I couldn't see into another head, dear.",
    "I can't speak for others, dear. || Who knows what other people think, dear.",
  ],
  thisAndThat: [
    "Oh, this and that, dear. || A bit of everything, dear.",
    "Whatever comes up, small things mostly. || Nothing grand, dear, the usual odds and ends.",
  ],
  usualHour: [
    "The usual time, dear, it hardly changes. || Always about the same hour, dear.",
    "At its regular time, give or take. || When it always is, dear, more or less.",
  ],
  usualPeople: [
    "The same faces as ever, dear. || The usual few, dear.",
    "No one new, dear. || Those who are always about, dear.",
  ],
  cameBy: [
    "I forget now, dear, where that came from. || I couldn't tell you where it came from.",
    "It's been about so long that I forget. || I've quite forgotten where I had that from.",
  ],
  howItGoes: [
    "You'd have to see it or hear it, dear. || It's hard to show you in writing, dear.",
    "Simply enough, only I explain it badly. || It's easier done than told, dear.",
  ],
  talkAgain: [
    "I'd be glad to, dear. Once she's down for the night. || Yes, if you can bear another chapter.",
  ],
  wrongSaid: [
    "No, dear, you've been courteous. I lost my thread. || Not in the least. I was listening for the gate.",
  ],
  makesSense: [
    "It does, dear, it's quite clear. || Yes, dear, I follow you. It makes a change, in this house.",
  ],
  ofTalk: [
    "It's all right, dear. Strange, to hear my own voice with nobody calling over it. || It's a relief, and a little shameful, both at once.",
    "I feel as if I'd sat down after a long wedding. || It's odd, dear, and I'm not sorry.",
  ],
  interrupted: [
    "Never mind, dear, every house has something. || It's nothing, dear. I know about being interrupted.",
    "That's quite all right. || Don't you worry about it, dear.",
  ],
  ...rebuffs,
  chooses: [
    "Both, dear. They sit on the same chair. || A little of each, and it changes by the hour.",
    "I couldn't choose between them, they come in together. || Don't make me choose, they're one cloth.",
  ],
  nobodyInMind: [
    "Nobody comes to mind, dear. That's a sad thing to see written. || I look round the table in my head, and I can't think whom.",
  ],
  saysFine: [
    "I say alhamdulillah, we're fine. It's the truth with the lid on. || I tell them she ate well. That's what they like to hear.",
  ],
  whichOne: [
    "Tried what, dear? || Which time is that? You must tell me.",
    "I do not know which one you mean. There are so many days in it. || You will have to say which, I have a kettle on.",
  ],
  keptSilent: [
    "To whom? Each has their own house to carry. || One does not lay such a thing on the table, between the cups.",
    "I had it on my tongue, and then she called me. || I have been asked how she is. It is not the same.",
  ],
  onPurpose: [
    "No, my feet were ahead of me. || Not on purpose, no. I had my shopping in my hand, and there I stood.",
  ],
  askedAlong: [
    "They did, once. I said no so often that it stopped. || Not now, dear. One can only refuse a person so many times.",
  ],
  undated: [
    "Dear, I couldn't tell you the day. || Which day it was, dear, I don't know now.",
    "What time it was I couldn't say, dear. || I couldn't tell you the hour just now, dear.",
  ],
  unnamed: ["Names I'll keep in my sewing box, dear. || Let me keep the name to myself, dear."],
  lastWell: [
    "In the shop, dear, with pins in my mouth and the radio on. || With a hem in my lap and the radio going, before all this.",
    "I'd have to look for it, I've put it somewhere safe. || I don't remember, and that's a strange thing to find out.",
  ],
  helpline: [
    "I'll keep the number in the medicine tin. I don't think I'm a person who rings. || Your number can go in the kitchen tin. I can't see myself ringing it.",
  ],
  name: [
    "Halima. Kak Halima, if you're younger than me, which you surely are. || I'm Halima, dear. The young ones make it Kak Halima.",
    "You may call me Halima. || It's Halima.",
  ],
  age: [
    "Forty-six, though my knees have gone on ahead. || I'm forty-six. The knees are sixty.",
    "Forty-six, dear. || I was forty-six in June, dear.",
  ],
  place: [
    "Kuala Lumpur, a terrace house with a mango tree. My mother planted it. || A terrace house in KL, you'd know it by the mango tree, that's my mother's.",
    "In KL, the same street for nineteen years. || I've lived on this one street in Kuala Lumpur for nineteen years.",
  ],
  clock: [
    "Past ten. She's asleep, so it's my hour. || It's gone ten, she's sleeping, so it belongs to me.",
    "Late, dear, the call to prayer was a good while ago. || It's late enough, they called the last prayer some time ago.",
  ],
  hour: [
    "Late afternoon, when she packs her bag to go home. And three in the morning, for a different reason. || Towards sunset, she packs her bag then and wants to go home. And there's three in the morning, which is another matter.",
    "Three o'clock at night. {Everybody who says call me any time is asleep|siblings}. || At three, in the dark. I've a list of people who said I could ring at any hour, and {they're all snoring|siblings}.",
  ],
  siblings: [
    "Four of us. One in Perth, one in Johor, one in Dubai, and me, in the doorway. || We're four altogether, they've got Perth and Johor and Dubai, and I've got the doorway.",
    "Three, all abroad or as good as. They're generous people. || There are three besides me, scattered. I'll say this, they're not mean with money.",
  ],
  said: [
    "They said what one says, be patient, there's reward in it. They mean it kindly. || It was be patient and think of the reward. I know they mean well by it.",
    "Not so much. Then somebody changed the subject to food. || Little enough. Then it was on to what everybody had eaten.",
  ],
  unharmed: [
    "Nobody raises a hand in this house, dear, God keep us. || Nobody frightens me here, dear. The shouting we do is about the rice.",
    "Nobody, dear. My mother pushes my hand away when she doesn't know me, and that's fear, I don't call it harm. || No one harms me. When she doesn't know me she'll push at my hand, and I'd push too, if I were her.",
  ],
  safe: [
    "Yes, dear, quite safe. Tired isn't the same as in danger. || Yes, I'm safe, dear. I'm tired, and that's a different thing.",
    "Yes, alhamdulillah, safe, only worn. || Yes, thanks be to God, safe. A little frayed.",
  ],
  harmless: [
    "No, dear. I have raised my voice, and that I'm ashamed of. My hand, never. || Never with my hand, dear. It's the voice that I have to answer for.",
    "Not with my hands, dear, no. When it boils I go and stand on the back step until it's over. || I've not done that, dear. If it gets too much I go out to the back step, and I come in when I'm fit to.",
    "A tug at her sleeve, dear, when we were late, and the shouting. More than that it has never been. || It has been shouting, dear, and once a pull at her sleeve. There it ends, and there it'll stay.",
  ],
  harmFeared: [
    "{Since Sunday I'm afraid of hurting her, yes|temper!}. I only shouted, my hand has never gone up. But I'd not known that voice was in me. || {Yes, dear, since Sunday I'm frightened of hurting her|temper!}. It was shouting and no more. I simply don't know the woman who did it.",
    "Of hurting her, a little, dear, and {I'm afraid of my voice more than of my hands|temper!}. When it boils I go out to the back step and leave her be. || {I'm uneasy with myself since that Sunday, dear|temper!}. She has come to no harm, and when I feel it rising I'm out on the back step.",
    "I watch myself, dear. My voice has gone up, and she has never been hurt by me. || I keep an eye on myself, dear. The voice has gone up, the hand hasn't, and she's come to no harm.",
  ],
  othersSafe: [
    "She's safe with me, dear. My voice has gone up, my hand never has. || Yes, she is safe with me. It's a loud house now and then, it isn't a rough one.",
    "Yes, dear. When I feel it coming I go out to the back step and let her be. || She is, dear, yes. The moment it boils I'm on the back step, and she's left in peace.",
  ],
  company: [
    "She's in the next room, asleep. So yes, and no. || There's my mother through the wall, sleeping. You may count that either way.",
    "The neighbour's cat, who doesn't count, she comes for the fish. || A cat. She belongs to next door and she's only here for the fish.",
  ],
  mayAsk: [
    "Of course, ask. || By all means ask it.",
    "Ask, ask. I've been talking enough. || Do, I've held the floor long enough.",
  ],
  rephrases: [
    "Try again, dear, nobody's counting. || By all means, dear, say it how it comes.",
    "Go on, I'm with you. || I muddle mine as well, take your time.",
  ],
  soothed: [
    "You're kind, dear. || That's kindly said, dear.",
    "That does me good. || Bless you for that.",
    "I'll have that with my tea. || Nobody here puts it so.",
  ],
  goOnOrRest: [
    "A little longer, dear, if you're not tired. || Let's stay with it a while.",
    "Go on, dear, I've nothing on the stove. || A while more, I'd like that.",
  ],
  confidential: ["That's quite right, dear. || As it should be, dear, my sister needn't know."],
  justTalk: [
    "Just to talk, please. Advice I get by courier. || I'd like to just talk. The advice gets delivered to the door.",
    "Let me talk, dear. I've a brother for articles. || Only talking, please, my brother sees to the rest.",
  ],
  clarify: [
    "I go round and round, I know. I mean that {I'm tired of being the one|siblings}. || I wander, forgive me. It's that {I'm always the one|siblings}, that's what's under it.",
    "Sorry, that's my newspaper style. Only this: {I'm tired, and nobody's on after me|worn-out}. || That was the long edition. The short one is, {I'm tired, and there's nobody for the next shift|worn-out}.",
  ],
  there: [
    "I'm here, I'm here. I went to listen at her door. || Yes, yes, here. I'd gone to put my ear to her door.",
    "Still on the step. || I haven't left my step.",
  ],
  away: [
    "Go, go, see to it. I know how a house is. || Off you go, a house doesn't wait.",
    "Take your minute, I'll drink my tea. || As long as you like, there's tea.",
  ],
  back: [
    "Good, you're back. I was talking to the cat. || Welcome back, the cat's poor company.",
    "Ah, there you are. || There you are, dear.",
  ],
  unhurried: [
    "Nobody's told me that since my husband went. || I haven't heard that in this house for six years.",
    "All right. I'll go slowly, it isn't my talent. || Very well, slowly, though I was never any good at it.",
  ],
  thanked: [
    "No, no, it's you who has to read it all. || You've had to read all that, it's I who should say it.",
    "It came out by itself, you just left the door open. || It slipped out. You'd left the door ajar, that's all.",
  ],
  nodded: [
    "So, that's my day. || And that was the day.",
    "Yes. That's how it is with us. || That's life at our end.",
    "Well. There you have it. || Well, now you know it.",
  ],
  greetedAgain: [
    "Hello again, dear. || Hello, hello, dear.",
    "Waalaikumsalam, I'm still here. || Wassalam, yes, I haven't gone.",
  ],
  lost: [
    "Then don't. Everybody else has said something. || No need to say a thing, I've had the sayers.",
    "You needn't find a word, my dear. Just stay a bit. || There isn't a word for it, dear, I've looked. You can just sit here.",
  ],
  noApology: ["Not at all. || Nothing to forgive.", "Please, what for. || Whatever for, dear."],
  foreign: [
    "Let's keep to English, I write it better when I'm tired. || English will do nicely, at this hour I can't manage more.",
    "In English, dear, or I'll mix three and you'll need my sister to read it. || English, if you please, or you'll get three languages in one line.",
  ],
  unclear: [
    "My mother types like that on my phone. What did you mean? || You've sent me one of my mother's letters. Say it again?",
    "I couldn't read that, dear. || That came out in knots, dear.",
  ],
  silence: [
    "You've gone quiet, or is it my line? || It's gone silent, on your side or on mine.",
    "I see only dots here. || I've got three dots and nothing after.",
  ],
  insulted: [
    "Astaghfirullah. My mother bites, and even she says sorry after. || Astaghfirullah, what a thing to write. Even my mother begs pardon after she bites.",
    "I won't have that. I get it for free at three in the morning. || No, not that, please, I'm abused quite enough before sunrise.",
  ],
  flirted: [
    "Aiyo, no. I've sons-in-law to worry about first. || Alamak, no. I'm a widow with a commode in the hall.",
    "Let's not be silly. || Now, now. None of that.",
  ],
  contact: [
    "No, let's leave it here. I couldn't get out of the house to meet anybody in any case. || We'll stay here, I think. I can't so much as get to the corner shop.",
    "I'd rather not, it's easier to say to someone who doesn't know my street. || I'd rather you didn't know my street, that's why I can say all this.",
  ],
  smalltalk: [
    "I used to know about such things. || There was a time I'd have known.",
    "Another time I'd talk about that for an hour, you wouldn't stop me. || On another evening you'd not have got me off that subject.",
  ],
  laughed: [
    "Yes, laugh, it's the only thing that's free. || Go on and laugh, they don't charge for it.",
    "My husband would've laughed as well. || My late husband would have been holding his sides.",
  ],
  helpsAWhile: ["For as long as it lasts, dear. || A little, and then I hear her call."],
  helpedLittle: ["Not so much, dear. || I couldn't say that it did."],
  scaleOfGood: [
    "Three, dear, and one of those is this cup of tea. || Shall we say a three? It was two before I sat down.",
  ],
  mayBe: [
    "Perhaps, dear. I haven't looked at it from that side. || It may be so, I'll carry it about with me and see.",
    "You could be right, I've never asked myself. || It could be. One doesn't hear oneself snore.",
    "I'd want to think on that over the dishes. || Let me wash a cup or two on that.",
    "There may be something in it, dear, I don't look there often. || It's a corner I don't sweep, there may be something in it.",
    "I couldn't tell you yes, and I shan't tell you no. || Half of me says yes, dear, and the other half's in the kitchen.",
    "Possibly. My daughter would say you're right. || Possibly, dear. One is the last to know oneself.",
  ],
  leadsOver: [
    "And that's not all of it, dear. || And there's more to it, dear.",
    "Another thing goes with it. || There's a thing that comes with it.",
    "And beside it sits this. || Next to that there's something more.",
    "One thing pulls out another, dear. || And one thing leads to the next, dear.",
    "Now I'll give you the rest of it. || Here's the rest of it.",
  ],
  doTogether: [
    "With you, dear, I might. || I might, dear, if you hold the other end.",
    "Not this evening, but leave the pot on the stove. || Tonight I'm too tired for it, ask me another day.",
    "A little of it, then. || Let it be a small piece, and I'll do it.",
  ],
  besideIt: [
    "That I can't put into words yet, dear. || I've no straight answer to that, my dear.",
    "You ask one thing, dear, and another comes up. || I go to answer that, and it's something else that comes.",
    "I'd have to go round by another road to that. || That one I can only come at sideways, dear.",
    "I don't rightly know that part. || As to that, I couldn't tell you, dear.",
    "It's not what you asked, I know. || I'm answering a different question, forgive me.",
  ],
  notThat: [
    "No, dear, that isn't the word for it. || I'd not use so bright a word, dear.",
    "I wish it were that, I'd sleep. || If it were that I'd be snoring by nine.",
    "That's how it looks from the road, dear. Inside it's another house. || From over the fence it looks like that. It isn't.",
    "It's not that one. I'd know it if it came to the door. || I remember that one, dear. It hasn't called lately.",
  ],
  helping: [
    "It is, you know. I've put down my phone twice and picked it up again. || I do believe it is. I meant to stop a while back, and here I still am.",
    "Yes, I think so. It's odd, nobody's given me anything and I'm lighter. || It is, and I can't think why, you've only listened.",
  ],
  unhelped: [
    "Not so far, to be truthful. || It hasn't so far, to tell you the truth.",
    "I couldn't say it has. But you're trying. || I can't claim it has, though I see you trying.",
  ],
  ofDetail: [
    "Nothing special, dear, the plain sort. || The plain kind, dear. Nothing to write down.",
    "I'd have to think about that, dear. || Let me think, dear, I can't say offhand.",
  ],
  forLater: [
    "That's a story by itself, dear, and she may wake in the middle of it. || I'd need a whole pot for that one, and I've only the cup.",
    "I'll come to it, dear, I go round by the back lane as a rule. || Let me get there in my own way, I always arrive in the end.",
    "There was a time I'd have told you that with all the names and the weather. || I'd have made you laugh with that once, dear, I'm a little out of practice.",
    "I've one ear on the corridor, so you'd only get half. || That wants telling from the start, and I listen for her between the sentences.",
    "Oh, that. It's folded away somewhere with the good tablecloths. || I'd have to unpack that, dear, it lies under a good many other things.",
  ],
  ofLast: [
    "I don't remember that so well, dear. || I can't remember it just now, forgive me.",
    "I don't know more about it, dear. || More than that I can't tell you just yet.",
  ],
  offside: [
    "I don't know, dear, I'd have to think about it. || I'm not sure, dear, let me think about that.",
    "I can't say just now, I'm a bit muddled tonight. || Forgive me, it won't come to me just now.",
    "That I couldn't tell you offhand, dear. || I'd only be guessing, my dear.",
  ],
};
