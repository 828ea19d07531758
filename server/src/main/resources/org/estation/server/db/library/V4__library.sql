CREATE TABLE item (
  id ${bytes} PRIMARY KEY,
  source ${bytes} NOT NULL,
  source_name ${text} NOT NULL,
  kind ${text} NOT NULL,
  title ${text} NOT NULL,
  title_en ${text} NOT NULL,
  summary ${text} NOT NULL,
  credit ${text} NOT NULL,
  origin ${text},
  duration BIGINT NOT NULL,
  width BIGINT NOT NULL,
  height BIGINT NOT NULL,
  thumbnail ${bytes},
  added_at BIGINT NOT NULL
);

CREATE TABLE item_medium (
  item ${bytes} NOT NULL REFERENCES item (id),
  position BIGINT NOT NULL,
  hash ${bytes} NOT NULL,
  size BIGINT NOT NULL,
  type ${text} NOT NULL,
  PRIMARY KEY (item, position)
);

CREATE TABLE item_topic (
  item ${bytes} NOT NULL REFERENCES item (id),
  position BIGINT NOT NULL,
  topic ${text} NOT NULL,
  PRIMARY KEY (item, position)
);

CREATE TABLE approval (
  item ${bytes} NOT NULL REFERENCES item (id),
  version BIGINT NOT NULL,
  hashes ${bytes} NOT NULL,
  approved_by ${text} NOT NULL,
  approved_at BIGINT NOT NULL,
  expires_at BIGINT,
  PRIMARY KEY (item, version)
);
