import { readFile } from 'node:fs/promises';import {t} from '/tmp/p/cost.mjs';
import { build } from 'esbuild';
const root=process.cwd();
await build({absWorkingDir:root,stdin:{contents:`export * from './packages/language-server/src/reading.ts'; export {createDocuments} from './packages/language-server/src/session/documents.ts'; export { parse, load, prepare, pathAt } from './packages/core/src/index.ts'; export {linesIn} from './packages/core/src/source/lines.ts'`,resolveDir:root},bundle:true,format:'esm',platform:'node',conditions:['breakwater-source'],banner:{js:"import{createRequire}from'node:module';const require=createRequire(import.meta.url);"},outfile:'/tmp/p/lib.mjs',logLevel:'warning'});
const lib=await import('/tmp/p/lib.mjs');
for (const file of ['/tmp/p/github.yaml','/tmp/p/github.json']){
const text=await readFile(file,'utf8');const uri='file:///api';
const docs=lib.createDocuments();docs.open(uri,'x',1,text);
const reader=lib.createReader();
await t('first parse',()=>reader(docs.get(uri).getText(),{uri,label:'a'}));
let v=1;
for(const part of [0.3,0.5,0.7,0.9]){
 const now=docs.get(uri).getText();const m=/description"?: "?/g;m.lastIndex=Math.floor(now.length*part);const at=m.exec(now).index+18;
 const before=now.slice(0,at);const line=before.split('\n').length-1;const ch=at-before.lastIndexOf('\n')-1;
 console.log('---');
 await t('update',()=>docs.change(uri,[{range:{start:{line,character:ch},end:{line,character:ch}},text:'q'}],++v));
 const s=docs.get(uri).getText();
 let d;
 await t('reparse',()=>{d=reader(s,{uri,label:'a'}).document});
 await t('pathAt',()=>lib.pathAt(d,at));
 await t('lines',()=>lib.linesIn(d));
}}
