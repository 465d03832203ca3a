-- Valid on H2 and on PostgreSQL.
--
-- document keeps every version of everything as JSON, with all that it holds, personal data too. The other tables hold
-- the latest version in rows and columns for queries; they are written in the same transaction. Whoever counts needs no
-- more than them, without dossier_person.
--
-- Amounts are whole đồng; words are those of the JSON; positions count from 0 in the order of the document; a column
-- is empty where the document says nothing. Hectares and percent are rounded to six decimals here and exact there.

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
  id           VARCHAR(200) NOT NULL PRIMARY KEY,
  version      INTEGER      NOT NULL,
  recorded_at  TIMESTAMP WITH TIME ZONE NOT NULL,
  content_hash CHAR(64)     NOT NULL,
  name         VARCHAR      NOT NULL,
  first_year   INTEGER      NOT NULL,
  last_year    INTEGER      NOT NULL,
  approved_by  VARCHAR      NOT NULL
);

CREATE TABLE program_component (
  program_id VARCHAR(200) NOT NULL REFERENCES program (id) ON DELETE CASCADE,
  position   INTEGER      NOT NULL,
  component  VARCHAR      NOT NULL,
  name       VARCHAR      NOT NULL,
  PRIMARY KEY (program_id, position)
);

CREATE TABLE capital_allocation (
  program_id  VARCHAR(200) NOT NULL REFERENCES program (id) ON DELETE CASCADE,
  position    INTEGER      NOT NULL,
  component   VARCHAR      NOT NULL,
  budget_year INTEGER      NOT NULL,
  nature      VARCHAR(16)  NOT NULL,
  amount_vnd  BIGINT       NOT NULL,
  data_note   VARCHAR,
  PRIMARY KEY (program_id, position)
);

CREATE TABLE dossier (
  id                   VARCHAR(200) NOT NULL PRIMARY KEY,
  version              INTEGER      NOT NULL,
  recorded_at          TIMESTAMP WITH TIME ZONE NOT NULL,
  content_hash         CHAR(64)     NOT NULL,
  call_id              VARCHAR(200),
  call_announced_on    DATE,
  province             VARCHAR,
  filed_on             DATE,
  support_listed_on    DATE,
  has_linkage_document BOOLEAN,
  data_note            VARCHAR,
  name                 VARCHAR,
  component            VARCHAR,
  capital_first_year   INTEGER,
  capital_last_year    INTEGER,
  method               VARCHAR(16),
  scale                VARCHAR(16),
  first_year           INTEGER,
  last_year            INTEGER,
  duration_months      INTEGER,
  commodity            VARCHAR,
  cycle_months         INTEGER,
  area_hectares        NUMERIC(24, 6),
  rotation_percent     NUMERIC(24, 6),
  households           INTEGER,
  beneficiaries        INTEGER,
  priority_households  INTEGER,
  total_vnd            BIGINT,
  -- sum of the lines that the state pays; empty if one of them has no amount
  state_support_vnd    BIGINT,
  rounded_to_vnd       BIGINT       NOT NULL
);
CREATE INDEX dossier_call ON dossier (call_id);

-- The lead unit and the organizations linked with it.
CREATE TABLE dossier_party (
  dossier_id VARCHAR(200) NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  position   INTEGER      NOT NULL,
  party_role VARCHAR(8)   NOT NULL CHECK (party_role IN ('LEAD', 'PARTNER')),
  name       VARCHAR,
  kind       VARCHAR(20),
  province   VARCHAR,
  district   VARCHAR,
  commune    VARCHAR,
  PRIMARY KEY (dossier_id, position)
);

CREATE TABLE dossier_site (
  dossier_id        VARCHAR(200) NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  position          INTEGER      NOT NULL,
  province          VARCHAR,
  district          VARCHAR,
  commune           VARCHAR,
  area_class        VARCHAR(20),
  households        INTEGER,
  area_hectares     NUMERIC(24, 6),
  cost_vnd          BIGINT,
  state_support_vnd BIGINT,
  PRIMARY KEY (dossier_id, position)
);

