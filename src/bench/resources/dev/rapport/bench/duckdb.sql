-- What a data person would write instead, in DuckDB: people, months, episodes, replies, first messages, follow-ups and a
-- heat map from the same four files, as CSV. A smaller job than rapport's: no intervals, no reciprocity, no notes found
-- again among the messages, no identity across spellings, no charts, no page. ${in}, ${log} and ${out} are replaced.
SET preserve_insertion_order = false;
CREATE TABLE con AS SELECT trim(coalesce("First Name", '') || ' ' || coalesce("Last Name", '')) AS name, "URL" AS url, strptime("Connected On", '%d %b %Y')::DATE AS connected_on
  FROM read_csv('${in}/Connections.csv', skip=3, header=true, all_varchar=true, quote='"', escape='"', delim=',', auto_detect=false,
    columns={'First Name':'VARCHAR','Last Name':'VARCHAR','URL':'VARCHAR','Email Address':'VARCHAR','Company':'VARCHAR','Position':'VARCHAR','Connected On':'VARCHAR'})
  WHERE coalesce("URL", '') <> '';
CREATE TABLE inv AS SELECT row_number() OVER () AS rn, strptime("Sent At", '%-m/%-d/%y, %-I:%M %p') AS t, "Message" AS message, "Direction" AS direction, "inviterProfileUrl" AS inviter, "inviteeProfileUrl" AS invitee
  FROM read_csv('${in}/Invitations.csv', header=true, quote='"', escape='"', delim=',', auto_detect=false,
    columns={'From':'VARCHAR','To':'VARCHAR','Sent At':'VARCHAR','Message':'VARCHAR','Direction':'VARCHAR','inviterProfileUrl':'VARCHAR','inviteeProfileUrl':'VARCHAR'});
CREATE TABLE ia0 AS SELECT left(date, 10)::DATE AS date, contact, direction FROM read_csv('${log}', header=true, quote='"', escape='"', delim=',', auto_detect=false, ignore_errors=true,
    columns={'date':'VARCHAR','contact':'VARCHAR','url':'VARCHAR','channel':'VARCHAR','direction':'VARCHAR','kind':'VARCHAR','event':'VARCHAR','minutes':'VARCHAR','topic':'VARCHAR','note':'VARCHAR','follow_up_by':'VARCHAR','ease':'VARCHAR'})
  WHERE regexp_matches(date, '^\d{4}-\d\d-\d\d');
CREATE TABLE msg AS SELECT "SENDER PROFILE URL" AS snd, "RECIPIENT PROFILE URLS" AS rcp, strptime("DATE", '%Y-%m-%d %H:%M:%S UTC') AS t, "CONTENT" AS content
  FROM read_csv('${in}/messages.csv', header=true, quote='"', escape='"', delim=',', auto_detect=false,
    columns={'CONVERSATION ID':'VARCHAR','CONVERSATION TITLE':'VARCHAR','FROM':'VARCHAR','SENDER PROFILE URL':'VARCHAR','TO':'VARCHAR','RECIPIENT PROFILE URLS':'VARCHAR','DATE':'VARCHAR','SUBJECT':'VARCHAR','CONTENT':'VARCHAR','FOLDER':'VARCHAR','ATTACHMENTS':'VARCHAR'});
SET VARIABLE owner = (SELECT inviter FROM inv WHERE direction = 'OUTGOING' ORDER BY rn LIMIT 1);
SET VARIABLE as_of = (SELECT max(t)::DATE FROM msg);
CREATE TABLE d AS SELECT CASE WHEN snd = getvariable('owner') THEN rcp ELSE snd END AS url, t, snd = getvariable('owner') AS o, t::DATE AS day, content
  FROM msg WHERE coalesce(snd, '') <> '' AND coalesce(rcp, '') <> '' AND NOT contains(rcp, ',') AND (snd = getvariable('owner')) <> (rcp = getvariable('owner'));
