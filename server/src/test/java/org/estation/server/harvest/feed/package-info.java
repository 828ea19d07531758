@NullMarked
package org.estation.server.harvest.feed;

import org.jspecify.annotations.NullMarked;
