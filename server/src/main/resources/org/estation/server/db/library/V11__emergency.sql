CREATE TABLE audit (
  id ${bytes} PRIMARY KEY,
  at BIGINT NOT NULL,
  account ${text} NOT NULL,
  action ${text} NOT NULL,
  subject ${text} NOT NULL,
  title ${text} NOT NULL,
  reason ${text} NOT NULL
);

CREATE TABLE alert (
  id ${bytes} PRIMARY KEY,
  level ${text} NOT NULL,
  drill BIGINT NOT NULL,
  headline ${text} NOT NULL,
  body ${text} NOT NULL,
  starts_at BIGINT NOT NULL,
  until_at BIGINT NOT NULL,
  raised_by ${text} NOT NULL,
  raised_at BIGINT NOT NULL,
  after_version BIGINT NOT NULL,
  ended_at BIGINT
);

CREATE TABLE alert_unit (
  alert ${bytes} NOT NULL REFERENCES alert (id),
  position BIGINT NOT NULL,
  unit ${text} NOT NULL,
  PRIMARY KEY (alert, position)
);

CREATE TABLE alert_item (
  alert ${bytes} NOT NULL REFERENCES alert (id),
  position BIGINT NOT NULL,
  item ${bytes} NOT NULL REFERENCES item (id),
  PRIMARY KEY (alert, position)
);

CREATE TABLE blackout (
  id ${bytes} PRIMARY KEY,
  reason ${text} NOT NULL,
  until_at BIGINT,
  ordered_by ${text} NOT NULL,
  ordered_at BIGINT NOT NULL,
  after_version BIGINT NOT NULL,
  lifted_at BIGINT
);

CREATE TABLE blackout_unit (
  blackout ${bytes} NOT NULL REFERENCES blackout (id),
  position BIGINT NOT NULL,
  unit ${text} NOT NULL,
  PRIMARY KEY (blackout, position)
);

CREATE TABLE emergency_reserve (
  item ${bytes} PRIMARY KEY REFERENCES item (id),
  added_by ${text} NOT NULL,
  added_at BIGINT NOT NULL
);

-- One of item and source is there. What is open stands in the alerts document.
CREATE TABLE withdrawal (
  id ${bytes} PRIMARY KEY,
  item ${bytes} UNIQUE REFERENCES item (id),
  source ${bytes} UNIQUE,
  title ${text} NOT NULL,
  reason ${text} NOT NULL,
  withdrawn_by ${text} NOT NULL,
  withdrawn_at BIGINT NOT NULL,
  after_version BIGINT NOT NULL,
  open BIGINT NOT NULL
);

CREATE TABLE alerts_document (
  version BIGINT PRIMARY KEY,
  issued_at BIGINT NOT NULL,
  jws ${text} NOT NULL
);

-- The first assignment version whose program a player may still keep: that of the generation before
-- the one it reported last, or 0 while it has reported but one.
ALTER TABLE screen_health ADD COLUMN program ${bytes};
ALTER TABLE screen_health ADD COLUMN assignment BIGINT NOT NULL DEFAULT 0;
ALTER TABLE screen_health ADD COLUMN kept_from BIGINT NOT NULL DEFAULT 0;
