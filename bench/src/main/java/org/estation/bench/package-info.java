/** Benchmarks, the demo and tests across the whole system. */
@NullMarked
package org.estation.bench;

import org.jspecify.annotations.NullMarked;
