// What a data person would write instead with PapaParse: header:true, streamed from a file, into arrays and Maps. The job of
// duckdb.sql. Arguments: the folder of the export, the log, the folder to write into.
import Papa from "papaparse"; import fs from "node:fs";
const [IN, LOG, OUT] = process.argv.slice(2); fs.mkdirSync(OUT, { recursive: true });
const stream = (f, fn) => new Promise((res, rej) => Papa.parse(fs.createReadStream(`${IN}/${f}`, { encoding: "utf8", highWaterMark: 1 << 20 }), { header: true, skipEmptyLines: true, chunk: r => r.data.forEach(fn), complete: res, error: rej }));
const small = (f, skip = 0) => { let s = fs.readFileSync(f, "utf8"); while (skip--) s = s.slice(s.indexOf("\n") + 1); return Papa.parse(s, { header: true, skipEmptyLines: true }).data; };
const DAY = 86400, inc = (m, k) => m.set(k, (m.get(k) ?? 0) + 1), month = t => new Date(t * 1e3).toISOString().slice(0, 7), iso = day => day == null ? "" : new Date(day * DAY * 1e3).toISOString().slice(0, 10);
const con = small(`${IN}/Connections.csv`, 3), inv = small(`${IN}/Invitations.csv`), ia = small(LOG).filter(r => /^\d{4}-\d\d-\d\d/.test(r.date));
const owner = inv.find(r => r.Direction === "OUTGOING").inviterProfileUrl;
const C = new Map(), byName = new Map();
const get = url => { let c = C.get(url); if (!c) C.set(url, c = { url, msgs: [], days: new Set(), n_in: 0, n_out: 0, init_in: 0, init_out: 0, ni: 0, ep: 0, max: 0, rep: 0, fu: 0 }); return c; };
for (const r of con) { const c = get(r.URL); c.con = Date.parse(r["Connected On"] + " UTC") / 864e5; byName.set(r["First Name"] + " " + r["Last Name"], c); }
let rows = 0, dyadic = 0, newest = 0; const heat = new Int32Array(168), M = new Map();
const mon = k => { let m = M.get(k); if (!m) M.set(k, m = { i: 0, o: 0, dc: new Set(), nc: 0, ia: 0, io: 0, ii: 0, fu: 0 }); return m; };
await stream("messages.csv", r => {
  rows++; const D = r.DATE, t = Date.UTC(+D.slice(0, 4), D.slice(5, 7) - 1, +D.slice(8, 10), +D.slice(11, 13), +D.slice(14, 16), +D.slice(17, 19)) / 1e3; if (t > newest) newest = t;
  const s = r["SENDER PROFILE URL"], q = r["RECIPIENT PROFILE URLS"]; if (!s || !q || q.includes(",")) return; const out = s === owner; if (out === (q === owner)) return;
  dyadic++; const c = get(out ? q : s), day = Math.floor(t / DAY); c.msgs.push({ t, out, content: out ? r.CONTENT : null }); c.days.add(day); out ? c.n_out++ : c.n_in++;
  if (out && c.con != null && day >= c.con && day <= c.con + 7) c.fu = 1;
  const m = mon(D.slice(0, 7)); out ? m.o++ : m.i++; m.dc.add(c); heat[(day + 3) % 7 * 24 + +D.slice(11, 13)]++;
});
for (const r of ia) { const c = byName.get(r.contact); if (!c) continue; const day = Date.parse(r.date.slice(0, 10)) / 864e5; c.ni++; c.days.add(day); mon(r.date.slice(0, 7)).ia++; if (r.direction !== "in" && day >= c.con && day <= c.con + 7) c.fu = 1; }
const urls = new Set(con.map(r => r.URL)), acc = { n: 0, a: 0, nn: 0, na: 0 };
for (const r of inv) { const [, mo, , y] = /^(\d+)\/(\d+)\/(\d+)/.exec(r["Sent At"]), m = mon(`20${y}-${mo.padStart(2, "0")}`); if (r.Direction === "OUTGOING") { m.io++; const a = urls.has(r.inviteeProfileUrl); acc.n++; if (a) acc.a++; if (r.Message) { acc.nn++; if (a) acc.na++; } } else m.ii++; }
const quant = (v, p) => { if (!v.length) return null; const h = (v.length - 1) * p, l = Math.floor(h), x = v[l]; return l + 1 < v.length ? x + (h - l) * (v[l + 1] - x) : x; };
const asOf = Math.floor(newest / DAY), op = Object.fromEntries(["q_short", "q_long", "s_short", "s_long"].map(k => [k, { n: 0, lat: [] }])), all = [], depth = [0, 0, 0, 0, 0, 0];
for (const c of C.values()) {
  c.msgs.sort((a, b) => a.t - b.t); let e = null;
  const end = () => { if (!e) return; c.ep++; c.max = Math.max(c.max, e.n); depth[e.n <= 1 ? 0 : e.n <= 2 ? 1 : e.n <= 5 ? 2 : e.n <= 10 ? 3 : e.n <= 20 ? 4 : 5]++;
    if (e.out) { c.init_out++; const k = op[(e.content.includes("?") ? "q_" : "s_") + ((e.content.match(/[^ \t\r\n]+/g) ?? []).length <= 20 ? "short" : "long")]; k.n++; if (e.r != null) { c.rep++; k.lat.push(e.r - e.t); all.push(e.r - e.t); } } else c.init_in++; };
  let p = -Infinity; for (const x of c.msgs) { if (x.t - p >= 14 * DAY) { end(); e = { t: x.t, out: x.out, n: 0, r: null, content: x.content }; } e.n++; if (!x.out && e.r == null) e.r = x.t; p = x.t; } end();
  const ds = [...c.days].sort((a, b) => a - b), gaps = ds.slice(1).map((x, i) => x - ds[i]).sort((a, b) => a - b); c.first = ds[0]; c.last = ds.at(-1); c.nd = ds.length; c.med = quant(gaps, .5); c.p90 = quant(gaps, .9);
  c.stale = ds.length ? +(asOf - c.last > Math.max(90, 2 * (c.p90 ?? 0)) + 1e-9) : ""; if (c.con != null) { const m = mon(month(c.con * DAY)); m.nc++; m.fu += c.fu; }
}
const w = (f, h, rows) => fs.writeFileSync(`${OUT}/${f}.csv`, h + "\n" + rows.map(r => r.map(x => x ?? "").join(",")).join("\n") + "\n"), num = (a, b) => a - b, median = v => quant(v.sort(num), .5);
const cs = [...C.values()].sort((a, b) => a.url < b.url ? -1 : 1);
w("contacts", "url,connected_on,first_contact,last_contact,n_in,n_out,init_in,init_out,median_gap,p90_gap,stale,balance,n_interactions,contact_days,episodes,max_depth,replied,followed_up", cs.map(c => [c.url, iso(c.con), iso(c.first), iso(c.last), c.n_in, c.n_out, c.init_in, c.init_out, c.med, c.p90, c.stale, c.n_in + c.n_out ? Math.min(c.n_in, c.n_out) / Math.max(c.n_in, c.n_out) : "", c.ni, c.nd, c.ep, c.max, c.rep, c.con == null ? "" : c.fu]));
w("months", "month,msgs_in,msgs_out,distinct_contacts,new_connections,interactions,invites_out,invites_in,followed_up", [...M.keys()].sort().map(k => { const m = M.get(k); return [k, m.i, m.o, m.dc.size, m.nc, m.ia, m.io, m.ii, m.fu]; }));
w("openers", "type,count,replied,reply_rate,median_reply_s", Object.entries(op).map(([k, v]) => [k, v.n, v.lat.length, v.lat.length / v.n, median(v.lat)]));
w("depth", "bucket,episodes", ["1", "2", "3-5", "6-10", "11-20", "21+"].map((b, i) => [b, depth[i]])); w("heatmap", "weekday,hour,count", [...heat].map((n, i) => [Math.floor(i / 24) + 1, i % 24, n]));
const io = cs.reduce((a, c) => a + c.init_out, 0);
w("summary", "key,value", [["as_of", iso(asOf)], ["rows", rows], ["dyadic", dyadic], ["skipped", rows - dyadic], ["connections", con.length], ["contacts", cs.length], ["followup_share", cs.reduce((a, c) => a + c.fu, 0) / con.length], ["reply_rate", all.length / io], ["median_reply_s", median(all)], ["stale_contacts", cs.reduce((a, c) => a + +c.stale, 0)], ["invites_out", acc.n], ["invites_accepted", acc.a], ["accept_rate_note", acc.na / acc.nn], ["accept_rate_plain", (acc.a - acc.na) / (acc.n - acc.nn)]]);
