import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of how it is in her, asked right after she hints at it. */
export const inside: Scenario["topics"] = {
  "silence-most": {
    layer: 0,
    asks: [
      ...["this silence since stefan", "notice it most", "notice the silence"],
      ...["the silence most", "silence worst", "notice it the most"],
    ],
    answers: [
      "When I come in and say that it is cold out. {It stays said, nobody takes it up|quiet-home}. || At the door, with my hat still on. {One announces oneself to an empty apartment|quiet-home}.",
    ],
  },
  "loud-music": {
    layer: 0,
    asks: [
      ...["music so loud", "so loud with", "while it was playing"],
      ...["it was playing", "nobody minding", "so loud"],
    ],
    answers: [
      "For one movement I was quite wicked about it. {Then I wanted very much for him to come in and suffer|quiet-home}. || It was a triumph for some minutes. {I kept an eye on the door, one wishes to be told to turn it down|quiet-home}.",
    ],
  },
  "if-whistled": {
    layer: 0,
    asks: [
      ...["heard him whistle", "whistle in the next room", "if he whistled"],
      ...["hear him whistle"],
    ],
    answers: [
      "I should say, Stefan, please, and {then I should not say it again as long as I live|quiet-home}. || I would let him get to the end of it, for once. {I have had time to think that over|quiet-home}.",
    ],
  },
  "steps-go": {
    layer: 0,
    asks: [
      ...["steps go the other way", "between the elevator and", "hear the elevator"],
      ...["footsteps go", "the elevator at night", "when the elevator"],
    ],
    answers: [
      "I hold the knitting still. {It is four steps until I know that it is not for me|quiet-home}. || My head goes up, like an old dog's. {Then they turn right and I look for my place in the row|quiet-home}.",
    ],
  },
  "tell-the-chair": {
    layer: 0,
    asks: [
      ...["tell his chair", "say to his chair", "tell the chair"],
      ...["say to the chair", "after the greeting"],
    ],
    answers: [
      "The temperature, and who is dead in the newspaper. {Then I say, well, I must get on, as though he had kept me|quiet-home}. || What is for supper, and that the price of it is a scandal. {I leave him the crossword, he was good at rivers|quiet-home}.",
    ],
  },
  "last-dish": {
    layer: 0,
    asks: [
      ...["last dish was gone", "it became still", "when it went quiet"],
      ...["last casserole", "after the casseroles", "dish was gone"],
    ],
    answers: [
      "I had washed them all and put the names on with tape. {When the last one was fetched I stood there with the tape|quiet-home}. || One gets used to a bell that rings. {I polished the bell, I am ashamed to say, in case it was that|quiet-home}.",
    ],
  },
  "small-thing-today": {
    layer: 0,
    asks: [
      ...["have told him", "last thing you said that he'd", "last thing you said that he would"],
      ...["he'd have answered", "he would have answered", "would you have told him"],
      ...["tell him about today", "small thing from today", "remark of yours"],
      ...["told stefan today"],
    ],
    answers: [
      "That the man below has put his bicycle in the hall again. {Stefan would have been pleased, he liked a grievance|quiet-home}. || I would have reported that the butcher has a new girl and she cannot slice. {It has been in my mouth since ten o'clock|quiet-home}.",
    ],
  },
  "up-the-stairs": {
    layer: 0,
    asks: [
      ...["come up the stairs to", "up the stairs to him", "come upstairs to"],
      ...["somebody to come upstairs", "someone to come up to"],
    ],
    answers: [
      "It meant that the crying had an end, on the third floor. {Now it does not know where to go|grief}. || He would have the door open before I reached it, he knew my step. {There I was somebody's step|grief}.",
    ],
  },
  "he-sounded": {
    layer: 0,
    asks: [
      ...["how did he sound", "did he sound", "what was his voice"],
      ...["his voice", "sound of his voice", "read to you"],
    ],
    answers: [
      "Slow, with his finger under the line, like a boy in school. {I have nobody's voice on anything, we were not people who recorded|grief}. || A low voice, and it went up at the warnings. {I try to hear it and I get my own|grief}.",
    ],
  },
  "like-in-apartment": {
    layer: 0,
    asks: [
      ...["like in the apartment", "in the apartment these days", "apartment these days"],
      ...["apartment like", "rooms like", "the rooms like"],
    ],
    answers: [
      "Tidy. {Nothing is ever where I did not put it|quiet-home}. || I could find any pin in the dark. {There is no one to move a thing by so much as an inch|quiet-home}.",
    ],
  },
  "second-between": {
    layer: 0,
    asks: [
      ...["second between", "two cups and remembering", "before you remember"],
      ...["moment you remember", "when you remember"],
    ],
    answers: [
      "It is quite an ordinary second, a nice one. {I should like to stay in it|grief}. || I am a married woman for about as long as it takes to lift the pot. {Then I am holding a cup|grief}.",
    ],
  },
  suppers: {
    layer: 0,
    asks: [
      ...["suppers like", "your suppers", "supper like"],
      ...["two of you at the table", "meals with him", "meals like"],
      ...["dinner with him"],
    ],
    answers: [
      "He salted before he tasted and I said so, and he said it was engineering. {Now I salt it correctly and it tastes of nothing|two-cups}. || At six, with the news, and he argued with the news. {These days I eat before it comes on|two-cups}.",
    ],
  },
  "own-side": {
    layer: 0,
    asks: [
      ...["on your own side", "lying there", "think about lying"],
      ...["think about in bed", "his half", "over at his half"],
      ...["mind at five"],
    ],
    answers: [
      "Whether he would be warm enough. {One goes on thinking it, it is a wife's thought|grief}. || I go through the window latches, as he did. {I get up and do them, and nobody asks are they shut|grief}.",
    ],
  },
  "out-for-two": {
    layer: 0,
    asks: [
      ...["come out for two", "came out for two", "for two again"],
      ...["cook for two", "too much food"],
    ],
    answers: [
      "Caught, as when one has set a place for a guest who canceled. {I put his half in the icebox with the date on|two-cups}. || Foolish, and then thrifty. {I have eleven little boxes of supper for him in the freezer|two-cups}.",
    ],
  },
  "nobody-listening": {
    layer: 0,
    asks: [
      ...["when nobody is listening", "nobody is listening", "you sound like"],
      ...["really sound", "sound when you are alone"],
    ],
    answers: [
      "Like a woman who has not used her voice since Tuesday. {I cough first, before I answer the telephone|managing}. || Hoarse. {I practice the hello, so that it comes out with a little polish on it|managing}.",
    ],
  },
  "conversation-over": {
    layer: 0,
    asks: [
      ...["conversation is over", "remains with you", "once the call is over"],
      ...["after the call", "after you hang up", "after they hang up"],
      ...["minute after", "hang up the phone", "put down the receiver"],
      ...["put the phone down", "put down the telephone", "the receiver"],
    ],
    answers: [
      "I keep the receiver until it begins to complain. {Then I have to put my face somewhere|managing}. || It is warm from my ear, the receiver. {I sit with it in my lap until it has gone cold|managing}.",
    ],
  },
  "dressed-to-go": {
    layer: 0,
    asks: [
      ...["mind when you sit", "sit there dressed", "dressed to go"],
      ...["sitting on the bench", "on the bench", "sitting in your coat"],
    ],
    answers: [
      "That I have forgotten something, and I go through my pockets. {It is not in the pockets|managing}. || I check the stove, and the keys. {And I think, whom was I going to be late for|managing}.",
    ],
  },
  "where-going": {
    layer: 0,
    asks: [
      ...["where would you go", "where were you going", "where do you go"],
      ...["going to go", "go in that coat", "where would you like to go"],
      ...["which way would you"],
    ],
    answers: [
      "To the corner, for his newspaper. {They still put it by, I have not told them|grief}. || I believe that I was going for his paper. {The boy at the stand keeps one folded for him|grief}.",
    ],
  },
  "nothing-to-count": {
    layer: 0,
    asks: [
      ...["nothing to count", "if you had listened", "have heard"],
      ...["stopped counting", "had not counted", "without the sandwiches"],
    ],
    answers: [
      "His name, with the word late in front of it. {I should have had to sit down|grief}. || The priest says the name so many times at the end. {I would have answered for him, one always did|grief}.",
    ],
  },
  "learned-weeping": {
    layer: 0,
    asks: [
      ...["learned at home", "learned about weeping", "serve you now"],
      ...["raised by that", "brought up like that", "raised like that"],
    ],
    answers: [
      "It served very well on the ward. {In an empty kitchen it is only a habit, I am hiding from the plates|managing}. || One gets through a funeral on it. {At home it turns out that there is nobody to hide it from, and I do so all the same|managing}.",
    ],
  },
  "has-taken": {
    layer: 0,
    asks: [
      ...["what has it taken", "has it taken", "keep everything going"],
      ...["take to keep going", "cost you to", "cost you"],
    ],
    answers: [
      "A great many lists. {I cross out the last line and then I sit, and it is not yet three|managing}. || Sleep, I suppose, and a certain amount of starch. {I am tired in the way of a person who carries a tray all day and may not put it down|managing}.",
    ],
  },
  "report-left-out": {
    layer: 0,
    asks: [
      ...["report that you don't", "report you don't give", "left out of the report"],
      ...["not in the bulletin", "in the bulletin", "don't tell them"],
      ...["report at the end"],
    ],
    answers: [
      "That {I speak aloud to the furniture|managing}, and that the afternoons have no floor to them. || Four o'clock, chiefly. {Nobody has had a word from me about four o'clock|managing}.",
    ],
  },
  "stay-as-it-is": {
    layer: 0,
    asks: [
      ...["must stay as it is", "stay as it is", "why must it stay"],
      ...["not brush it", "not dust", "keep it like that"],
    ],
    answers: [
      "It is the last thing that he did without thinking. {I cannot tidy that|grief}. || Everything else I have cleaned. {If that goes as well, then there was only ever me here|grief}.",
    ],
  },
  "other-sentence": {
    layer: 0,
    asks: [
      ...["say the other sentence", "to say the other sentence", "the other sentence"],
      ...["tell him he died", "say that he died", "say that he has died"],
      ...["say it out loud"],
    ],
    answers: [
      "It would have made it so for a stranger as well. {For that young man he was still out, and I left him there|grief}. || Three words, and I have said them to officials. {To somebody who asked for him nicely I could not|grief}.",
    ],
  },
  "turned-to-tell": {
    layer: 0,
    asks: [
      ...["turned round to tell", "turn round to tell", "turned to tell"],
      ...["turn your head", "saved up for him"],
    ],
    answers: [
      "That there was a hawk on the fire escape. {I had my mouth open already|grief}. || A woman on the bus had his mother's hat, to the feather. {I got as far as, Stefan, look|grief}.",
    ],
  },
  "hold-on-to": {
    layer: 0,
    asks: [
      ...["hold on to", "holds you when", "sways like that"],
      ...["when it sways", "when everything moves", "keeps you upright"],
    ],
    answers: [
      "The edge of the sink, and the timetable. || The days of the week, I take them in order, like a banister.",
    ],
  },
  "writing-good": {
    layer: 0,
    asks: [
      ...["about the writing", "about writing that", "does you good"],
      ...["good about writing", "why does it help", "help you to write"],
    ],
    answers: [
      "One must choose. Speaking, I would say that I am quite well before I knew it. || The page does not tilt its head. One can look a sentence over before one lets it out.",
    ],
  },
  "early-dark": {
    layer: 0,
    asks: [
      ...["the early dark", "spend the time", "spend the time with it"],
      ...["how do you spend the time", "with the dark", "dark evenings"],
      ...["long evenings", "fill the time", "fill the hours"],
    ],
    answers: [
      "I light every lamp as if we had company. {Then I go round and put them out, it looked foolish|quiet-home}. || With the iron, for the most part. {There is a light across the court at which they sit down five, and I iron toward it|quiet-home}.",
    ],
  },
  "leave-the-why": {
    layer: 0,
    asks: [
      ...["leave the why", "what do you notice", "do you notice in yourself"],
      ...["notice about yourself"],
    ],
    answers: [
      "That I walk more softly than I used to. {As though someone were asleep|grief}. || I have begun to answer the radio, and politely. {That is new since October|grief}.",
    ],
  },
  "catch-you-out": {
    layer: 0,
    asks: [
      ...["sets it off", "what sets it off", "sets you off"],
      ...["catch you out", "moments in the day", "when does it catch"],
      ...["when does it come", "comes over you", "take you by surprise"],
      ...["moments are worst"],
    ],
    answers: [
      "In the doorway of any room. {I am about to say that I am back|grief}. || With two of anything, two tickets, two rolls. {The girl asks, anything else, and I hear who is missing|grief}.",
    ],
  },
  "listening-for": {
    layer: 0,
    asks: [
      ...["listening for", "hear at night", "listen for at night"],
      ...["if somebody comes", "who might come"],
    ],
    answers: [
      "The key. {I know very well, I only wish to be awake for it|quiet-home}. || {For him to cough|quiet-home}. One listened to that for a whole summer and cannot be told to stop.",
    ],
  },
  "pressure-say": {
    layer: 0,
    asks: [
      ...["that pressure", "pressure say", "pressure could"],
      ...["under the brooch", "the pressure"],
    ],
    answers: [
      "{It would say Stefan, I think|grief}, it has not got another word. || Nothing clever. {Only the name, and rather loud|grief}.",
    ],
  },
  "handed-watch": {
    layer: 1,
    asks: [
      ...["handed his watch", "given his watch", "got his watch"],
      ...["sign for it", "signed for them", "signed for it"],
      ...["given his things", "handed his things"],
    ],
    answers: [
      "It was still going. {I thought, then somebody ought to tell it|grief}. || I said thank you, as for change. {It ticked in my bag the whole way on the bus|grief}.",
    ],
  },
  "watch-now": {
    layer: 0,
    asks: [
      ...["watch now", "the watch", "his watch"],
      ...["the ring", "his ring", "watch and ring"],
      ...["they now", "watch and the ring"],
    ],
    answers: [
      "The watch I wind on Sundays, it must not stop on my account. {The ring goes on my thumb at night, when nobody sees|grief}. || I have them in the bureau, in an egg cup. {At night I put the ring on over mine, it clicks|grief}.",
    ],
  },
  "no-goodbye": {
    layer: 1,
    asks: [
      ...["say goodbye", "able to say goodbye", "chance to say goodbye"],
      ...["said goodbye", "goodbye to him"],
    ],
    answers: [
      "One does not say it, in a hospital, one says eat something. {I had thought that there would be an afternoon for it|grief}. || Not in so many words. {We spoke of the radiator, we believed that there was time|grief}.",
    ],
  },
  "him-in-hospital": {
    layer: 1,
    asks: [
      ...["were you with him", "those nine days", "the nine days"],
      ...["nine days like", "with him in the hospital", "with him in those"],
      ...["were you there with him", "at his bedside", "sit with him"],
    ],
    answers: [
      "By day I was always there, I did his pillows, and the girls let me. {One is a wife in the chair, and the hands keep reaching for the chart|grief}. || I sat by the window side and read him the forecast. {I saw everything, that is what it is to have been a nurse|grief}.",
    ],
  },
  "understand-first": {
    layer: 0,
    asks: [
      ...["understand about you first", "want me to know", "ought i to know"],
      ...["known about you", "me to know of it", "need to know about you"],
      ...["me to understand"],
    ],
    answers: [
      "That I am in order, and that {it is all for nobody|quiet-home}. People see the order. || I can do everything that one does. {It is only that nobody comes in at the door any more, and one should know that first|quiet-home}.",
    ],
  },
  "going-to-say": {
    layer: 0,
    asks: [
      ...["been going to say", "going to say", "about to tell me"],
      ...["been heading", "liked me to take up", "take up what"],
      ...["have reached you", "worth asking", "asked with time"],
      ...["worth saying", "no boxes", "did it touch"],
      ...["did it reach you", "stayed with you", "comes to mind first"],
    ],
    answers: [
      "Only that {I miss him|grief!}. I had been coming to it by way of the weather. || It was nothing much. {I miss my husband|grief!}, and I had nearly got it to the end of a sentence.",
    ],
  },
  "yours-like": {
    layer: 0,
    asks: [
      ...["is yours like", "yours like", "about yours"],
      ...["your own case", "like for you in particular", "no other"],
      ...["going on in you just now"],
    ],
    answers: [
      "It has his outline, that is all I can say. {Everything I pick up has a Stefan missing from it|grief}. || Very detailed. {It knows which cup, and which stair, and it is never about anything large|grief}.",
    ],
  },
  "would-i-see": {
    layer: 0,
    asks: [
      ...["would i see", "if i were there", "noticed coming in"],
      ...["have noticed coming", "if i came in", "walked in now"],
      ...["look around"],
    ],
    answers: [
      "A clean kitchen, and a lamp. {After a minute you would notice that both chairs are pulled out|quiet-home}. || You would see a coat on me, very likely. {And you would look round for the person I was going out with|quiet-home}.",
    ],
  },
  "his-age": {
    layer: 0,
    asks: [
      ...["bring up his age", "his age", "how old was he"],
      ...["old was stefan", "was he seventy-four", "how old was stefan"],
    ],
    answers: [
      "He was seventy-four, and he had just resoled his shoes. {One does not do that who thinks of leaving|grief}. || Seventy-four in August. {I had expected to go on being annoyed by him until ninety at the least|grief}.",
    ],
  },
  "in-mind-writing": {
    layer: 0,
    asks: [
      ...["in mind when you wrote", "made you write", "why did you write"],
      ...["decided to write", "decide to write", "brings you here"],
      ...["brought you here", "have wished to begin", "wished to begin"],
    ],
    answers: [
      "Zosia said that one may. {I wished to see if it would look any smaller, written down|quiet-home}. || It was ten past four and {I had spoken to nobody since the butcher|quiet-home}. One presses a letter, and then the next.",
    ],
  },
  "no-card-says": {
    layer: 0,
    asks: [
      ...["no card says", "card doesn't say", "cards don't say"],
      ...["time to say between", "no time to say", "what do the cards"],
    ],
    answers: [
      "That he snored, and {I cannot sleep for the lack of it|grief}. || How it is with the second towel. {Nobody writes to one about the towel, and there it hangs|grief}.",
    ],
  },
};
