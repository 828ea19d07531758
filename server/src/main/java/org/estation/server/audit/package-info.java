/** The audit log: who did what, when and why. */
@NullMarked
package org.estation.server.audit;

import org.jspecify.annotations.NullMarked;
