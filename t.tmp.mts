import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { scenarios } from "./db/seeds/scenarios";
import { asksInOwnWords, topicToTell } from "./app/domain/simulator/topic-asked";
import { phrasesOf } from "./app/domain/simulator/phrases-asked";
import { asksForAnything } from "./app/domain/simulator/when-it-was";
import { hasPhrase, stems } from "./app/domain/simulator/lexeme";
import { isKnownTopic } from "./app/domain/simulator/topic";
const files=[...readdirSync("scripts/train-usual-questions/corpus").map(f=>"scripts/train-usual-questions/corpus/"+f),...readdirSync("tests/fixtures/usual-questions").map(f=>"tests/fixtures/usual-questions/"+f)];
const sents:[string,string][]=[]; let label="";
for (const f of files) for (const l of readFileSync(f,"utf8").split("\n")) { const m=/^== (\S+)/.exec(l); if(m){label=m[1];continue;} if(!l.trim()||l.startsWith("#")) continue; sents.push([label,l.trim()]); }
console.log(sents.length);
const out:Record<string,[string,string,string][]>={};
for (const s of scenarios as any[]) for (const [lab,q] of sents){ if(!isKnownTopic(lab as any)) continue; const t=topicToTell(q,s,["",""]); if(!t||t.topic===lab||isKnownTopic(t.topic as any)||!asksInOwnWords(q,t.topic,s)) continue; if(!s.topics[lab]) continue;
 const asks=asksForAnything(s.topics[t.topic].asks??[]); const hit=asks.filter((a:string)=>hasPhrase(stems(q),stems(a))); const k=`${s.key} ${t.topic} [${hit.join(" | ")}]`; (out[k]??=[]).push([lab,q,hit.join("|")]); }
const rows=Object.entries(out).sort((a,b)=>b[1].length-a[1].length); let n=0; for(const [k,v] of rows){ n+=v.length; console.log(v.length,k,"::",v.slice(0,3).map(x=>x[0]+": "+x[1]).join(" // ").slice(0,230)); }
console.log(rows.length,n);
writeFileSync("/tmp/attune/over.json",JSON.stringify(rows));
