@NullMarked
package org.estation.server.report.play;

import org.jspecify.annotations.NullMarked;
