package org.estation.server.account;

import org.estation.shared.id.UnitId;

/** A role in a unit and in all units below it. */
public record Appointment(Role role, UnitId unit) {}
