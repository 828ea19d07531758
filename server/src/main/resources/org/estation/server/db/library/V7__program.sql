CREATE TABLE booking (
  id ${bytes} PRIMARY KEY,
  playlist ${bytes} NOT NULL UNIQUE REFERENCES playlist (id),
  layer ${text} NOT NULL,
  weight BIGINT NOT NULL,
  first_day BIGINT NOT NULL,
  last_day BIGINT,
  published_at BIGINT NOT NULL,
  published_by ${text} NOT NULL
);

CREATE TABLE booking_entry (
  booking ${bytes} NOT NULL REFERENCES booking (id),
  position BIGINT NOT NULL,
  item ${bytes} NOT NULL REFERENCES item (id),
  PRIMARY KEY (booking, position)
);

CREATE TABLE booking_screen (
  booking ${bytes} NOT NULL REFERENCES booking (id),
  screen ${bytes} NOT NULL REFERENCES screen (id),
  PRIMARY KEY (booking, screen)
);

CREATE INDEX booking_of_screen ON booking_screen (screen);

CREATE TABLE assignment (
  screen ${bytes} NOT NULL REFERENCES screen (id),
  version BIGINT NOT NULL,
  program ${bytes} NOT NULL,
  inputs ${bytes} NOT NULL,
  issued_at BIGINT NOT NULL,
  jws ${text} NOT NULL,
  PRIMARY KEY (screen, version)
);

CREATE TABLE wish (
  id ${bytes} PRIMARY KEY,
  screen ${bytes} NOT NULL REFERENCES screen (id),
  kind ${text} NOT NULL,
  done_at BIGINT
);

CREATE INDEX wish_of_screen ON wish (screen);
