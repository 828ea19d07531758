package org.estation.planted.server.library;

import java.sql.ResultSet;

record ReadsTables(ResultSet rows) {}
