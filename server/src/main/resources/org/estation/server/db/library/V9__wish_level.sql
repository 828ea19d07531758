ALTER TABLE wish ADD COLUMN level ${text};
