/** What lies over every screen's program: alerts, blackouts, and what is withdrawn. */
@NullMarked
package org.estation.shared.alerts;

import org.jspecify.annotations.NullMarked;
