@NullMarked
package org.estation.server.harvest.fetch;

import org.jspecify.annotations.NullMarked;