-- Contracts first, then minutes of cooperation.
CREATE TABLE dossier_contract (
  dossier_id    VARCHAR(200) NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  position      INTEGER      NOT NULL,
  kind          VARCHAR(8)   NOT NULL CHECK (kind IN ('CONTRACT', 'MINUTES')),
  number        VARCHAR,
  signed_on     DATE,
  term_months   INTEGER,
  -- the form of linkage that the agreed stages make, 1 to 7, and the one that the contract names itself
  form          INTEGER,
  declared_form INTEGER,
  area_hectares NUMERIC(24, 6),
  PRIMARY KEY (dossier_id, position)
);

CREATE TABLE dossier_contract_stage (
  dossier_id        VARCHAR(200) NOT NULL,
  contract_position INTEGER      NOT NULL,
  stage             VARCHAR(16)  NOT NULL,
  PRIMARY KEY (dossier_id, contract_position, stage),
  FOREIGN KEY (dossier_id, contract_position) REFERENCES dossier_contract (dossier_id, position) ON DELETE CASCADE
);

CREATE TABLE dossier_budget_line (
  dossier_id VARCHAR(200) NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  position   INTEGER      NOT NULL,
  source     VARCHAR(20)  NOT NULL,
  is_state   BOOLEAN      NOT NULL,
  label      VARCHAR,
  amount_vnd BIGINT,
  PRIMARY KEY (dossier_id, position)
);

CREATE TABLE dossier_budget_year (
  dossier_id    VARCHAR(200) NOT NULL,
  line_position INTEGER      NOT NULL,
  budget_year   INTEGER      NOT NULL,
  amount_vnd    BIGINT       NOT NULL,
  PRIMARY KEY (dossier_id, line_position, budget_year),
  FOREIGN KEY (dossier_id, line_position) REFERENCES dossier_budget_line (dossier_id, position) ON DELETE CASCADE
);

-- An empty plan_year is the end of the project.
CREATE TABLE dossier_result (
  dossier_id         VARCHAR(200) NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  position           INTEGER      NOT NULL,
  plan_year          INTEGER,
  jobs               VARCHAR,
  income             VARCHAR,
  local_contribution VARCHAR,
  PRIMARY KEY (dossier_id, position)
);

CREATE TABLE dossier_participant (
  dossier_id    VARCHAR(200) NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  position      INTEGER      NOT NULL,
  district      VARCHAR,
  commune       VARCHAR,
  poverty_class VARCHAR(16),
  -- first day of the recognition, and first day on which it no longer holds
  recognized_on DATE,
  ended_on      DATE,
  support_vnd   BIGINT,
  goods         VARCHAR,
  signed        BOOLEAN,
  PRIMARY KEY (dossier_id, position)
);

CREATE TABLE dossier_participant_group (
  dossier_id           VARCHAR(200) NOT NULL,
  participant_position INTEGER      NOT NULL,
  priority_group       VARCHAR(20)  NOT NULL,
  PRIMARY KEY (dossier_id, participant_position, priority_group),
  FOREIGN KEY (dossier_id, participant_position)
    REFERENCES dossier_participant (dossier_id, position) ON DELETE CASCADE
);

-- Personal data of participants, apart from what is counted, so that a right to read can leave it out.
CREATE TABLE dossier_person (
  dossier_id           VARCHAR(200) NOT NULL,
  participant_position INTEGER      NOT NULL,
  name                 VARCHAR,
  personal_number      VARCHAR,
  address              VARCHAR,
  PRIMARY KEY (dossier_id, participant_position),
  FOREIGN KEY (dossier_id, participant_position)
    REFERENCES dossier_participant (dossier_id, position) ON DELETE CASCADE
);

CREATE TABLE report (
  subject            VARCHAR(200) NOT NULL PRIMARY KEY,
  version            INTEGER      NOT NULL,
  recorded_at        TIMESTAMP WITH TIME ZONE NOT NULL,
  content_hash       CHAR(64)     NOT NULL,
  judged_on          DATE         NOT NULL,
  province           VARCHAR,
  capital_first_year INTEGER,
  capital_last_year  INTEGER,
  library            VARCHAR      NOT NULL,
  law_book           VARCHAR      NOT NULL,
  rule_set           VARCHAR      NOT NULL,
  input              VARCHAR      NOT NULL,
  violated           BOOLEAN      NOT NULL,
  undecided          BOOLEAN      NOT NULL,
  in_order           BOOLEAN      NOT NULL
);

