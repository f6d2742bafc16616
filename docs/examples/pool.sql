-- Who is known where, by how many, how warm: over what the members of a group gave (share.sql), one below the other, which
-- stands before it as "shares". The same person may be known to several members, so people are told from … to ….

CREATE OR REPLACE TEMPORARY VIEW known AS
SELECT
  MIN(company) AS company,
  COUNT(DISTINCT member) AS members,
  MAX(people) AS people_at_least,
  SUM(people) AS people_at_most,
  MAX(in_touch) AS in_touch_at_least,
  SUM(in_touch) AS in_touch_at_most,
  SUM(close_ties) AS close_ties_at_most,
  ROUND(SUM(warmth), 1) AS warmth
FROM shares
GROUP BY LOWER(TRIM(company));

-- Whom to ask first: of the members who know people there the three who are in touch with most, then the warmest.
CREATE OR REPLACE TEMPORARY VIEW ask AS
SELECT company, place, member, people, in_touch, close_ties, warmth
FROM (
  SELECT
    MIN(company) OVER (PARTITION BY LOWER(TRIM(company))) AS company,
    ROW_NUMBER() OVER (
      PARTITION BY LOWER(TRIM(company))
      ORDER BY in_touch DESC, warmth DESC, people DESC, member
    ) AS place,
    member, people, in_touch, close_ties, warmth
  FROM shares
) AS ranked
WHERE place <= 3;

SELECT
  known.company,
  known.members,
  known.people_at_least,
  known.people_at_most,
  known.in_touch_at_least,
  known.in_touch_at_most,
  known.warmth,
  ask.member AS ask_first
FROM known
JOIN ask ON ask.company = known.company AND ask.place = 1
ORDER BY known.members DESC, known.in_touch_at_most DESC, known.people_at_most DESC, known.company;
