@NullMarked
package org.estation.server.harvest;

import org.jspecify.annotations.NullMarked;