-- arguments is a JSON object of what was computed; reason says why a rule is not applicable.
CREATE TABLE report_outcome (
  subject   VARCHAR(200) NOT NULL REFERENCES report (subject) ON DELETE CASCADE,
  position  INTEGER      NOT NULL,
  code      VARCHAR(7)   NOT NULL,
  outcome   VARCHAR(16)  NOT NULL,
  reason    VARCHAR,
  arguments VARCHAR      NOT NULL,
  PRIMARY KEY (subject, position)
);

-- Facts without which a rule could not be applied, or not everywhere.
CREATE TABLE report_missing (
  subject          VARCHAR(200) NOT NULL,
  outcome_position INTEGER      NOT NULL,
  position         INTEGER      NOT NULL,
  path             VARCHAR      NOT NULL,
  PRIMARY KEY (subject, outcome_position, position),
  FOREIGN KEY (subject, outcome_position) REFERENCES report_outcome (subject, position) ON DELETE CASCADE
);

CREATE TABLE report_finding (
  subject   VARCHAR(200) NOT NULL REFERENCES report (subject) ON DELETE CASCADE,
  position  INTEGER      NOT NULL,
  code      VARCHAR(7)   NOT NULL,
  aspect    VARCHAR,
  severity  VARCHAR(16)  NOT NULL,
  path      VARCHAR      NOT NULL,
  arguments VARCHAR      NOT NULL,
  PRIMARY KEY (subject, position)
);

-- in_force_from is the first day on which the provision has this content, in_force_until the first on which not.
CREATE TABLE report_citation (
  subject          VARCHAR(200) NOT NULL,
  finding_position INTEGER      NOT NULL,
  position         INTEGER      NOT NULL,
  act              VARCHAR      NOT NULL,
  locator          VARCHAR      NOT NULL,
  in_force_from    DATE         NOT NULL,
  in_force_until   DATE,
  provenance       VARCHAR(16)  NOT NULL,
  PRIMARY KEY (subject, finding_position, position),
  FOREIGN KEY (subject, finding_position) REFERENCES report_finding (subject, position) ON DELETE CASCADE
);

CREATE TABLE decision (
  id           VARCHAR(200) NOT NULL PRIMARY KEY,
  version      INTEGER      NOT NULL,
  recorded_at  TIMESTAMP WITH TIME ZONE NOT NULL,
  content_hash CHAR(64)     NOT NULL,
  call_id      VARCHAR(200) NOT NULL,
  decided_on   DATE         NOT NULL,
  law_book     VARCHAR      NOT NULL,
  note         VARCHAR
);
CREATE INDEX decision_call ON decision (call_id);

CREATE TABLE decision_capital (
  decision_id VARCHAR(200) NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
  budget_year INTEGER      NOT NULL,
  amount_vnd  BIGINT       NOT NULL,
  PRIMARY KEY (decision_id, budget_year)
);

CREATE TABLE decision_choice (
  decision_id VARCHAR(200) NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
  position    INTEGER      NOT NULL,
  dossier_id  VARCHAR(200) NOT NULL,
  verdict     VARCHAR(16)  NOT NULL,
  choice_rank INTEGER      NOT NULL,
  PRIMARY KEY (decision_id, position)
);

CREATE TABLE decision_reason (
  decision_id     VARCHAR(200) NOT NULL,
  choice_position INTEGER      NOT NULL,
  position        INTEGER      NOT NULL,
  reason          VARCHAR      NOT NULL,
  PRIMARY KEY (decision_id, choice_position, position),
  FOREIGN KEY (decision_id, choice_position) REFERENCES decision_choice (decision_id, position) ON DELETE CASCADE
);

CREATE TABLE decision_asked (
  decision_id     VARCHAR(200) NOT NULL,
  choice_position INTEGER      NOT NULL,
  budget_year     INTEGER      NOT NULL,
  amount_vnd      BIGINT       NOT NULL,
  PRIMARY KEY (decision_id, choice_position, budget_year),
  FOREIGN KEY (decision_id, choice_position) REFERENCES decision_choice (decision_id, position) ON DELETE CASCADE
);
