-- What players said before lacks members that a report has now: each player says it anew.
DELETE FROM screen_health;
