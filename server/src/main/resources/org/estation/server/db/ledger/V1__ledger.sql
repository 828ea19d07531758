CREATE TABLE journal (
  id ${bytes} PRIMARY KEY,
  device_key ${text} NOT NULL,
  name ${text} NOT NULL,
  watermark BIGINT NOT NULL,
  hash ${bytes} NOT NULL
);

CREATE TABLE frozen_key (
  device_key ${text} PRIMARY KEY,
  frozen_at BIGINT NOT NULL,
  journal ${bytes} NOT NULL REFERENCES journal (id),
  number BIGINT NOT NULL,
  jws ${text} NOT NULL
);

CREATE TABLE play_record (
  journal ${bytes} NOT NULL REFERENCES journal (id),
  number BIGINT NOT NULL,
  line ${bytes} NOT NULL,
  hash ${bytes} NOT NULL,
  received_at BIGINT NOT NULL,
  screen ${bytes} NOT NULL,
  verdict ${text} NOT NULL,
  reason ${text},
  region ${text},
  day BIGINT,
  start_at BIGINT,
  end_at BIGINT,
  unsure BIGINT NOT NULL,
  PRIMARY KEY (journal, number)
);

CREATE INDEX play_record_of_screen ON play_record (screen, day, start_at);
CREATE INDEX play_record_forward ON play_record (day, start_at, journal, number);
CREATE INDEX play_record_backward ON play_record (day, end_at, journal, number);

CREATE TABLE screen_day (
  screen ${bytes} NOT NULL,
  day BIGINT NOT NULL,
  marked BIGINT NOT NULL,
  rolled BIGINT NOT NULL,
  PRIMARY KEY (screen, day)
);

CREATE INDEX screen_day_dirty ON screen_day (screen, day) WHERE marked <> rolled;

CREATE TABLE play_day (
  day BIGINT NOT NULL,
  screen ${bytes} NOT NULL,
  item ${text} NOT NULL,
  outcome ${text} NOT NULL,
  cause ${text} NOT NULL,
  state ${text} NOT NULL,
  plays BIGINT NOT NULL,
  millis BIGINT NOT NULL,
  PRIMARY KEY (day, screen, item, outcome, cause, state)
);
