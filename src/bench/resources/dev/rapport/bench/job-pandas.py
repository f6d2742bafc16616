# What a data person would write instead with pandas: the job of duckdb.sql. Arguments: the folder of the export, the log, the
# folder to write into.
import os, sys
import numpy as np, pandas as pd
IN, LOG, OUT = sys.argv[1:4]
os.makedirs(OUT, exist_ok=True)

# parse
S = dict(dtype=str, keep_default_na=False)
con = pd.read_csv(IN + "/Connections.csv", skiprows=3, usecols=["First Name", "Last Name", "URL", "Connected On"], **S)
con = con[con.URL != ""].drop_duplicates("URL")
inv = pd.read_csv(IN + "/Invitations.csv", **S)
ia = pd.read_csv(LOG, on_bad_lines="skip", **S)
cols = ["SENDER PROFILE URL", "RECIPIENT PROFILE URLS", "DATE", "CONTENT"]
msg = pd.read_csv(IN + "/messages.csv", usecols=cols, **S)[cols]
msg.columns = ["snd", "rcp", "date", "content"]

# metrics
con["connected_on"] = pd.to_datetime(con["Connected On"], format="%d %b %Y")
con["name"] = con["First Name"] + " " + con["Last Name"]
inv["t"] = pd.to_datetime(inv["Sent At"], format="%m/%d/%y, %I:%M %p")
ia["day"] = pd.to_datetime(ia["date"].str[:10], format="%Y-%m-%d", errors="coerce")
ia = ia.dropna(subset=["day"])
msg["t"] = pd.to_datetime(msg["date"], format="%Y-%m-%d %H:%M:%S UTC")
owner = inv.loc[inv.Direction == "OUTGOING", "inviterProfileUrl"].iloc[0]
as_of = msg.t.max().normalize(); rows = len(msg)
msg["out"] = msg.snd == owner
keep = (msg.snd != "") & (msg.rcp != "") & ~msg.rcp.str.contains(",", regex=False) & (msg.out ^ (msg.rcp == owner))
d = msg.loc[keep]
d = pd.DataFrame({"url": d.rcp.where(d.out, d.snd), "t": d.t, "out": d.out, "content": d.content})
d = d.sort_values(["url", "t"], ignore_index=True)
d["day"] = d.t.dt.normalize()
prev = d.groupby("url").t.shift()
d["ep"] = (prev.isna() | ((d.t - prev) >= pd.Timedelta(days=14))).cumsum()
ep = d.groupby("ep").agg(url=("url", "first"), t0=("t", "first"), out=("out", "first"), depth=("t", "size"), content=("content", "first"))
ep["reply_t"] = d[~d.out].groupby("ep").t.min()
mine = ep[ep.out].copy()
mine["lat"] = (mine.reply_t - mine.t0).dt.total_seconds()
mine["type"] = np.where(mine.content.str.contains("?", regex=False), "q_", "s_")
mine["type"] += np.where(mine.content.str.count(r"[^ \t\r\n]+") <= 20, "short", "long")

