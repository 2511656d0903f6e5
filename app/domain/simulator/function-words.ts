/** Words that carry no content of their own, in the spelling that `words` gives them. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the and or but if then so because as of at by for with about into onto through to from in out on off
  over under again up down i me my mine myself we us our ours ourselves you your yours yourself he him
  his she her hers they them their theirs it its itself this that these those here there what which who
  whom whose when where why how am is are was were be been being have has had having do does did doing
  done will would shall should can could may might must not no nor dont doesnt didnt isnt arent wasnt
  werent havent hasnt hadnt wont wouldnt shouldnt cant couldnt aint im ive id ill youre youve youd
  youll hes shes theyre theyve weve were thats theres whats its lets all any both each few more most
  other some such only own same than too very just also even still ever yet already really quite kind
  sort bit lot lots like thing things something anything nothing everything someone anyone everyone
  somebody anybody everybody get gets got getting go goes going gone went come comes coming came make
  makes making made take takes taking took say says said saying tell tells told telling let put see
  seen seem seems seemed look looks know knew known think thought guess mean means meant maybe perhaps
  well yeah yes ok okay oh um hmm right now much many one ones way ways time times want wants wanted
  need needs needed try trying tried ask asked asking ur u r gonna wanna gotta kinda sorta rather`.split(
    /\s+/,
  ),
);

/** Words of sympathy that fit any message, so that they show no understanding of this one. */
export const stockWords: ReadonlySet<string> = new Set(
  `hear heard hearing listen listening sound sounds sounding sorry feel feels feeling feelings felt valid
  validate understand understandable understood understanding hard harder hardest tough difficult
  challenging rough awful terrible horrible bad sad upset emotion emotions emotional situation
  experience experiencing experienced happen happens happened happening share shares sharing shared
  open opening appreciate thank thanks strong brave courage courageous support supporting supported
  help helps helping helpful deal dealing dealt handle handling cope coping must normal natural okay
  totally completely absolutely definitely truly certainly imagine important matter matters care
  stay stays positive better fine good great best happy hope hopeful hopefully soon everything life
  people person human today always never whatever worry worries worried talk talking talked place
  moment lot stress stressful stressed struggle struggling tricky painful pain go process journey
  deep deeply real very much so such sometimes often many everybody here anytime`.split(/\s+/),
);

/** Words by which a question asks about whatever is under way: they name nothing in particular. */
export const inquiryWords: readonly string[] =
  `part mind head heavy heaviest ordinary day days understand understands strong strongest word words
  moment moments picture show shows carry carrying weigh weighs inside mean means happens happening
  first last next since before after notice noticed usually describe share start started begin change
  changed different typical example specific exactly little bit whole side kind anyone anybody
  someone thought thoughts feeling feelings emotion emotions feel felt person biggest main most
  matter matters important stay close closest clear else more further again grown grow over time week
  month year lately recently today tonight tomorrow yesterday morning evening night long often far
  come comes story situation problem issue question answer reason helpful useful possible able
  level point step wonder curious sense hear listen message explain elaborate rest while wish hope
  want live face deal surface underneath behind beneath look looks sound sounds`.split(/\s+/);
