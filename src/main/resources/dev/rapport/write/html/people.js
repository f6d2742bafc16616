(()=>{const $=i=>document.getElementById(i),U=document.querySelector('.rows'),q=$('q'),n=$('n'),m=$('m'),N=500;if(!U)return;
const R=[...U.children].map(e=>e.outerHTML);document.querySelectorAll('noscript').forEach(e=>{const t=e.textContent;R.push(...t.slice(t.indexOf('<li '),t.lastIndexOf('</li>')+5).split(/\n(?=<li )/))});
const A=R.map((_,i)=>i),o=t=>t.normalize('NFD').replace(/[\u0300-\u036f]/g,'').toLowerCase().replace(/ł/g,'l').replace(/ø/g,'o').replace(/ß/g,'ss');
let T,V,L=A,k=U.children.length,t;
const texts=()=>T=T||R.map(r=>o(r.slice(r.indexOf('<h3>'),r.indexOf('</h3>')).replace(/<[^>]*>/g,'').replace(/&lt;/g,'<').replace(/&gt;/g,'>').replace(/&#39;/g,"'").replace(/&(#34|quot);/g,'"').replace(/&amp;/g,'&'))),
values=()=>V=V||R.map(r=>/data-v="([^"]*)"/.exec(r)[1].split(' ').map(Number)),
say=()=>{n.textContent=L.length.toLocaleString('en')+(L.length==1?' person':' people');m.hidden=k>=L.length;m.textContent='Show '+Math.min(N,L.length-k)+' more'},
more=()=>{U.insertAdjacentHTML('beforeend',L.slice(k,k+N).map(i=>R[i]).join(''));k=Math.min(L.length,k+N);say()},
show=()=>{const f=document.querySelector('.pick:checked').value,w=o(q.value.trim()).split(/\s+/).filter(x=>x),by=$('o').value;L=A;
if(f)L=L.filter(i=>(' '+((/^<li data-s="([^"]*)"/.exec(R[i])||[])[1]||'')+' ').includes(' '+f+' '));
if(w.length){texts();L=L.filter(i=>w.every(x=>T[i].includes(x)))}
if(by!='d'){values();texts();const c={g:(a,b)=>V[a][1]-V[b][1],r:(a,b)=>V[b][2]-V[a][2],a:(a,b)=>T[a]<T[b]?-1:T[a]>T[b]?1:0}[by];L=[...L].sort((a,b)=>c(a,b)||a-b)}
U.replaceChildren();k=0;more()},
go=()=>{let h;try{h=decodeURIComponent(location.hash.slice(1))}catch{return}if(!h)return;const f=$(h);if(f&&f.matches('.pick')){f.checked=true;show();scrollTo(0,0);return}
if(!f){const s=' id="'+h+'"',i=R.findIndex(r=>r.includes(s));if(i<0)return;$('f-all').checked=true;q.value='';$('o').value='d';L=[i,...A.filter(j=>j!=i)];U.replaceChildren();k=0;more()}
const e=$(h),d=e&&e.closest('.p');if(d){d.open=true;e.scrollIntoView()}};
$('t').hidden=false;q.oninput=()=>{clearTimeout(t);t=setTimeout(show,80)};document.querySelectorAll('.pick').forEach(i=>i.onchange=show);$('o').onchange=show;m.onclick=more;addEventListener('hashchange',go);
if(q.value||$('o').value!='d'||!$('f-all').checked)show();else say();go()})()