CREATE TABLE e AS WITH g AS (SELECT *, lag(t) OVER (PARTITION BY url ORDER BY t) AS p FROM (SELECT url, t, o FROM d)),
  k AS (SELECT *, sum(CASE WHEN p IS NULL OR t - p >= INTERVAL 14 DAY THEN 1 ELSE 0 END) OVER (PARTITION BY url ORDER BY t ROWS UNBOUNDED PRECEDING) AS ep FROM g)
  SELECT url, ep, min(t) AS t0, arg_min(o, t) AS o, count(*) AS depth, min(t) FILTER (NOT o) AS reply_t FROM k GROUP BY url, ep;
CREATE TABLE mine AS SELECT e.*, epoch(reply_t - t0) AS lat,
  (CASE WHEN contains(content, '?') THEN 'q_' ELSE 's_' END) || (CASE WHEN len(regexp_extract_all(content, '[^ \t\r\n]+')) <= 20 THEN 'short' ELSE 'long' END) AS type
  FROM e JOIN d ON d.url = e.url AND d.t = e.t0 WHERE e.o;
CREATE TABLE ia AS SELECT con.url, con.connected_on, ia0.date AS day, ia0.direction FROM ia0 JOIN con ON con.name = ia0.contact;
CREATE TABLE days AS SELECT url, day, day - lag(day) OVER (PARTITION BY url ORDER BY day) AS gap FROM (SELECT url, day FROM d UNION SELECT url, day FROM ia);
CREATE TABLE fu AS SELECT DISTINCT con.url FROM con JOIN (SELECT url, day FROM d WHERE o UNION ALL SELECT url, day FROM ia WHERE direction <> 'in') x ON x.url = con.url AND x.day BETWEEN con.connected_on AND con.connected_on + 7;
CREATE TABLE c AS
  WITH u AS (SELECT url FROM con UNION SELECT url FROM d),
  n AS (SELECT url, count(*) FILTER (NOT o) AS n_in, count(*) FILTER (o) AS n_out FROM d GROUP BY url),
  ee AS (SELECT url, count(*) FILTER (NOT o) AS init_in, count(*) FILTER (o) AS init_out, count(*) AS episodes, max(depth) AS max_depth, count(reply_t) FILTER (o) AS replied FROM e GROUP BY url),
  g AS (SELECT url, min(day) AS first_contact, max(day) AS last_contact, count(*) AS contact_days, median(gap) AS median_gap, quantile_cont(gap, 0.9) AS p90_gap FROM days GROUP BY url),
  i AS (SELECT url, count(*) AS n FROM ia GROUP BY url)
  SELECT url, connected_on, first_contact, last_contact, coalesce(n_in, 0) AS n_in, coalesce(n_out, 0) AS n_out, coalesce(init_in, 0) AS init_in, coalesce(init_out, 0) AS init_out, median_gap, p90_gap,
    CASE WHEN last_contact IS NULL THEN NULL WHEN (getvariable('as_of') - last_contact) > greatest(90, 2 * coalesce(p90_gap, 0)) + 1e-9 THEN 1 ELSE 0 END AS stale,
    least(n_in, n_out)::DOUBLE / greatest(n_in, n_out) AS balance, coalesce(i.n, 0) AS n_interactions, coalesce(contact_days, 0) AS contact_days, coalesce(episodes, 0) AS episodes, coalesce(max_depth, 0) AS max_depth, coalesce(replied, 0) AS replied,
    CASE WHEN connected_on IS NULL THEN NULL WHEN url IN (SELECT url FROM fu) THEN 1 ELSE 0 END AS followed_up
  FROM u LEFT JOIN con USING (url) LEFT JOIN n USING (url) LEFT JOIN ee USING (url) LEFT JOIN g USING (url) LEFT JOIN i USING (url);
