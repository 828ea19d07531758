package org.estation.planted.server.library;

import org.jdbi.v3.core.Handle;

record AsksTables(Handle handle) {}
