@NullMarked
package org.estation.server.report.rollup;

import org.jspecify.annotations.NullMarked;
