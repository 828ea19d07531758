-- Bookings have whole rules and address screens by what they are. What was published before the first
-- release is published again.
DROP TABLE booking_screen;
DROP TABLE booking_entry;
DROP TABLE booking;

CREATE TABLE booking (
  id ${bytes} PRIMARY KEY,
  playlist ${bytes} NOT NULL REFERENCES playlist (id),
  simple BIGINT NOT NULL,
  terms ${text} NOT NULL,
  target ${text} NOT NULL,
  published_at BIGINT NOT NULL,
  published_by ${text} NOT NULL
);

CREATE INDEX booking_of_playlist ON booking (playlist);

CREATE TABLE booking_entry (
  booking ${bytes} NOT NULL REFERENCES booking (id),
  position BIGINT NOT NULL,
  item ${bytes} NOT NULL REFERENCES item (id),
  PRIMARY KEY (booking, position)
);

CREATE TABLE calendar (
  name ${text} PRIMARY KEY,
  form ${text} NOT NULL
);

CREATE TABLE share_group (
  name ${text} PRIMARY KEY,
  form ${text} NOT NULL
);
