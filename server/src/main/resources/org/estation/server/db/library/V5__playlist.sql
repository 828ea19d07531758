CREATE TABLE playlist (
  id ${bytes} PRIMARY KEY,
  name ${text} NOT NULL,
  version BIGINT NOT NULL
);

CREATE TABLE playlist_entry (
  playlist ${bytes} NOT NULL REFERENCES playlist (id),
  position BIGINT NOT NULL,
  item ${bytes} NOT NULL REFERENCES item (id),
  PRIMARY KEY (playlist, position)
);