ia = ia.merge(con[["name", "URL", "connected_on"]], left_on="contact", right_on="name")
days = pd.concat([d[["url", "day"]], ia[["URL", "day"]].rename(columns={"URL": "url"})]).drop_duplicates().sort_values(["url", "day"], ignore_index=True)
days["gap"] = days.groupby("url").day.diff().dt.days
g = days.groupby("url")
c = pd.DataFrame(index=pd.Index(sorted(set(con.URL) | set(d.url.unique())), name="url"))
c["connected_on"] = con.set_index("URL").connected_on
c["first_contact"] = g.day.min(); c["last_contact"] = g.day.max()
n = d.groupby(["url", "out"]).size().unstack(fill_value=0)
c["n_in"], c["n_out"] = n[False], n[True]
n = ep.groupby(["url", "out"]).size().unstack(fill_value=0)
c["init_in"], c["init_out"] = n[False], n[True]
c["median_gap"], c["p90_gap"] = g.gap.median(), g.gap.quantile(.9)
since = (as_of - c.last_contact).dt.days
c["stale"] = (since > np.maximum(90, 2 * c.p90_gap.fillna(0)) + 1e-9).astype(float).where(since.notna())
hi = c[["n_in", "n_out"]].max(axis=1)
c["balance"] = c[["n_in", "n_out"]].min(axis=1) / hi
c["n_interactions"] = ia.groupby("URL").size()
c["contact_days"] = g.size()
c["episodes"] = ep.groupby("url").size(); c["max_depth"] = ep.groupby("url").depth.max()
c["replied"] = mine[mine.lat.notna()].groupby("url").size()
touch = pd.concat([d.loc[d.out, ["url", "day"]], ia.loc[ia.direction != "in", ["URL", "day"]].rename(columns={"URL": "url"})])
touch["con"] = touch.url.map(c.connected_on)
fu = touch.loc[(touch.day >= touch.con) & (touch.day <= touch.con + pd.Timedelta(days=7)), "url"].unique()
c["followed_up"] = pd.Series(c.index.isin(fu).astype(float), index=c.index).where(c.connected_on.notna())
ints = ["n_in", "n_out", "init_in", "init_out", "n_interactions", "contact_days", "episodes", "max_depth", "replied"]
c[ints] = c[ints].fillna(0).astype(int)

d["month"] = d.t.dt.to_period("M")
k = lambda s: s.dt.to_period("M")
m = pd.DataFrame({
    "msgs_in": d[~d.out].groupby("month").size(), "msgs_out": d[d.out].groupby("month").size(),
    "distinct_contacts": d.groupby("month").url.nunique(), "new_connections": con.groupby(k(con.connected_on)).size(),
    "interactions": ia.groupby(k(ia.day)).size(),
    "invites_out": inv[inv.Direction == "OUTGOING"].groupby(k(inv.t)).size(), "invites_in": inv[inv.Direction == "INCOMING"].groupby(k(inv.t)).size(),
    "followed_up": c[c.followed_up == 1].groupby(k(c.connected_on[c.followed_up == 1])).size()}).fillna(0).astype(int).sort_index()
m.index.name = "month"
o = mine.groupby("type").agg(count=("t0", "size"), replied=("lat", "count"), median_reply_s=("lat", "median")).reindex(["q_short", "q_long", "s_short", "s_long"])
o.insert(2, "reply_rate", o.replied / o["count"])
depth = pd.cut(ep.depth, [0, 1, 2, 5, 10, 20, 10**9], labels=["1", "2", "3-5", "6-10", "11-20", "21+"]).value_counts(sort=False)
heat = d.groupby([d.t.dt.dayofweek + 1, d.t.dt.hour]).size().reindex(pd.MultiIndex.from_product([range(1, 8), range(24)]), fill_value=0)
oi = inv[inv.Direction == "OUTGOING"]; acc = oi.inviteeProfileUrl.isin(con.URL); note = oi.Message != ""
summ = {"as_of": as_of.date(), "rows": rows, "dyadic": len(d), "skipped": rows - len(d), "connections": len(con), "contacts": len(c),
        "followup_share": c.followed_up.mean(), "reply_rate": mine.lat.notna().mean(), "median_reply_s": mine.lat.median(), "stale_contacts": int(c.stale.sum()),
        "invites_out": len(oi), "invites_accepted": acc.sum(), "accept_rate_note": acc[note].mean(), "accept_rate_plain": acc[~note].mean()}
c.to_csv(OUT + "/contacts.csv", date_format="%Y-%m-%d"); m.to_csv(OUT + "/months.csv"); o.to_csv(OUT + "/openers.csv", index_label="type")
depth.rename_axis("bucket").rename("episodes").to_csv(OUT + "/depth.csv"); heat.rename_axis(["weekday", "hour"]).rename("count").to_csv(OUT + "/heatmap.csv")
pd.Series(summ).rename_axis("key").rename("value").to_csv(OUT + "/summary.csv")