COPY (SELECT * FROM c ORDER BY url) TO '${out}/contacts.csv' (HEADER);
COPY (SELECT month, sum(mi)::BIGINT AS msgs_in, sum(mo)::BIGINT AS msgs_out, sum(dc)::BIGINT AS distinct_contacts, sum(nc)::BIGINT AS new_connections, sum(ix)::BIGINT AS interactions, sum(io)::BIGINT AS invites_out, sum(ii)::BIGINT AS invites_in, sum(f)::BIGINT AS followed_up FROM (
    SELECT strftime(day, '%Y-%m') AS month, count(*) FILTER (NOT o) AS mi, count(*) FILTER (o) AS mo, count(DISTINCT url) AS dc, 0 AS nc, 0 AS ix, 0 AS io, 0 AS ii, 0 AS f FROM d GROUP BY 1
    UNION ALL SELECT strftime(connected_on, '%Y-%m'), 0, 0, 0, count(*), 0, 0, 0, sum(followed_up) FROM c WHERE connected_on IS NOT NULL GROUP BY 1
    UNION ALL SELECT strftime(day, '%Y-%m'), 0, 0, 0, 0, count(*), 0, 0, 0 FROM ia GROUP BY 1
    UNION ALL SELECT strftime(t, '%Y-%m'), 0, 0, 0, 0, 0, count(*) FILTER (direction = 'OUTGOING'), count(*) FILTER (direction = 'INCOMING'), 0 FROM inv GROUP BY 1) GROUP BY 1 ORDER BY 1) TO '${out}/months.csv' (HEADER);
COPY (SELECT type, count(*) AS count, count(lat) AS replied, count(lat) / count(*) AS reply_rate, median(lat) AS median_reply_s FROM mine GROUP BY type ORDER BY list_position(['q_short','q_long','s_short','s_long'], type)) TO '${out}/openers.csv' (HEADER);
COPY (SELECT b AS bucket, count(depth) AS episodes FROM (VALUES ('1',1,1),('2',2,2),('3-5',3,5),('6-10',6,10),('11-20',11,20),('21+',21,1000000000)) v(b,lo,hi) LEFT JOIN e ON depth BETWEEN lo AND hi GROUP BY b, lo ORDER BY lo) TO '${out}/depth.csv' (HEADER);
COPY (SELECT w AS weekday, h AS hour, count(t) AS count FROM range(1,8) a(w) CROSS JOIN range(0,24) b(h) LEFT JOIN (SELECT t, isodow(t) AS wd, hour(t) AS hh FROM d) ON wd = w AND hh = h GROUP BY 1, 2 ORDER BY 1, 2) TO '${out}/heatmap.csv' (HEADER);
COPY (WITH oi AS (SELECT invitee IN (SELECT url FROM con) AS acc, coalesce(message, '') <> '' AS note FROM inv WHERE direction = 'OUTGOING')
  SELECT unnest(['as_of','rows','dyadic','skipped','connections','contacts','followup_share','reply_rate','median_reply_s','stale_contacts','invites_out','invites_accepted','accept_rate_note','accept_rate_plain']) AS key,
  unnest([getvariable('as_of')::VARCHAR, (SELECT count(*) FROM msg)::VARCHAR, (SELECT count(*) FROM d)::VARCHAR, ((SELECT count(*) FROM msg) - (SELECT count(*) FROM d))::VARCHAR, (SELECT count(*) FROM con)::VARCHAR, (SELECT count(*) FROM c)::VARCHAR,
    (SELECT avg(followed_up) FROM c)::VARCHAR, (SELECT count(lat) / count(*) FROM mine)::VARCHAR, (SELECT median(lat) FROM mine)::VARCHAR, (SELECT sum(stale) FROM c)::VARCHAR,
    (SELECT count(*) FROM oi)::VARCHAR, (SELECT count(*) FROM oi WHERE acc)::VARCHAR, (SELECT avg(acc::INT) FROM oi WHERE note)::VARCHAR, (SELECT avg(acc::INT) FROM oi WHERE NOT note)::VARCHAR]) AS value) TO '${out}/summary.csv' (HEADER);
