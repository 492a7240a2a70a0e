import { readFile } from 'node:fs/promises';import {t} from '/tmp/p/cost.mjs';import { Session } from 'node:inspector/promises';import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
const root=process.cwd();
await build({absWorkingDir:root,stdin:{contents:`export {createDocuments} from './packages/language-server/src/session/documents.ts'; export {createSession} from './packages/language-server/src/session/session.ts'; export {features} from './packages/language-server/src/features/features.ts';export { resolveConfiguration} from './packages/core/src/index.ts';`,resolveDir:root},bundle:true,format:'esm',platform:'node',conditions:['breakwater-source'],banner:{js:"import{createRequire}from'node:module';const require=createRequire(import.meta.url);"},outfile:'/tmp/p/lib6.mjs',logLevel:'warning'});
const lib=await import('/tmp/p/lib6.mjs');
const s=new Session();s.connect();
for (const file of ['/tmp/p/github.yaml','/tmp/p/github.json']){
const text=await readFile(file,'utf8');const uri='file:///api';
const documents=lib.createDocuments();
const configuration=lib.resolveConfiguration({extends:'recommended'},{});
const workspace={labelOf:()=>'api',hostFor:()=>({read:async()=>text}),entriesOf:async()=>[],configurationFor:async()=>({configuration,problems:[]}),forget(){}};
const asker={tell(){},ask:()=>new Promise(()=>{}),end(){}};
const session=lib.createSession({documents,workspace,asker,language:'en',base:undefined,now:()=>new Date(0),delay:1e6,onAnalysis(){},onLeft(){},onFailure(){}});
session.open(uri,'x',1,text);
console.log('=====',file);
let v=1;
const around={client:{capabilities:{},options:{}},session,asker,spelled:x=>x,language:'en'};
const run=async(m,pos)=>{const f=lib.features.find(x=>x.method===m);const view=await session.viewOf(uri);let r;await t(m,async()=>{r=await f.answer(view,{textDocument:{uri},position:pos,range:{start:pos,end:{line:pos.line+50,character:0}},context:{}},around)});await t(' json',()=>{r=JSON.stringify(r)});};
const ms=['textDocument/hover','textDocument/completion','textDocument/codeLens','textDocument/inlayHint','textDocument/documentSymbol','textDocument/documentLink'];
for(const part of [0,0.3]){
 const now=documents.get(uri).getText();const m=/"?'?200"?'?:/g;m.lastIndex=Math.floor(now.length*part);const at=m.exec(now).index+1;
 const before=now.slice(0,at);const line=before.split('\n').length-1;const ch=at-before.lastIndexOf('\n')-1;
 if(part){ const d=/description"?: "?/g;d.lastIndex=at;const a=d.exec(now).index+18;const b=now.slice(0,a);const l=b.split('\n').length-1,c=a-b.lastIndexOf('\n')-1;
 await t('change',()=>session.change(uri,[{range:{start:{line:l,character:c},end:{line:l,character:c}},text:'q'}],++v));}
 await t('viewOf',()=>session.viewOf(uri));
 const key=file.slice(-4)+part;
 if(part===.3){await s.post('Profiler.enable');await s.post('Profiler.setSamplingInterval',{interval:500});await s.post('Profiler.start')}
 for(const m of ms)await run(m,{line,character:ch});
 if(part===.3){const {profile}=await s.post('Profiler.stop');writeFileSync('/tmp/p/feat-'+file.slice(-4)+'.cpuprofile',JSON.stringify(profile))}
}}
