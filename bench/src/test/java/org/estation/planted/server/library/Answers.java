package org.estation.planted.server.library;

import io.javalin.http.Context;

/** Would be a route. */
public record Answers(Context context) {}
