package org.estation.planted.player.sync;

import java.net.http.HttpClient;

/** Would call a server. */
public record Calls(HttpClient http) {}
