import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks back about his anger, his nights and Monday, just told. */
export const ofHisTemperAndNights: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["So yeah, I raised my voice", "he's got a dartboard"],
    answers: {
      why: [
        "He wanted a body for the Saturday, and mine doesn't complain. {Didn't, I should say|fury}. || He was a driver short and he went down his list. {I'm the one who always says no problem|fury}.",
      ],
      then: [
        "He stepped back, and the canteen stopped eating, and that was me on a form. || Then I'm half a page of typing. He had it done the same day.",
      ],
      when: [
        "Two weeks gone, on my break, one boot on. || It's a fortnight now. I'd only just got my sandwich out.",
      ],
      youSaid: [
        "That he can't text me my own kids. {I said it so the yard could hear|fury}. || That you don't take a man's children with your thumb. {I might have said it twice|fury}.",
      ],
      felt: [
        "{Like he'd leaned over and switched my kids off|fury}. || {My ears went, first, and then my legs were going up to find him|fury}.",
      ],
      theySaid: [
        "Something about my tone, with both hands up. || He said my name, slow. Then it was my tone, then it was the door.",
      ],
    },
  },
  {
    said: ["I'm six foot three", "My mum sat me down"],
    answers: {
      why: [
        "Folk see the size of me first. {If I'm loud as well, they think something's coming|fury}. || She'd seen how people look at a big lad. {She wanted me home in one piece|fury}.",
      ],
      mean: [
        "Hands down, voice down, smile before they've asked. {A short fella's in a mood, I'm an incident|fury}. || In shops, in lifts, with teachers, I've kept it down. {It's a second job, and nobody pays you|fury}.",
      ],
      felt: [
        "{Like carrying a full tray through a crowd, all your life|fury}. || {Too big for the chair, all of a sudden|fury}. I was eleven, I'd a pencil case with cars on.",
      ],
      when: [
        "Eleven, when I shot up. I went back after the summer a head over the teacher. || Start of year seven. I'd just gone up to a size nine.",
      ],
      often: ["Any day there's people in it. || It's been the whole way, school, work, the lot."],
    },
  },
  {
    said: ["driving with the handbrake on", "You know when the brakes bind"],
    answers: {
      why: [
        "I can't let anything off at work. {So it burns, and I get asked about the smoke|fury}. || I'm holding back all day long, so it rubs. {That's not temper, that's friction|fury}.",
      ],
      mean: [
        "I'm stopping myself the whole time I'm moving. {Then they complain about the smell of the stopping|fury}. || I keep myself slow so nobody gets a fright. {That's where the heat's from|fury}.",
      ],
      felt: [
        "{You do one shift and you feel like you've pushed the bus|fury}. || {Hot and slow|fury}. With everyone sniffing.",
      ],
      often: [
        "It's been every day since about Easter. || Since court, I'd say, so March. Before that I'd get home and it'd cool off.",
      ],
      who: [
        "Him and HR, and anybody who's shifted their chair back. || Him with the rota, my manager. He's got a nose for it.",
      ],
    },
  },
  {
    said: ["Shift starts four fifty", "Alarm's ten to four"],
    answers: {
      why: [
        "My head waits till I'm flat, and then it starts. {Monday, the kids, Monday|nosleep?}. || I think I'm listening out. {Eight years I had kids through the wall, and my ears don't know they can knock off|nosleep?}.",
      ],
      felt: [
        "Like somebody's wedged my eyes. {I could cry with it, some mornings|nosleep?}. || {Stupid|nosleep?}. A grown man tucked up, counting bongs.",
      ],
      then: [
        "Up, shave, boots, first one out of the garage. || I get up before the alarm, so it doesn't get to win.",
      ],
      often: [
        "Since that letter, all of them. I'd got by on five till then. || Two weeks, and not one night off from it. Before that they were only short.",
      ],
    },
  },
  {
    said: ["Meal deal, same one", "Same cheese and onion"],
    answers: {
      why: [
        "It's there, and it's cheap, and I don't have to choose. {Who am I cooking for|nosleep?}? || My hand picks it up, I don't. {I'm not hungry any more, I just fill up|nosleep?}.",
      ],
      often: [
        "Every shift since I moved out. That's getting on for a year of one sandwich. || Any day I'm on. Yesterday's wrapper's still in the door.",
      ],
      theySaid: [
        "She used to go, fancy a change? Now she only holds out the bag. || There's only the windscreen, and it's not said anything yet.",
      ],
      mean: [
        "Sandwich, crisps, water, on my knee. {That's not a meal, it's a stop|nosleep?}. || It goes in and then it's gone. {You could swap it for the box and I'd not notice|nosleep?}.",
      ],
    },
  },
  {
    said: ["I lose every time", "that meeting about forty times"],
    answers: {
      why: [
        "I know how I sound. {I open my mouth and I can hear them writing|monday}. || There's three of them and it's typed. {All I've got is what happened|monday}.",
      ],
      felt: [
        "{Like sitting my test every day|monday}. And it's always the same roundabout. || {My belly goes, at the same set of lights|monday}. You could set your watch.",
      ],
      mean: [
        "They say aggressive, and I say I'm not, and I say it loud. {That's me finished|monday}. || I get as far as the Saturday and somebody says, let's stay calm. {And then I'm not|monday}.",
      ],
      often: [
        "All day, unless there's somebody chatting up front. It's since the letter. || Two weeks solid. It gets in between stops, when it's quiet.",
      ],
      who: [
        "My manager, a woman from HR, and whoever's doing the notes. || HR, my manager, and me on the low chair.",
      ],
    },
  },
  {
    said: ["Nine weeks. I wish I'd not", "on the back of a waybill. It's nine"],
    answers: {
      why: [
        "I wanted to know how far down the floor was. {So now I know|monday}. || I thought a number'd be better than no number. {It's not, it ticks|monday}.",
      ],
      who: [
        "My ex, Abena. It's the kids' money, it's not hers. || Them in court. The judge, and her solicitor with all the tabs.",
      ],
      felt: [
        "{I felt sick|monday}. I had to read the adverts for a bit. || {Like the fuel light coming on, with two kids in the back|monday}.",
      ],
      mean: [
        "Six hundred a month, out of what I've put by. {After that I'm a dad who doesn't pay|monday}. || No wage, no maintenance, and some stranger has another look at me. {I can see him licking his finger to turn the page|monday}.",
      ],
      then: [
        "Screwed it up. Then I flattened it out again, I needed the other side. || I folded it small and tucked it behind my pass.",
      ],
    },
  },
];
