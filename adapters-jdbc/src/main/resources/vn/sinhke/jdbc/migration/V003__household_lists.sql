-- Valid on H2 and on PostgreSQL.
--
-- Lists of the households of reviews: the latest version in rows, every version in document. Nobody is named in these
-- tables; a household is its position in the list, from 0.

CREATE TABLE household_list (
  id            VARCHAR(200) NOT NULL PRIMARY KEY,
  version       INTEGER      NOT NULL,
  recorded_at   TIMESTAMP WITH TIME ZONE NOT NULL,
  content_hash  CHAR(64)     NOT NULL,
  poverty_class VARCHAR(16),
  list_year     INTEGER,
  unit          VARCHAR,
  households    INTEGER      NOT NULL,
  persons       INTEGER      NOT NULL
);

-- A household: where it is, how it came onto the list, how many members it has.
CREATE TABLE listed_household (
  list_id       VARCHAR(200) NOT NULL REFERENCES household_list (id) ON DELETE CASCADE,
  position      INTEGER      NOT NULL,
  poverty_class VARCHAR(16),
  review_change VARCHAR(16),
  province      VARCHAR,
  district      VARCHAR,
  commune       VARCHAR,
  members       INTEGER      NOT NULL,
  PRIMARY KEY (list_id, position)
);
