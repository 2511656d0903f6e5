import type { Scenario } from "~/domain/simulator/scenario";

/** The people around Ben, by what is asked of them. */
export const people: Scenario["people"] = {
  tim: {
    names: ["tim", "brother", "bro", "sibling"],
    introductions: ["my brother Tim"],
    pronoun: "he",
    layer: 0,
    reachable: true,
    tells: {
      who: [
        "Tim's my big brother, he builds houses and he's about the size of one. || Older brother, he's a builder. Picture a garage door with a beard, that's Tim.",
        "He's the calm one. He says maybe forty words a day and thirty of them are cricket. || Quiet, steady, can't be rattled. When he does talk it's batting averages.",
      ],
      between: [
        "We're good, we talk cricket and he tells me I'm too thin. || It's good, him and me. He checks I'm eating and then we do the test scores.",
        "We don't do feelings, we do dishes. It's worked for about twenty years. || There's no heart-to-heart, there's a sink and a tea towel. That's been the system since we were kids.",
      ],
      knows: [
        "He knows a patient died, {he got it with sound effects|jokes}. The rest, no. || The headline he's got, {I did it as a bit|jokes}. Everything under it he hasn't.",
        "I think he's clocked something. He offered to come up and he can't stand Auckland. || He might've twigged. Tim hates this town and he's coming anyway.",
      ],
      said: [
        "He said he'd bring sausages. From Tim that's a welfare check. || 'I'll bring the snags', he said. In his language that's worry.",
      ],
      would: [
        "He'd put the tea towel down and not leave. He'd be better at it than me. || No speech, he'd just stop drying and stay put. I reckon he'd do a better job than I would.",
        "He'd tighten every hinge in the flat, and then he'd want to tell Mum. || First he'd go round fixing my doors. After that it'd be 'we should ring Mum'.",
      ],
      fares: [
        "He's fine, he's got a new ute and a bad knee. || Tim's good. There's the ute, which he loves, and a knee he won't get looked at.",
      ],
    },
  },
  hana: {
    names: ["hana", "friend", "best friend", "mate"],
    introductions: ["my mate Hana"],
    pronoun: "she",
    layer: 0,
    reachable: true,
    tells: {
      who: [
        "Hana was in my year at med school, she does kids' medicine now. Nothing gets past her. || We trained together, Hana and me, she's gone into paeds. She's the one who notices things.",
      ],
      between: [
        "We're close, and {I've been dodging her because she doesn't laugh at the bits|jokes}. || She's a proper mate, {and I'm ducking her, she hears what's under the punchline|jokes}.",
        "We used to get dumplings after every bad shift and talk it out. {I let that slide this winter|handover}. || It was dumplings and a proper debrief after anything rough. {That dropped off when I did|handover}.",
      ],
      knows: [
        "She'll have heard there was a death, word gets round. What it's doing to me, no. || She knows the fact of it, everyone does. She hasn't had the rest from me.",
      ],
      said: [
        "I got two words and a breath, and then I hit stop. I don't know what she said. || No idea, I bailed after the hello. It could be eight minutes about her cat.",
      ],
      would: [
        "She'd say 'finally', and then she'd ask the real question. || I'd get a 'finally' off her. And after that the thing I've been avoiding.",
        "She'd turn up, shoes off, and sit there till I'd made a call. || She'd be on my couch in twenty minutes, and she wouldn't go till I'd rung someone.",
      ],
      fares: [
        "She's good, I think. I haven't asked in weeks, which is poor. || Good, last I knew. I've been slack, it's a while since I checked.",
      ],
    },
  },
  "mrs-tamati": {
    names: ["mrs tamati", "tamati", "patient", "old lady"],
    introductions: ["my patient Mrs Tamati"],
    pronoun: "she",
    layer: 1,
    tells: {
      who: [
        "She was my patient, Mrs Tamati, a teacher for about forty years, and she marked my whiteboard. || My patient in fourteen, Mrs Tamati. Four decades in classrooms, and she went through my notes like homework.",
        "Seventy-four, and nobody on that ward was as quick. || She was seventy-four. I'd have said sixty, she'd have corrected me.",
        "She was funny, and she ran that whole bay. I was 'young man'. || Sharp, and bossy in a good way. She called me young man and nobody else on the ward got a nickname.",
      ],
      between: [
        "We got on, I'd save her till last so I could stay a bit, and {I keep ending up back in that room|mrs}. || I liked her. She was my last stop so there'd be time for a yarn, {and I haven't really left that bedside|mrs}.",
        "It was a week and a bit, that's all. She'd tell me off about commas and then ask after my mum. || I only knew her ten days or so. I'd get the comma lecture, and then it was how's your mother.",
      ],
      said: [
        "She was worried I hadn't eaten, and {that's the last real thing she said to me|mrs}. || It was about me and food. {That's the last I've got of hers|mrs}.",
      ],
      would: [
        "Mrs Tamati, my patient, would tell me to sit up straight and eat something. || 'Sit up, young man, and get some tea into you', Mrs Tamati would say. She was my patient.",
        "She wouldn't let me off the apostrophes. {I've no idea if she'd let me off the rest|missed?}. || The punctuation she'd hold against me. {Whether she'd hold the other thing against me, I honestly don't know|missed?}.",
      ],
    },
  },
  daughter: {
    names: ["daughter", "her daughter", "ngaire"],
    pronoun: "she",
    layer: 1,
    tells: {
      who: [
        "That's Ngaire, Mrs Tamati's daughter. She came in every evening after work. || Her daughter's called Ngaire. You'd see her at visiting, every night, straight from the office.",
      ],
      between: [
        "It was only hellos in the corridor before that night, and she was kinder to me after it than anyone. || We'd nod by the lifts, up till then. And then she was the one person who was nice to me.",
      ],
      knows: [
        "She knows what the review says, they sent it to her. {She doesn't know one o'clock the way I know it|ashamed?}. || The hospital gave her the review, so, officially. {What one o'clock looks like from in here|ashamed?} she hasn't got.",
      ],
      said: [
        "She said thank you for looking after Mum. {I said something, I couldn't tell you what|mrs}. || 'Thanks for taking such care of Mum', that was it. {I opened my mouth and noises came out|mrs}.",
      ],
      would: [
        "I think she'd be kind again, even if I told her what I think I did. {That's the bit I couldn't take|ashamed?}. || She'd probably be nice about it, even then. {I don't think I could stand there for it|ashamed?}.",
      ],
      fares: [
        "I don't know how she is, and {I think about it most days|mrs}. || No idea how she's doing. {There's hardly a day I don't wonder|mrs}.",
      ],
    },
  },
  parents: {
    names: ["parents", "mum", "mom", "mother", "dad", "father", "folks", "mum and dad"],
    pronoun: "they",
    layer: 0,
    tells: {
      who: [
        "Mum and Dad, down in Timaru. She taught piano, he sold tractors, they're retired and they're on about me. || The folks, they're Timaru people, a piano teacher and a tractor salesman. Both retired, so I'm the hobby.",
      ],
      between: [
        "Good, we ring on Sundays and {I do ten minutes of material|jokes}. || We get on great. There's a call every Sunday, and {I bring the A-grade stuff|jokes}.",
        "They're so proud it's hard to get a word in. || There's a lot of proud, and I haven't found the gap in it.",
      ],
      knows: [
        "No, they think I'm busy. Busy's a good thing in our house. || They've got me down as flat out, and in our family that's a compliment. So, no.",
        "Mum asked if I'm sleeping. {I said like a baby|jokes}, and that's technically every two hours. || There was a question about sleep, from Mum. {'Like a newborn', I told her|jokes}, and she was pleased.",
      ],
      said: [
        "Dad said good on you, about nothing in particular, and Mum sent fruitcake. || I got a 'good on ya' from Dad, no idea what for. And a fruitcake in the post.",
      ],
      would: [
        "Mum'd be up here with a lasagne, and Dad would go and look at the gutters. || There'd be a lasagne at the door with Mum behind it. Dad'd be outside, inspecting the guttering.",
        "They'd say come home for a bit. {I don't think they'd mind half as much as I would|ashamed?}. || 'Come home, love', that'd be it. {I'm the only one who'd mind|ashamed?}.",
      ],
      fares: [
        "They're well, apart from Dad's hip, and Mum's got that under management. || Going strong. Dad's hip is playing up and Mum's running it like a ward.",
      ],
    },
  },
  team: {
    names: [
      "team",
      "colleagues",
      "workmates",
      "registrar",
      "reg",
      "sanjay",
      "boss",
      "supervisor",
      "nurses",
      "friends",
      "mates",
    ],
    pronoun: "they",
    layer: 0,
    tells: {
      who: [
        "My reg is Sanjay, he's decent, and then there's the rest of the medical team. Good people, all flat out. || There's Sanjay, the registrar over me, and a ward full of nice people who haven't sat down since May.",
      ],
      between: [
        "We get on, we're funny together, and {not one of them's brought that night up|handover}. || It's a good crew, we're hilarious. {But that night's never come up, not once|handover}.",
        "It's all job lists and rubbish. I know what everyone drinks and that's about it. || We talk jobs and we talk nonsense. I could do you the whole coffee order and nothing else.",
      ],
      knows: [
        "They know what's in the notes. I've been careful with the other stuff. || The notes they've read. The rest I keep off the ward.",
      ],
      said: [
        "I got two words and a pie off Sanjay. The others didn't say anything. || There was a pie, from Sanjay, and about a sentence to go with it. Everyone else was silent on it.",
      ],
      would: [
        "If I said it in actual words I think Sanjay'd shut the door and listen. || Sanjay would close his door and hear me out, I reckon. I'd have to use words, though.",
        "They'd be nice, and then they'd be careful round me. I couldn't do careful. || I'd get kindness, and after the kindness I'd get tiptoeing. I don't want tiptoeing.",
      ],
      fares: [
        "They're as cooked as I am, they've just got better faces. || Stuffed, the lot of them. Some have a better poker face, that's all.",
      ],
    },
  },
  flatmates: {
    names: ["flatmates", "flatmate", "flatties", "housemates", "roommates"],
    pronoun: "they",
    layer: 0,
    tells: {
      who: [
        "Three of them, there's insurance, there's a barista, and there's one I only know by his bike. || I've got three, one does insurance and one does coffee. The third's a bicycle in the hall.",
      ],
      between: [
        "It's fine, we leave each other notes about milk. || We're good, I'd call it a relationship by fridge magnet.",
      ],
      knows: [
        "They know I'm nocturnal, that's about it. || No, as far as they know I'm a rumour who uses the shower.",
      ],
      said: [
        "One of them said same, about his own day, and it was a printer. || I said 'rough shift' to one of them and got a story about a printer jam.",
      ],
      would: [
        "They'd be decent, I think. Someone'd make toast and they'd all stand there. || I reckon they'd be good about it. There'd be toast, and a lot of standing round.",
      ],
      fares: [
        "They're good, they're asleep, like people. || Happy as, as far as I can hear through the wall.",
      ],
    },
  },
};
