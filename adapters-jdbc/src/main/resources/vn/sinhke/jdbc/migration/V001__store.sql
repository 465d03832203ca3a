-- One table keeps every version of every document; the others hold the latest version in columns that a statistician
-- can query. Valid on H2 and on PostgreSQL.

CREATE TABLE document (
  kind        VARCHAR(16)  NOT NULL,
  id          VARCHAR(200) NOT NULL,
  version     INTEGER      NOT NULL,
  recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
  hash        CHAR(64)     NOT NULL,
  content     TEXT         NOT NULL,
  PRIMARY KEY (kind, id, version)
);

CREATE TABLE program (
  id         VARCHAR(200) NOT NULL PRIMARY KEY,
  version    INTEGER      NOT NULL,
  name       TEXT         NOT NULL,
  first_year INTEGER      NOT NULL,
  last_year  INTEGER      NOT NULL
);

CREATE TABLE capital_allocation (
  program_id VARCHAR(200) NOT NULL REFERENCES program (id) ON DELETE CASCADE,
  position   INTEGER      NOT NULL,
  component  VARCHAR(100) NOT NULL,
  budget_year INTEGER     NOT NULL,
  nature     VARCHAR(16)  NOT NULL,
  amount_vnd NUMERIC(18, 0) NOT NULL,
  PRIMARY KEY (program_id, position)
);

CREATE TABLE dossier (
  id                VARCHAR(200) NOT NULL PRIMARY KEY,
  version           INTEGER      NOT NULL,
  call_id           VARCHAR(200),
  province          VARCHAR(100),
  filed_on          DATE,
  method            VARCHAR(16),
  scale             VARCHAR(16),
  capital_period    VARCHAR(16),
  first_year        INTEGER,
  last_year         INTEGER,
  commodity         TEXT,
  lead_name         TEXT,
  lead_kind         VARCHAR(20),
  total_vnd         NUMERIC(18, 0),
  state_support_vnd NUMERIC(18, 0)
);
CREATE INDEX dossier_call ON dossier (call_id);

CREATE TABLE dossier_site (
  dossier_id  VARCHAR(200) NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  position    INTEGER      NOT NULL,
  province    TEXT,
  district    TEXT,
  commune     TEXT,
  area_class  VARCHAR(20),
  households  INTEGER,
  hectares    NUMERIC(18, 4),
  cost_vnd    NUMERIC(18, 0),
  support_vnd NUMERIC(18, 0),
  PRIMARY KEY (dossier_id, position)
);

CREATE TABLE dossier_contract (
  dossier_id  VARCHAR(200) NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  position    INTEGER      NOT NULL,
  number      TEXT,
  signed_on   DATE,
  term_months INTEGER,
  form        INTEGER,
  PRIMARY KEY (dossier_id, position)
);

CREATE TABLE dossier_budget_year (
  dossier_id VARCHAR(200) NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  position   INTEGER      NOT NULL,
  source     VARCHAR(20)  NOT NULL,
  -- 0 holds the whole part as stated, the others their budget year
  budget_year INTEGER     NOT NULL,
  amount_vnd NUMERIC(18, 0) NOT NULL,
  PRIMARY KEY (dossier_id, position, budget_year)
);

-- Names and numbers of persons are in the document only; what counts for statistics is here.
CREATE TABLE dossier_participant (
  dossier_id    VARCHAR(200) NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  position      INTEGER      NOT NULL,
  district      TEXT,
  commune       TEXT,
  poverty_class VARCHAR(16),
  recognized_on DATE,
  support_vnd   NUMERIC(18, 0),
  PRIMARY KEY (dossier_id, position)
);

CREATE TABLE report (
  subject  VARCHAR(200) NOT NULL PRIMARY KEY,
  version  INTEGER      NOT NULL,
  judged_on DATE        NOT NULL,
  law_book CHAR(64)     NOT NULL,
  rule_set CHAR(64)     NOT NULL,
  input    CHAR(64)     NOT NULL,
  violated BOOLEAN      NOT NULL,
  undecided BOOLEAN     NOT NULL
);

CREATE TABLE report_outcome (
  subject VARCHAR(200) NOT NULL REFERENCES report (subject) ON DELETE CASCADE,
  code    CHAR(7)      NOT NULL,
  outcome VARCHAR(16)  NOT NULL,
  PRIMARY KEY (subject, code)
);

CREATE TABLE report_finding (
  subject  VARCHAR(200) NOT NULL REFERENCES report (subject) ON DELETE CASCADE,
  position INTEGER      NOT NULL,
  code     CHAR(7)      NOT NULL,
  severity VARCHAR(16)  NOT NULL,
  path     TEXT         NOT NULL,
  PRIMARY KEY (subject, position)
);

CREATE TABLE decision (
  id         VARCHAR(200) NOT NULL PRIMARY KEY,
  version    INTEGER      NOT NULL,
  call_id    VARCHAR(200) NOT NULL,
  decided_on DATE         NOT NULL,
  law_book   CHAR(64)     NOT NULL
);

CREATE TABLE decision_choice (
  decision_id VARCHAR(200) NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
  position    INTEGER      NOT NULL,
  dossier_id  VARCHAR(200) NOT NULL,
  verdict     VARCHAR(16)  NOT NULL,
  PRIMARY KEY (decision_id, position)
);
