@NullMarked
package org.estation.server.emergency.withdrawal;

import org.jspecify.annotations.NullMarked;
