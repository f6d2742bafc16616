-- What one member of a group gives: companies and counts, nobody's name. Run at home, over data/contacts.csv of a month,
-- which stands before it as "contacts". Read what comes out before you hand it on: docs/scale.md.

-- How the group will know you; a name, a first name or a number, as you agreed.
CREATE OR REPLACE TEMPORARY VIEW me AS
SELECT 'member 1' AS member;

-- Fewer than three people of one company could be guessed, so they stay at home.
CREATE OR REPLACE TEMPORARY VIEW share AS
SELECT
  me.member,
  MIN(TRIM(contacts.company)) AS company,
  COUNT(*) AS people,
  SUM(CASE WHEN contacts.state = 'active' THEN 1 ELSE 0 END) AS in_touch,
  SUM(CASE WHEN CAST(contacts.close AS BOOLEAN) THEN 1 ELSE 0 END) AS close_ties,
  ROUND(SUM(CAST(contacts.warmth AS DOUBLE)), 1) AS warmth
FROM contacts CROSS JOIN me
WHERE CAST(contacts.connected AS BOOLEAN) AND TRIM(contacts.company) <> ''
GROUP BY me.member, LOWER(TRIM(contacts.company))
HAVING COUNT(*) >= 3;
