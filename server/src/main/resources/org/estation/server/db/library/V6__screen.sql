CREATE TABLE screen (
  id ${bytes} PRIMARY KEY,
  name ${text} NOT NULL,
  unit ${text} NOT NULL REFERENCES unit (id),
  kind ${text} NOT NULL,
  width BIGINT NOT NULL,
  height BIGINT NOT NULL,
  zone ${text} NOT NULL
);

CREATE TABLE device (
  thumbprint ${text} PRIMARY KEY,
  device_key ${text} NOT NULL,
  nonce ${text} NOT NULL,
  pairing_code ${text} NOT NULL,
  hardware ${text} NOT NULL,
  screen ${bytes} REFERENCES screen (id),
  frozen BIGINT NOT NULL,
  first_seen BIGINT NOT NULL,
  last_seen BIGINT NOT NULL
);

CREATE INDEX device_code ON device (pairing_code);
CREATE UNIQUE INDEX device_screen ON device (screen);

CREATE TABLE screen_health (
  screen ${bytes} PRIMARY KEY REFERENCES screen (id),
  received_at BIGINT NOT NULL,
  report ${text} NOT NULL,
  screenshot ${bytes},
  screenshot_at BIGINT
);
