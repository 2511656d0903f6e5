import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks on about Tali and the dog. */
export const thoseNearHer: Scenario["topics"] = {
  "rings-tali": {
    layer: 0,
    asks: [
      ...["ring her tonight", "will you ring her", "will you ring tali", "ring tali tonight"],
      ...["when will you ring", "call her tonight", "call tali tonight", "will you call her"],
      ...["will you call tali", "going to ring her", "going to ring tali", "ring your sister"],
      ...["call your sister", "going to call her", "ring tali"],
    ],
    answers: ["[after: tali, sister] yes, straight after this || yeah, as soon as we're done here"],
  },
  "phone-put": {
    layer: 0,
    asks: [
      ...["put the phone", "phone meanwhile", "keep the phone", "keep your phone"],
      ...["leave the phone", "where will your phone"],
    ],
    answers: ["on the pillow, with the sound up || next to me, charging"],
  },
  "tali-hour": {
    layer: 0,
    asks: [
      ...["what time does she ring", "time does tali ring", "when does she ring"],
      ...["when does tali ring", "time does she call", "when does she call"],
    ],
    answers: [
      "[after: tali, sister] ten, give or take a dog walk || round ten, when she's done revising",
    ],
  },
  "tali-first-words": {
    layer: 0,
    asks: [
      ...["what will you say first", "say to her first", "tell her first", "you say to tali"],
      ...["you tell tali", "first thing you say"],
    ],
    answers: [
      "[after: tali, sister] 'don't hang up.' then the rest || that it's worse than i said, and then i'll breathe",
    ],
  },
  "tali-of-omer": {
    layer: 0,
    asks: [
      ...["say about omer", "she say about omer", "shell say about omer", "tali say about"],
      ...["say about him", "shell say about him", "she say about him", "think of omer"],
      ...["thinks of omer", "say when she hears"],
    ],
    answers: [
      "[after: tali, sister] 'good riddance', loudly || something rude, and then she'll ask if i've eaten",
    ],
  },
  "tali-awake": {
    layer: 0,
    asks: ["is she awake", "is tali awake", "she be up", "still up"],
    answers: [
      "[after: tali, sister] always, she's seventeen || yeah, she'll be on her phone under the covers",
    ],
  },
  "tali-lives": {
    layer: 0,
    asks: [
      ...["where does she live", "where does tali live", "where is tali", "wheres tali"],
      ...["tali live", "where is your sister", "sister live", "with your mum"],
    ],
    answers: ["[after: tali, sister] at mum's, two hours away || with mum, in our old room"],
  },
  "train-time": {
    layer: 0,
    asks: [
      ...["what time is the train", "time is the train", "time does the train"],
      ...["time does it leave", "when is the train"],
    ],
    answers: ["[after: train] the ten past two one || just after two, after lunch"],
  },
  "tali-told": {
    layer: 0,
    asks: [
      ...["what will you tell her", "will you tell her", "tell her about the nights"],
      "what will you tell tali",
    ],
    answers: [
      "[after: tali, sister] the nights. she hasn't got that bit yet || that it's not only the crying",
    ],
  },
  "who-meets": {
    layer: 0,
    asks: [
      ...["who will meet you", "meet you there", "meet you at the station", "meet you off"],
      "pick you up from",
    ],
    answers: [
      "[after: train, friday] tali, on the platform || my sister, late, and she'll blame the dog",
    ],
  },
  "do-at-talis": {
    layer: 0,
    asks: [
      ...["what will you do there", "going to do there", "do when you get there"],
      "do at your sisters",
    ],
    answers: [
      "[after: train, friday, sister's] eat chips and watch rubbish || walk the dog, mostly, and sleep",
    ],
  },
  "dog-breed": {
    layer: 0,
    asks: ["kind of dog", "what breed", "breed is he", "sort of dog", "breed"],
    answers: [
      "[after: dog, pickle] dachshund, mostly || a sausage dog, with something fluffy in it",
    ],
  },
  "dog-age": {
    layer: 0,
    asks: [
      ...["how old is the dog", "how old is pickle", "old is the dog", "old is pickle"],
      "dogs age",
    ],
    answers: ["he's eleven || eleven or twelve, he won't say"],
  },
  "dog-sounds": {
    layer: 0,
    asks: [
      ...["he sound like", "the dog sound", "breathing sound like", "what does it sound like"],
    ],
    answers: ["[after: dog] like a tiny hoover || like someone blowing up an airbed"],
  },
  "dog-called": {
    layer: 0,
    asks: ["the dog called", "dogs name", "name of the dog", "dog called"],
    answers: ["[after: dog] pickle, it was tali's idea || he's called pickle, don't ask"],
  },
};
