-- Valid on H2 and on PostgreSQL.
--
-- Supports that households received, of all projects, years and programs: the latest version in rows, every version in
-- document. Whoever counts needs no more than support_received, which names nobody.

CREATE TABLE support_received (
  id           VARCHAR(200) NOT NULL PRIMARY KEY,
  version      INTEGER      NOT NULL,
  recorded_at  TIMESTAMP WITH TIME ZONE NOT NULL,
  content_hash CHAR(64)     NOT NULL,
  content      VARCHAR,
  amount_vnd   BIGINT,
  received_on  DATE,
  budget_year  INTEGER,
  project      VARCHAR,
  program      VARCHAR,
  source       VARCHAR,
  province     VARCHAR,
  district     VARCHAR,
  commune      VARCHAR
);

-- SHA-256 of what may tell the household again: its number, and its name, address and commune. As telling as these are.
CREATE TABLE support_household (
  support_id VARCHAR(200) NOT NULL REFERENCES support_received (id) ON DELETE CASCADE,
  lookup_key CHAR(64)     NOT NULL,
  PRIMARY KEY (support_id, lookup_key)
);
CREATE INDEX support_household_key ON support_household (lookup_key);
