CREATE TABLE unit (
  id ${text} PRIMARY KEY,
  parent ${text} REFERENCES unit (id),
  position BIGINT NOT NULL,
  level ${text} NOT NULL,
  name_zh ${text} NOT NULL,
  name_en ${text} NOT NULL
);
