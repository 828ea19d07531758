ALTER TABLE screen ADD COLUMN traits ${text};

-- Lines of membership beside the one of the tree, such as a science association's.
CREATE TABLE unit_line (
  unit ${text} NOT NULL REFERENCES unit (id),
  parent ${text} NOT NULL REFERENCES unit (id),
  PRIMARY KEY (unit, parent)
);
