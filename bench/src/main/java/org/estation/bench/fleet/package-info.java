/** Many simulated screens at a real server, over the real wire contract with real keys. */
@NullMarked
package org.estation.bench.fleet;

import org.jspecify.annotations.NullMarked;
