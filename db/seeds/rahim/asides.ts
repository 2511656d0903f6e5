import type { Scenario } from "~/domain/simulator/scenario";
import { rebuffs } from "./rebuffs";

/** What Rahim says beside the story. */
export const asides: Scenario["asides"] = {
  otherHead: [
    "You must ask there, I can't see inside. || Into another head I can't look.",
    "What others think, I can only guess. || I can guess, but I don't know.",
  ],
  thisAndThat: [
    "This and that, small things mostly. || A bit of everything, small things.",
    "Different things, it changes. || Not always the same, you know.",
  ],
  usualHour: [
    "At the same time as always. || The usual time, more or less.",
    "It has its hour, each time the same. || Always round the same hour, I think.",
  ],
  usualPeople: [
    "The same people as always. || Those who are always there.",
    "Nobody new, the usual ones. || The ones you would think.",
  ],
  cameBy: [
    "From where, I don't know any more. || I don't remember from where it came.",
    "I never asked where it comes from. || From where, I have forgotten, sorry.",
  ],
  howItGoes: [
    "One must hear it or see it. || In writing I can't show it.",
    "It is simple, only I explain badly. || In Bangla I could tell you better.",
  ],
  talkAgain: ["Yes, if it is no trouble for you. || I would like it, thank you."],
  wrongSaid: [
    "No, no, sir, madam. I am only slow with the words. || You did not. I was thinking how to say it.",
  ],
  makesSense: ["Yes, this I understand. || It is clear, sir or madam, I read it two times."],
  ofTalk: [
    "It is good for me. My English is slow, but it is good. || A little strange, to speak of myself, but it is ok.",
    "I did not think I will write so much. || Like this I can say it. With the face I could not.",
  ],
  interrupted: [
    "It is no problem. || No problem, sir, madam.",
    "These things are in every house. || Please, take your time for that.",
  ],
  ...rebuffs,
  chooses: [
    "Both. || The one comes from the other.",
    "I cannot choose. Together they are one load. || For me it is one matter, I can't cut it.",
  ],
  nobodyInMind: ["No name comes to me. || I think, and there is nobody I can put there."],
  saysFine: [
    "I say I am fine, work is fine, did you eat? || 'All is well.' I say it first, then they don't ask.",
  ],
  whichOne: [
    "Which time, sir? I don't understand it. || Tried what? Please say it simple.",
    "I don't know which one you are asking. || What is it I have tried? Tell me again.",
  ],
  keptSilent: [
    "Who speaks, they look for another man. || In my place one says yes, and works.",
    "I have not so many words for it. || I said it in my heart only.",
  ],
  onPurpose: [
    "No, not for a purpose. I walk, and I am there. || It was not planned. The bus was going there.",
  ],
  askedAlong: [
    "Before, yes. Now they see me sitting and they don't ask. || They are tired, and I say no. So it stopped.",
  ],
  undated: [
    "The day I don't remember just now, sorry. || Which day it was, I would have to think.",
    "The time I can't say exactly. || I don't know the hour any more, sir or madam.",
  ],
  unnamed: ["The name I don't write here. || Without the name, please."],
  lastWell: [
    "When I was working high, before the arm. Up there I knew my hands. || Before this arm, on the scaffold, I was myself.",
    "I don't remember it now. || It is far, I can't see it from here.",
  ],
  helpline: [
    "If I call, do they tell the company? || Will my boss hear of it, when I call?",
    "I will save the number. I don't say yes, I don't say no. || The number I keep. Yes or no, I don't know today.",
  ],
  name: [
    "Rahim. || I am called Rahim.",
    "My name is Rahim, sir or madam. || Rahim, sir. Or Rahim bhai, as the boys say.",
  ],
  age: ["Thirty-one. || My age is thirty-one.", "Thirty-one years old. || 31, by the passport."],
  place: [
    "Dormitory, in Singapore. My village is near Comilla. || Singapore, a dormitory. The village is by Comilla, in Bangladesh.",
    "Now Singapore. Home is Comilla side. || I stay in Singapore. My house is in Comilla.",
  ],
  clock: [
    "After nine. The others come from shower. || It is past nine, they are taking their shower.",
    "Evening. Lorry is already back. || It is evening, they have come from the site.",
  ],
  hour: [
    "Morning six, when the lorry goes. And Friday before the call. || At six, in the morning, that lorry. On Friday it is the hour before I call.",
    "Night time, two o'clock, when I do the numbers. || Two in the night. That is when the sums come.",
  ],
  siblings: [
    "I am eldest. Two brothers, one sister, all in study or small work. || After me come two boys and one girl, they study, they do small jobs. I am the first.",
    "Three after me. So I am the one who goes. || There are three younger than me, so it was me who went abroad.",
  ],
  said: [
    "They don't say much. In our place people are quiet when it is serious. || Not many words. If it is serious we don't talk much.",
    "Only: take rest. It is easy to say. || You must rest, they said. Rest is a good word.",
  ],
  unharmed: [
    "Nobody beats here, sir, madam. They don't see you, that is all. || Nobody touches me. In the room they are good men.",
    "I am not afraid of a hand. I am afraid of a letter. || From a man I have no fear. From a paper, yes.",
  ],
  safe: [
    "Yes, safe. There is a guard at the gate. || Yes, I am safe. The gate has a guard day and night.",
    "Yes, I am safe, don't worry for this. || Yes, I am in safety. For this don't fear, sir, madam.",
  ],
  harmless: [
    "No, sir or madam. I don't fight with any man. || No, this is not in me. I never raised my hand to anybody.",
    "If I am angry I go to pray. Nobody has to fear me. || When anger comes I wash and I pray. No man has a reason to fear me.",
  ],
  harmFeared: [
    "No, sir or madam, I have no fear of this. When anger comes I go away from the men and I wash. || No, of this I am not afraid. My hands are for work, I never raised them to a man.",
  ],
  othersSafe: [
    "Yes, everybody is safe with me. I never hurt a man. || Yes, they are safe. I don't fight, I go and pray.",
  ],
  company: [
    "Eleven men, sleeping. {So yes. And no|apart}. || There are eleven of them asleep around me. {You can say I am alone|apart}.",
    "Only my friend Jashim is awake, he is on his phone. || Only Jashim, my friend, he is watching a film on his phone.",
  ],
  mayAsk: ["Yes, please ask. || Please, you ask.", "You can ask. || Ask, it is allowed."],
  rephrases: [
    "It is ok, say again. || No problem, my English also comes out two times.",
    "Yes, I wait. || Please, take time.",
  ],
  soothed: [
    "You are kind to say it. || It is good to hear.",
    "This I did not expect. || Such a word I did not hear for a long time.",
    "I keep this. || It is like shade, this word.",
  ],
  goOnOrRest: [
    "Please, a little more, if you have time. || We can go on, I am not tired.",
    "Let us go on a little. || A little more, then I rest.",
  ],
  confidential: [
    "My name must not go to the company, then it is good. || I understand this rule, it is good so.",
  ],
  justTalk: [
    "Only talk, please. || For talking only.",
    "To talk is enough. Advice I can't use now. || Talking is enough for me. With advice I can do nothing now.",
  ],
  clarify: [
    "My English is not good. I mean {I sit, and the days go|waiting}. || I have said it wrongly. {I sit here and one more day is gone|waiting}.",
    "Sorry. I wanted to say: {I am here, and my life is there|apart}. || I meant this: my body is in this place, and {my life in another|apart}.",
  ],
  there: [
    "Yes, I am here. || I am here, yes.",
    "Here, sir or madam. I write slow. || Present, sir, madam. It is only my slow fingers.",
  ],
  away: [
    "No problem. || Please go.",
    "Ok, I wait. I know waiting. || I will wait, it is the thing I am trained in.",
  ],
  back: ["Ok. || Ok, welcome.", "Good. || That is good."],
  unhurried: [
    "Ok. I am not used to it. || Nobody gives me time, so it is strange.",
    "Then I write slowly. || In that case I take my time.",
  ],
  thanked: [
    "It is nothing. || No, no, it is not anything.",
    "It was only true things. || I said only what is.",
  ],
  nodded: ["Yes. || Hm.", "Like this it is. || It is in this way.", "So it goes. || Such is it."],
  greetedAgain: ["Hello. || Salaam again.", "Good evening again. || Again good evening."],
  lost: [
    "No need to say. Some things have no word. || Silence is also fine. Not all of it has a name.",
    "It is ok. My friend Jashim also says nothing, he gives an egg. || My friend Jashim doesn't know either, so he cooks an egg.",
  ],
  noApology: ["No need sorry. || There is no sorry needed.", "It is ok. || No problem at all."],
  foreign: [
    "English please. It is already my third one. || In English if you can. It is number three for me.",
    "Sorry, English or Bangla only, and Bangla you can't read I think. || I read English and Bangla, not this one.",
  ],
  unclear: [
    "I don't understand this word. || That word I have not learned.",
    "Sorry, what did you write? || This message I do not understand, sorry.",
  ],
  silence: [
    "Hello? I see only points. || Hello sir? There are dots, no words.",
    "Maybe the line is bad. || I think the network went.",
  ],
  insulted: [
    "On site they also speak like this. Here I thought not. || The foreman talks so. From here I didn't expect.",
    "I didn't come for this. || For this I didn't write to you.",
  ],
  flirted: [
    "No. I am a married man. || I have a wife, so no.",
    "Please, not this talk. || Such talk not, please.",
  ],
  contact: [
    "No, here is enough. I don't want trouble. || Here it is enough, there can be trouble for me.",
    "Better only here. The company looks at everything. || I would stay here. They check our phones, people say.",
  ],
  smalltalk: [
    "I don't have thought for this now. || For this my head has no place.",
    "Before I liked such talk. || In other days I would have enjoyed that.",
  ],
  laughed: [
    "Ok, laughing is good. || It is good if someone laughs.",
    "Yes, my friend Jashim also laughs. || My friend Jashim would laugh with you.",
  ],
  helpsAWhile: ["A little, for that time. || When I do it, yes. After, it comes back."],
  helpedLittle: ["Not much. || It did not change it."],
  scaleOfGood: [
    "I say two. On Friday, when I hear them, three. || I give two. With the phone at my ear, three.",
  ],
  mayBe: [
    "Maybe it is so. I did not look from that side. || It can be. I am not sure.",
    "I can't say yes or no to this. || You may be right. I must think.",
    "Perhaps a part of it. I have to look. || Some part, perhaps. Let me look at it.",
    "I do not know my own heart so well. || About my heart I am not so sure.",
    "It is possible. A man does not ask himself this. || Possible. Where I am from nobody asks that.",
    "I can not say it is wrong. || It does not sound wrong to me.",
  ],
  leadsOver: [
    "And there is one more thing with it. || With this comes another thing.",
    "It is not alone, this. || There is more than this.",
    "One thing I will add. || I add one thing to it.",
    "Beside it there is this also. || There is this also, beside it.",
    "From there I come to another thing. || It takes me to another thing.",
  ],
  doTogether: [
    "Yes, together it is easier. || If together, then yes.",
    "Not today. Tomorrow I can try. || Today my head is tired, tomorrow maybe.",
    "Only small, please, then I can do. || A small one I can do.",
  ],
  besideIt: [
    "For this I don't have the words. || This part I cannot say in English.",
    "You ask one thing, another thing comes. || I begin to answer, and it goes to another place.",
    "It is not your question, I know. || I answer beside your question, sorry.",
    "This I do not know exactly. || Exactly this, I can't say.",
    "What I can tell is only this. || I can only say what I see.",
  ],
  notThat: [
    "No, not this. I would like it to be. || I wish it. But it is not so.",
    "This word is for another time. || That was before. Now it is not my word.",
    "No sir, no madam. It only looks so. || It looks so because I smile. Inside it is different.",
    "That I do not feel now. || This feeling, I have not seen it for long.",
  ],
  helping: [
    "A little, yes. || Some, yes.",
    "Yes. The stone is a bit smaller. || It weighs a bit less.",
  ],
  unhelped: [
    "Not yet, excuse me. || Until now no, forgive me.",
    "I don't feel it yet. || Inside it is the same, still.",
  ],
  ofDetail: [
    "What is usual with us, nothing special. || The simple kind, as always.",
    "I would have to think about that one. || Exactly I can't say it now, I must think.",
  ],
  forLater: [
    "For that I need more English than I have today, sir, madam. || In Bangla I could tell it in one minute, in English it takes an hour.",
    "It is a long thing. I can tell it slowly, another evening. || That I tell better when the room is quiet.",
    "About this I had much to say before. Now the waiting sits on top. || All that was one life, sir, madam. Now I look only at the waiting.",
    "It is in my head, only heavy to write. || I have it in the heart, but the thumb is slow.",
    "Let me first finish the one thing, then I come to this. || This I keep for later, please, it is a good thing to ask.",
  ],
  ofLast: [
    "I don't remember it so well, sorry. || Just now I can't remember that, excuse me.",
    "More about it I can't say now. || I don't know more about it, sorry.",
  ],
  offside: [
    "This I don't know, sir, madam. || Sorry, I am not sure about that.",
    "I must think about it a little. || Good question, I have to think first.",
    "I can't say it just now. || Maybe I can tell it later.",
  ],
};
