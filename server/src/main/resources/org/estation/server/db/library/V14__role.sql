ALTER TABLE account ADD COLUMN deactivated_at BIGINT;

-- What an account is in a unit and in all units below it.
CREATE TABLE account_role (
  account ${text} NOT NULL REFERENCES account (name),
  role ${text} NOT NULL,
  unit ${text} NOT NULL REFERENCES unit (id),
  PRIMARY KEY (account, role, unit)
);

-- Until now every account could do everything.
INSERT INTO account_role (account, role, unit)
SELECT account.name, 'ADMINISTRATOR', unit.id FROM account CROSS JOIN unit WHERE unit.parent IS NULL;
