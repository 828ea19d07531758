/** The demonstration: the whole way from a feed to a screen to a report, on one machine. */
@NullMarked
package org.estation.bench.demo;

import org.jspecify.annotations.NullMarked;
