CREATE TABLE account (
  name ${text} PRIMARY KEY,
  password ${text},
  created_at BIGINT NOT NULL
);

CREATE TABLE one_time_link (
  token_hash ${bytes} PRIMARY KEY,
  account ${text} NOT NULL REFERENCES account (name),
  expires_at BIGINT NOT NULL
);

CREATE TABLE session (
  token_hash ${bytes} PRIMARY KEY,
  account ${text} NOT NULL REFERENCES account (name),
  expires_at BIGINT NOT NULL
);
