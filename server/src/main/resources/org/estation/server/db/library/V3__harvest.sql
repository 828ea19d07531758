CREATE TABLE source (
  id ${bytes} PRIMARY KEY,
  name ${text} NOT NULL,
  feed ${text} NOT NULL UNIQUE,
  trusted BIGINT NOT NULL,
  added_at BIGINT NOT NULL,
  last_run BIGINT,
  reason ${text},
  details ${text}
);

CREATE TABLE source_entry (
  id ${bytes} PRIMARY KEY,
  source ${bytes} NOT NULL REFERENCES source (id),
  entry_key ${bytes} NOT NULL,
  fingerprint ${bytes} NOT NULL,
  title ${text} NOT NULL,
  link ${text},
  state ${text} NOT NULL,
  item ${bytes},
  reason ${text},
  details ${text},
  seen_at BIGINT NOT NULL,
  tried_at BIGINT NOT NULL,
  UNIQUE (source, entry_key)
);

CREATE INDEX source_entry_page ON source_entry (source, id);
