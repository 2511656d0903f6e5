import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs tells of who sits at dinner, of words he uses, and of papa's calls. */
export const homeAndTable: Scenario["topics"] = {
  "at-dinner": {
    layer: 0,
    asks: [
      ...["at dinner with you", "who is at dinner", "sits at dinner", "at your dinner table"],
      ...["who eats with you", "who do you eat with", "eat dinner with", "at the table with you"],
      ...["whos at dinner", "who is at the table", "sits with you at dinner"],
    ],
    answers: [
      "mama, lola, bea, and the tv. papa's chair has laundry on it || lola next to me, mama across, my sister on her phone. and the tv's on",
    ],
  },
  "pogi-means": {
    layer: 0,
    asks: ["pogi mean", "what is pogi", "whats pogi", "is pogi", "word pogi"],
    answers: [
      "it's like handsome. moms say it so you'll eat || handsome, haha. they call every boy here that",
    ],
  },
  "po-means": {
    layer: 0,
    asks: ["po mean", "what is po", "whats po", "why po", "say po"],
    answers: [
      "it's for being polite, you stick it at the end || po is like sir or ma'am, but smaller. lola trained us",
    ],
  },
  "tagalog-names": {
    layer: 0,
    asks: [
      ...["what is lola", "lola mean", "what is tita", "tita mean", "titas are", "what are titas"],
      ...["kuya mean", "what is kuya", "ate mean", "what is ate", "what is a tita"],
    ],
    answers: [
      "lola's grandma, tita's aunt, kuya and ate are big brother and sister || so tita is aunt, lola is grandma. ate and kuya are for anyone a bit older",
    ],
  },
  "say-back-papa": {
    layer: 0,
    asks: [
      ...["do you say back to him", "say back to papa", "say back to your papa", "answer papa"],
      ...["say to him when he asks", "say back to your dad"],
      ...["say to papa when he", "tell him when he asks", "answer him when he"],
    ],
    answers: [
      "'all good, captain.' and then my points || i go good po, we won. and he goes 'that's my boy'",
    ],
  },
  "papa-asks-girl": {
    layer: 0,
    asks: [
      ...["asks you about a girlfriend", "ask you about a girlfriend", "ask about a girlfriend"],
      ...[
        "asks about a girlfriend",
        "name from another school",
        "which girl",
        "whose name do you say",
      ],
    ],
    answers: [
      "sometimes, ya. {i keep a name ready so it's over fast|watching?} || he does, at the end of a call. {i say one name and go back to rebounds|watching?}",
    ],
  },
  "call-at": {
    layer: 0,
    asks: [
      "time does papa call",
      "time does he call",
      "time is the call",
      "when does papa call",
      "time is he calling",
      "when is he calling",
    ],
    answers: ["eleven tonight, after his shift || at eleven, that's when he's off"],
  },
  "papas-ship": {
    layer: 0,
    asks: ["kind of ship", "which ship", "what ship", "ship carry"],
    answers: [
      "a container one. twenty guys and one karaoke machine || container ship, it brings like cars and rice cookers",
    ],
  },
  boyet: {
    layer: 0,
    asks: ["who is boyet", "boyet", "whos boyet"],
    answers: [
      "papa's cook on the ship. he waves on every call || a guy from the crew, the cook i think. always just showered",
    ],
  },
  "papa-karaoke": {
    layer: 0,
    asks: ["papa sing", "dad sing", "your papa sings", "karaoke song", "songs does he sing"],
    answers: [
      "'my way', always. he holds the last note too long || the old ones, 'my way' and some air supply",
    ],
  },
};
